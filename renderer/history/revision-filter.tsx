import type { Session } from '../app/session-types.ts';
import { useWords } from '../i18n/use-words.ts';
import { Select } from '../ui/select.tsx';
import { useTags, type RevisionFilter } from './use-revisions.ts';

interface RevisionFilterSelectProps {
  session: Session;
  filter: RevisionFilter;
  onChoose(filter: RevisionFilter): void;
}

const TAG = 'tag:';
const keyOf = (filter: RevisionFilter): string => (filter.kind === 'tag' ? TAG + filter.tag : filter.kind);

export function RevisionFilterSelect({ session, filter, onChoose }: RevisionFilterSelectProps) {
  const { t, number } = useWords();
  const tags = useTags(session);
  const options = [
    { id: 'all', label: t('history.filterAll') },
    { id: 'by-hand', label: t('history.filterByHand') },
    ...tags.map(({ tag, count }) => ({
      id: TAG + tag,
      label: t('history.filterTag', { tag }),
      detail: number(count),
    })),
  ];
  const choose = (key: string) => {
    if (key.startsWith(TAG)) onChoose({ kind: 'tag', tag: key.slice(TAG.length) });
    else onChoose({ kind: key === 'by-hand' ? 'by-hand' : 'all' });
  };
  return (
    <Select
      label={t('history.filter')}
      labelUnseen
      value={keyOf(filter)}
      onChange={choose}
      options={options}
    />
  );
}
