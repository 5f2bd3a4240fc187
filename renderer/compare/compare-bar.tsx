import { Button as AriaButton } from 'react-aria-components';
import type { Comparison as Chosen, SideRef } from '../app/navigation-context.ts';
import type { Comparison } from '../../core/diff/compare.ts';
import type { RevisionSummary } from '../../core/model/revision.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { useForeign } from './use-foreign.tsx';
import { DRAFT, isForeign, revisionRef, versionKey, versionName, versionOfKey } from './version-names.ts';

interface CompareBarProps {
  /** The open document, which is not offered as another. */
  document: string;
  chosen: Chosen;
  revisions: readonly RevisionSummary[];
  comparison: Comparison | null;
  onChoose(chosen: Chosen): void;
  /** Missing where a text from elsewhere is compared. */
  onExport: (() => void) | undefined;
}

const OTHER_DOCUMENT = 'other-document';
const FILE = 'file';

/** Which two versions, and what changed between them in numbers. */
export function CompareBar({ document, chosen, revisions, comparison, onChoose, onExport }: CompareBarProps) {
  const words = useWords();
  const { t } = words;
  const { before, after } = chosen;
  const foreign = useForeign(document);
  const optionsFor = (ref: SideRef) => [
    { id: versionKey(DRAFT), label: t('compare.draft') },
    ...revisions.map((revision) => ({
      id: revision.id,
      label: versionName(words, revisionRef(revision), revisions),
      detail:
        revision.origin === 'import' && revision.number === 1
          ? t('compare.rawDraft')
          : words.moment(revision.at),
    })),
    ...(isForeign(ref) ? [{ id: versionKey(ref), label: ref.name }] : []),
    { id: OTHER_DOCUMENT, label: t('compare.otherDocument') },
    { id: FILE, label: t('compare.file') },
  ];
  const choose = (side: 'before' | 'after', key: string): void => {
    const set = (ref: SideRef): void => onChoose({ ...chosen, [side]: ref });
    if (key === OTHER_DOCUMENT) foreign.chooseDocument(set);
    else if (key === FILE) foreign.chooseFile(set);
    else if (key !== versionKey(chosen[side])) set(versionOfKey(key));
  };
  return (
    <div className="compare-bar">
      <Select
        label={t('compare.from')}
        labelUnseen
        value={versionKey(before)}
        onChange={(key) => choose('before', key)}
        options={optionsFor(before)}
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
        onChange={(key) => choose('after', key)}
        options={optionsFor(after)}
      />
      {comparison && <Totals comparison={comparison} />}
      {onExport && <Button onPress={onExport}>{t('redline.open')}</Button>}
      {foreign.dialogs}
    </div>
  );
}

function Totals({ comparison }: { comparison: Comparison }) {
  const { t } = useWords();
  const { segments, segmentsChanged, wordsAdded, wordsRemoved, wordsMoved, editRate } = comparison;
  const leftOut = segments.filter(({ status }) => status === 'left-out').length;
  return (
    <p className="compare-totals" role="status" aria-label={t('compare.totals')}>
      <span>{t('compare.wordsIn', { count: wordsAdded })}</span>
      <span>{t('compare.wordsOut', { count: wordsRemoved })}</span>
      {wordsMoved > 0 && <span>{t('compare.wordsMoved', { count: wordsMoved })}</span>}
      <span>{t('compare.changed', { count: segmentsChanged })}</span>
      {leftOut > 0 && <span>{t('compare.leftOut', { count: leftOut })}</span>}
      <span>{t('compare.editRate', { rate: editRate })}</span>
    </p>
  );
}
