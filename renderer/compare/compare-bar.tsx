import { Button as AriaButton } from 'react-aria-components';
import type { Comparison as Chosen } from '../app/navigation-context.ts';
import type { Comparison } from '../../core/diff/compare.ts';
import type { RevisionSummary } from '../../core/model/revision.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { DRAFT, revisionRef, versionKey, versionName, versionOfKey } from './version-names.ts';

interface CompareBarProps {
  chosen: Chosen;
  revisions: readonly RevisionSummary[];
  comparison: Comparison | null;
  onChoose(chosen: Chosen): void;
  onExport(): void;
}

/** Which two versions, and what changed between them in numbers. */
export function CompareBar({ chosen, revisions, comparison, onChoose, onExport }: CompareBarProps) {
  const words = useWords();
  const { t } = words;
  const { before, after } = chosen;
  const options = [
    { id: versionKey(DRAFT), label: t('compare.draft') },
    ...revisions.map((revision) => ({
      id: revision.id,
      label: versionName(words, revisionRef(revision), revisions),
      detail: words.moment(revision.at),
    })),
  ];
  return (
    <div className="compare-bar">
      <Select
        label={t('compare.from')}
        labelUnseen
        value={versionKey(before)}
        onChange={(key) => onChoose({ before: versionOfKey(key), after })}
        options={options}
      />
      <AriaButton
        className="dots"
        aria-label={t('compare.swap')}
        onPress={() => onChoose({ before: after, after: before })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" className="compare-arrow">
          <path d="M2.5 8h11M9.5 4l4 4-4 4" />
        </svg>
      </AriaButton>
      <Select
        label={t('compare.to')}
        labelUnseen
        value={versionKey(after)}
        onChange={(key) => onChoose({ before, after: versionOfKey(key) })}
        options={options}
      />
      {comparison && <Totals comparison={comparison} />}
      <Button onPress={onExport}>{t('redline.open')}</Button>
    </div>
  );
}

function Totals({ comparison }: { comparison: Comparison }) {
  const { t } = useWords();
  const { segments, segmentsChanged, wordsAdded, wordsRemoved } = comparison;
  const leftOut = segments.filter(({ status }) => status === 'left-out').length;
  return (
    <p className="compare-totals" role="status" aria-label={t('compare.totals')}>
      <span>{t('compare.wordsIn', { count: wordsAdded })}</span>
      <span>{t('compare.wordsOut', { count: wordsRemoved })}</span>
      <span>{t('compare.changed', { count: segmentsChanged })}</span>
      {leftOut > 0 && <span>{t('compare.leftOut', { count: leftOut })}</span>}
    </p>
  );
}
