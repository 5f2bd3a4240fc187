import { useMemo, type KeyboardEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { DocumentId } from '../../core/contract/calls.ts';
import type { TextHit } from '../../core/contract/search.ts';
import type { Side } from '../../core/model/segment.ts';
import { useDocuments } from '../app/document-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/state.tsx';
import type { FoundTexts } from './use-text-hits.ts';
import './text-hits.css';

interface TextHitsProps {
  found: FoundTexts;
  onMore(): void;
}

interface Group {
  readonly document: DocumentId;
  readonly title: string;
  readonly hits: readonly TextHit[];
}

/** What was found in the texts, document by document. Arrow keys walk, Enter opens the document at the segment. */
export function TextHits({ found, onMore }: TextHitsProps) {
  const { t } = useWords();
  const { hits, total, next, missing } = found;
  const groups = useMemo((): readonly Group[] => {
    const made: (Group & { readonly hits: TextHit[] })[] = [];
    for (const hit of hits) {
      const last = made.at(-1);
      if (last?.document === hit.document) last.hits.push(hit);
      else made.push({ document: hit.document, title: hit.title, hits: [hit] });
    }
    return made;
  }, [hits]);

  if (total === 0) {
    return (
      <EmptyState
        title={t(missing > 0 ? 'library.texts.waiting' : 'library.texts.none')}
        hint={t(missing > 0 ? 'library.texts.missing' : 'library.texts.noneHint', { count: missing })}
      />
    );
  }
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.text-hit')];
    const at = all.findIndex((hit) => hit === document.activeElement);
    all[at + by]?.focus();
    event.preventDefault();
  };
  return (
    <div className="library-scroll text-hits" onKeyDown={press}>
      {missing > 0 && <p className="text-hits-missing">{t('library.texts.missing', { count: missing })}</p>}
      {groups.map((group) => (
        <DocumentHits key={`${group.document} ${group.hits[0]?.segment}`} group={group} />
      ))}
      {next !== null && (
        <Button variant="quiet" onPress={onMore}>
          {t('library.texts.more')}
        </Button>
      )}
    </div>
  );
}

function DocumentHits({ group }: { group: Group }) {
  const { open } = useDocuments();
  const { title, hits } = group;
  return (
    <section className="text-hits-document" aria-label={title}>
      <h2 className="text-hits-title" dir="auto">
        {title}
      </h2>
      {hits.map((hit) => (
        <AriaButton
          key={hit.segment}
          className="text-hit"
          onPress={() => void open(hit.document, hit.segment)}
        >
          <span className="text-hit-side text-arabic" lang="ar" dir="rtl">
            <Marked hit={hit} side="source" />
          </span>
          <span className="text-hit-number">{hit.number}</span>
          <span className="text-hit-side text-english" lang="en" dir="ltr">
            <Marked hit={hit} side="target" />
          </span>
        </AriaButton>
      ))}
    </section>
  );
}

/** A text with what was found in it marked. */
function Marked({ hit, side }: { hit: TextHit; side: Side }) {
  const text = hit[side];
  const ranges = hit.ranges.filter((range) => range.side === side).toSorted((a, b) => a.start - b.start);
  const parts = [];
  let from = 0;
  for (const { start, end } of ranges) {
    if (start < from) continue;
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
