import { useMemo } from 'react';
import { compareTexts } from '../../core/diff/texts.ts';
import type { Segment } from '../../core/model/segment.ts';
import { CHOICES, type Choice as Chosen, type Conflict } from '../../core/review/merge.ts';
import { Redline } from '../compare/redline.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from '../ui/choice.tsx';

interface ConflictRowProps {
  conflict: Conflict;
  /** From 1. */
  number: number;
  /** What the two versions are called. */
  sides: { readonly mine: string; readonly theirs: string };
  choice: Chosen;
  onChoose(choice: Chosen): void;
}

/** One segment: its Arabic, what each side made of the English, and which of it stands. */
export function ConflictRow({ conflict, number, sides, choice, onChoose }: ConflictRowProps) {
  const { t } = useWords();
  const { base, mine, theirs } = conflict;
  const labels = { ...sides, both: t('conflict.both') };
  return (
    <li className="conflict-row">
      <p className="conflict-arabic text-arabic" dir="rtl" lang="ar">
        {theirs.source}
      </p>
      <div className="conflict-sides">
        <Side label={sides.mine} base={base} segment={mine} other={theirs} stands={choice !== 'theirs'} />
        <Side label={sides.theirs} base={base} segment={theirs} other={mine} stands={choice !== 'mine'} />
      </div>
      <Choice
        label={t('conflict.choice', { number })}
        value={choice}
        onChange={onChoose}
        options={CHOICES.map((id) => ({ id, label: labels[id] }))}
      />
    </li>
  );
}

interface SideProps {
  label: string;
  base: Segment | null;
  segment: Segment;
  other: Segment;
  stands: boolean;
}

/** What one side changed, against what both began with. */
function Side({ label, base, segment, other, stands }: SideProps) {
  const words = useWords();
  const { t } = words;
  const { pairs } = useMemo(() => compareTexts((base ?? segment).target, segment.target), [base, segment]);
  return (
    <section className={stands ? 'conflict-side conflict-stands' : 'conflict-side'} aria-label={label}>
      <h3>{label}</h3>
      <div className="text-english" dir="ltr" lang="en">
        {pairs.length === 0 ? (
          <p className="hint">{t('conflict.noEnglish')}</p>
        ) : (
          pairs.map((pair, at) => <Redline key={at} pair={pair} words={words} />)
        )}
      </div>
      {segment.state !== other.state && <p className="tag">{t(`review.states.${segment.state}`)}</p>}
      {segment.kind !== other.kind && <p className="tag">{t(`review.kinds.${segment.kind}`)}</p>}
    </section>
  );
}
