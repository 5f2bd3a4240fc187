import { useEffect, useRef } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import type { DocumentQuery } from '../../core/contract/library.ts';
import type { TagCount } from '../../core/model/revision.ts';
import { isControlWith } from '../app/keys.ts';
import { useWords } from '../i18n/use-words.ts';
import { useOffer } from '../palette/command.ts';
import { Toggle } from '../ui/toggle.tsx';

interface LibraryBarProps {
  query: DocumentQuery;
  ask(change: Partial<DocumentQuery>): void;
  /** Tags of the library, the most used first. */
  tags: readonly TagCount[];
  archived: number;
  /** Leaves the field for the list. */
  onDown(): void;
}

/** What the list is narrowed by: words of titles, tags, and whether the archived ones are looked at. */
export function LibraryBar({ query, ask, tags, archived, onDown }: LibraryBarProps) {
  const { t, number } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useOffer(() => [{ id: 'findDocument', run: () => requestAnimationFrame(() => field.current?.focus()) }]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isControlWith(event, 'f')) return;
      if (event.target instanceof Element && event.target.closest('[role=dialog], [role=alertdialog]'))
        return;
      event.preventDefault();
      field.current?.select();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);

  // A tag that is chosen stays there to be let go of, also when no document has it any more.
  const gone = query.tags.filter((tag) => tags.every((each) => each.tag !== tag));
  const offered = [...tags, ...gone.map((tag) => ({ tag, count: 0 }))];
  const toggle = (tag: string, on: boolean): void =>
    ask({ tags: on ? [...query.tags, tag] : query.tags.filter((each) => each !== tag) });

  return (
    <div className="library-bar">
      <SearchField
        className="library-search"
        aria-label={t('library.search')}
        value={query.words}
        onChange={(words) => ask({ words: words.slice(0, 300) })}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onDown();
          } else event.continuePropagation();
        }}
      >
        <Input ref={field} className="input" dir="auto" placeholder={t('library.search')} />
        <Button className="dots library-search-clear" aria-label={t('library.clear')}>
          <svg viewBox="0 0 16 16" aria-hidden="true" className="cross">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </Button>
      </SearchField>
      <div className="library-filters" role="group" aria-label={t('library.filters')}>
        {offered.map(({ tag, count }) => (
          <Toggle
            key={tag}
            label={`${tag} ${number(count)}`}
            isSelected={query.tags.includes(tag)}
            onChange={(on) => toggle(tag, on)}
          />
        ))}
        {(archived > 0 || query.archived) && (
          <Toggle
            label={`${t('library.archived')} ${number(archived)}`}
            isSelected={query.archived}
            onChange={(on) => ask({ archived: on })}
          />
        )}
      </div>
    </div>
  );
}
