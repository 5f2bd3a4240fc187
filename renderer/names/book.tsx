import { useState } from 'react';
import {
  FileTrigger,
  GridList,
  GridListItem,
  Input,
  Label,
  ListLayout,
  SearchField,
  Virtualizer,
} from 'react-aria-components';
import { readNames } from '../../core/formats/names-csv.ts';
import type { RememberedName } from '../../core/model/name.ts';
import { useSaveFile } from '../dialogs/use-save-file.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { EmptyState, ErrorState, LoadingState } from '../ui/state.tsx';
import { fits } from './fits.ts';
import { NameDialog } from './name-dialog.tsx';
import './names.css';
import type { NameBook } from './use-book.ts';

const LAYOUT = { estimatedRowHeight: 52 } as const;

/** The names of the library: found, changed, deleted, exchanged as a table. */
export function Book({ book }: { book: NameBook }) {
  const words = useWords();
  const { t } = words;
  const { say, trouble } = useMessages();
  const file = useSaveFile();
  const [sought, setSought] = useState('');
  const [editing, setEditing] = useState<RememberedName | 'new' | null>(null);
  const { names, error, save, restore } = book;
  if (error) return <ErrorState title={t('names.failed')} hint={words.error(error)} />;
  if (!names) return <LoadingState words={t('names.book.loading')} />;
  const shown = names.filter(({ english, arabic }) => fits([english, ...arabic], sought));

  const remove = async (name: RememberedName) => {
    if (!(await save([], [name.id]))) return;
    say(t('names.book.removed', { name: name.english }), {
      label: t('app.undo'),
      run: () => void save([name]),
    });
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = readNames(await file.text().catch(() => ''));
    if (!read.ok)
      return trouble(words.error({ ...read.error, params: { ...read.error.params, file: file.name } }));
    // One that is written like another is that name with more spellings.
    const byEnglish = new Map(names.map((name) => [name.english, name]));
    const keep = read.value.map((name) => {
      const known = byEnglish.get(name.english);
      return known ? { ...name, id: known.id, arabic: [...known.arabic, ...name.arabic] } : name;
    });
    if (!(await save(keep))) return;
    say(t('names.book.imported', { count: keep.length }), {
      label: t('app.undo'),
      run: () => void restore(names),
    });
  };

  return (
    <section className="name-book" aria-label={t('names.book.title')}>
      <div className="name-book-bar">
        <SearchField className="names-search" value={sought} onChange={setSought}>
          <Label className="unseen">{t('names.search')}</Label>
          <Input className="input" dir="auto" placeholder={t('names.search')} />
        </SearchField>
        <Button onPress={() => setEditing('new')}>{t('names.book.add')}</Button>
        <FileTrigger acceptedFileTypes={['.csv', 'text/csv']} onSelect={(files) => void take(files?.[0])}>
          <Button>{t('names.book.import')}</Button>
        </FileTrigger>
        <Button
          isDisabled={names.length === 0 || file.busy}
          onPress={() => void file.save({ what: 'names' })}
        >
          {t('names.book.export')}
        </Button>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={t(names.length === 0 ? 'names.book.none' : 'names.book.noneFound')}
          {...(names.length === 0 && { hint: t('names.book.noneHint') })}
        />
      ) : (
        <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
          <GridList
            className="name-book-list"
            aria-label={t('names.book.list')}
            items={shown}
            dependencies={[words, book]}
          >
            {(name) => (
              <GridListItem id={name.id} textValue={name.english} className="name-row name-book-row">
                <span className="name-arabic" lang="ar" dir="rtl">
                  {name.arabic.map((spelling) => (
                    <span key={spelling} className="name-spelling">
                      <bdi>{spelling}</bdi>
                    </span>
                  ))}
                </span>
                <span className="name-spine" aria-hidden="true" />
                <span className="name-english" lang="en" dir="ltr">
                  <bdi>{name.english}</bdi>
                </span>
                <span className="name-by" dir="auto">
                  {t('names.book.by', {
                    author: name.author || t('names.anonymous'),
                    when: words.moment(name.at),
                  })}
                </span>
                <Menu
                  label={t('names.book.actions', { name: name.english })}
                  entries={[
                    { id: 'edit', label: t('names.book.edit'), onAction: () => setEditing(name) },
                    { id: 'remove', label: t('names.book.remove'), onAction: () => void remove(name) },
                  ]}
                />
              </GridListItem>
            )}
          </GridList>
        </Virtualizer>
      )}
      {editing !== null && (
        <NameDialog
          name={editing === 'new' ? null : editing}
          onKeep={(name) => void save([name])}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}
