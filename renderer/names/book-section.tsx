import { useOpenSession } from '../app/document-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Book } from './book.tsx';
import { useBook } from './use-book.ts';

/** The remembered names among the settings, where no document has to be open. */
export function BookSection() {
  const { t } = useWords();
  const book = useBook(useOpenSession());
  return (
    <section className="settings-rules name-book-section" aria-labelledby="name-book">
      <h2 id="name-book">{t('names.book.title')}</h2>
      <p className="hint">{t('names.book.hint')}</p>
      <Book book={book} />
    </section>
  );
}
