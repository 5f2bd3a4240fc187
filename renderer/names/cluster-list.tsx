import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { NameCluster, NameSpelling } from '../../core/clusters/cluster.ts';
import { useWords, type Words } from '../i18n/use-words.ts';

interface ClusterListProps {
  clusters: readonly NameCluster[];
  current: string | null;
  onSelect(id: string): void;
  /** Enter on a name. */
  onDecide(): void;
}

/** Rows are drawn as they come into view. */
const LAYOUT = { estimatedRowHeight: 48 } as const;

/** The names, Arabic and English to either side of the spine, whatever the language around them. */
export function ClusterList({ clusters, current, onSelect, onDecide }: ClusterListProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
      <ListBox
        className="name-list"
        aria-label={t('names.list')}
        items={clusters}
        dependencies={[words]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={current === null ? [] : [current]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (typeof key === 'string') onSelect(key);
        }}
        onAction={onDecide}
      >
        {(cluster) => (
          <ListBoxItem id={cluster.id} textValue={said(words, cluster)} className="name-row">
            <span className="name-arabic" lang="ar" dir="rtl">
              <Spellings spellings={cluster.arabic} none={t('names.noArabic')} words={words} />
            </span>
            <span className="name-spine" aria-hidden="true">
              <Mark cluster={cluster} />
            </span>
            <span className="name-english" lang="en" dir="ltr">
              <Spellings spellings={cluster.english} none={t('names.noEnglish')} words={words} />
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

/** What a screen reader says of a row. */
function said({ t }: Words, { arabic, english, need }: NameCluster): string {
  const texts = [arabic, english].map((spellings) => spellings.map(({ text }) => text).join(', '));
  return [...texts, need ? t(`names.need.${need}`) : ''].filter((text) => text !== '').join('. ');
}

interface SpellingsProps {
  spellings: readonly NameSpelling[];
  none: string;
  words: Words;
}

function Spellings({ spellings, none, words }: SpellingsProps) {
  if (spellings.length === 0)
    return (
      <span className="name-none" lang={words.language}>
        {none}
      </span>
    );
  return spellings.map(({ key, text, places }) => (
    <span key={key} className="name-spelling">
      <bdi>{text}</bdi> <span className="name-count">{words.number(places.length)}</span>
    </span>
  ));
}

/** A dot asks for a decision, a tick stands for one that was made. */
function Mark({ cluster }: { cluster: NameCluster }) {
  if (cluster.need) return <span className="name-dot" data-need={cluster.need} />;
  if (!cluster.remembered) return null;
  return (
    <svg className="name-tick" viewBox="0 0 16 16">
      <path d="M3.5 8.5 6.5 11.5 12.5 4.5" />
    </svg>
  );
}
