import { lazy, Suspense, useState } from 'react';
import { Button as Pressable } from 'react-aria-components';
import type { Term, TermWording } from '../../core/model/term.ts';
import { withAlt } from '../app/keys.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReadAs } from '../reading/read-as.tsx';
import type { DocumentSession } from '../review/session.ts';
import { Button } from '../ui/button.tsx';
import { insertText } from './insert-text.ts';
import { listedTerms, MOST_KEYS } from './segment-list.ts';
import { selectedWords } from './selected-words.ts';
import './terms.css';
import { useSegmentTerms } from './use-glossary.ts';

const TermDialog = lazy(() =>
  import('./term-dialog.tsx').then(({ TermDialog }) => ({ default: TermDialog })),
);

/** The terms of the segment the editor is in, each a way to write its English at the cursor. */
export function SegmentTerms({ session }: { session: DocumentSession }) {
  const { t } = useWords();
  const { segment, found } = useSegmentTerms(session);
  const [editing, setEditing] = useState<Term | Partial<TermWording> | null>(null);
  if (!segment) return null;
  const terms = listedTerms(found);
  const add = () => {
    const { arabic, english } = selectedWords(session);
    setEditing({ arabic, preferred: english });
  };
  return (
    <section className="segment-terms" aria-labelledby="segment-terms">
      <h2 id="segment-terms" className="history-title">
        {t('terms.ofSegment')}
      </h2>
      {terms.length > 0 ? (
        <ol className="segment-terms-list">
          {terms.map((term, at) => (
            <li key={term.id} className="segment-term">
              <ReadAs session={session} arabic={term.arabic}>
                <Pressable
                  className="segment-term-insert"
                  {...(at < MOST_KEYS && { 'aria-keyshortcuts': `Alt+${at + 1}` })}
                  onPress={() => insertText(session, term.preferred)}
                >
                  <kbd className="keys segment-term-key" dir="ltr" aria-hidden="true">
                    {at < MOST_KEYS ? withAlt(String(at + 1)) : ''}
                  </kbd>
                  <span>
                    <span className="unseen">{t('terms.insert')}</span>
                    <span className="segment-term-arabic">
                      <bdi lang="ar">{term.arabic}</bdi>
                    </span>
                    <span className="segment-term-english">
                      <bdi lang="en">{term.preferred}</bdi>
                    </span>
                  </span>
                </Pressable>
              </ReadAs>
              <Button
                variant="quiet"
                aria-label={t('terms.changeOf', { arabic: term.arabic })}
                onPress={() => setEditing(term)}
              >
                {t('terms.change')}
              </Button>
              <More term={term} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="hint">{t('terms.noneInSegment')}</p>
      )}
      <Button variant="quiet" onPress={add}>
        {t('terms.add')}
      </Button>
      <p className="unseen" role="status">
        {t('terms.count', { count: terms.length })}
      </p>
      {editing && (
        <Suspense fallback={null}>
          <TermDialog term={editing} onClose={() => setEditing(null)} />
        </Suspense>
      )}
    </section>
  );
}

/** What else may be written, and what not. */
function More({ term: { allowed, forbidden, note } }: { term: Term }) {
  const { t } = useWords();
  if (allowed.length + forbidden.length === 0 && note === '') return null;
  return (
    <p className="segment-term-more">
      {allowed.length > 0 && (
        <span>
          {t('terms.also')} <bdi lang="en">{allowed.join(', ')}</bdi>
        </span>
      )}
      {forbidden.length > 0 && (
        <span>
          {t('terms.not')} <bdi lang="en">{forbidden.join(', ')}</bdi>
        </span>
      )}
      {note !== '' && <bdi>{note}</bdi>}
    </p>
  );
}
