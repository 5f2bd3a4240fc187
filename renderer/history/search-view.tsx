import { useState } from 'react';
import { DRAFT_ID, type HistoryHit, type HistoryHits } from '../../core/contract/history.ts';
import type { Result } from '../../core/model/result.ts';
import type { RevisionId, RevisionSummary } from '../../core/model/revision.ts';
import { useNavigation } from '../app/navigation-context.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { DRAFT, revisionRef } from '../compare/version-names.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { ErrorState, LoadingState } from '../ui/state.tsx';
import { SearchHit } from './search-hit.tsx';

/** When words came into the text and when they went. */
export function SearchView({ session }: { session: Session }) {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Result<HistoryHits> | null>(null);

  const search = async () => {
    if (typed.trim() === '' || busy) return;
    setBusy(true);
    // What is typed counts too.
    await session.flush();
    setAnswer(await host.call('history.search', { document: session.id, words: typed }));
    setBusy(false);
  };
  return (
    <div className="history-search">
      <form
        role="search"
        className="history-search-form"
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <Field
          label={t('history.search.label')}
          hint={t('history.search.hint')}
          value={typed}
          onChange={setTyped}
          maxLength={500}
          autoFocus
        />
        <Button type="submit" variant="primary" isDisabled={busy || typed.trim() === ''}>
          {t('history.search.go')}
        </Button>
      </form>
      {busy && <LoadingState words={t('history.reading')} />}
      {!busy && answer?.ok === false && (
        <ErrorState title={t('history.readFailed')} hint={words.error(answer.error)} />
      )}
      {!busy && answer?.ok && <Hits session={session} found={answer.value} />}
    </div>
  );
}

function Hits({ session, found }: { session: Session; found: HistoryHits }) {
  const { t, language } = useWords();
  const { segments, revisions: known } = useSnapshot(session, 'segments', 'revisions');
  const { compare } = useNavigation();
  const { hits, total, inArabic } = found;
  const revisions = new Map(found.revisions.map((revision) => [revision.id, revision]));
  const numbers = new Map(segments.map(({ id }, index) => [id, index + 1]));
  const list = new Intl.ListFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en').format(
    inArabic.map((id) => String(numbers.get(id) ?? '')),
  );

  /** The change that a revision, or the draft, made to the segment. */
  const show = ({ segment }: HistoryHit, by: RevisionId): (() => void) | undefined => {
    const after = revisions.get(by);
    const before = by === DRAFT_ID ? known[0] : revisions.get(after?.parent ?? '');
    if (!before) return undefined;
    return () => {
      session.knowRevisions([before, after].filter((each): each is RevisionSummary => each !== undefined));
      compare({ before: revisionRef(before), after: after ? revisionRef(after) : DRAFT, segment });
    };
  };
  return (
    <section aria-label={t('history.search.results')}>
      <p role="status" className="history-found">
        {total === 0 ? t('history.search.none') : t('history.search.count', { count: total })}
      </p>
      {total > hits.length && <p>{t('history.search.more', { shown: hits.length, total })}</p>}
      {inArabic.length > 0 && <p>{t('history.search.inArabic', { count: inArabic.length, list })}</p>}
      <ol className="history-hits">
        {hits.map((hit) => (
          <SearchHit
            key={`${hit.segment} ${hit.came}`}
            hit={hit}
            number={numbers.get(hit.segment) ?? 0}
            came={revisions.get(hit.came) ?? null}
            went={hit.went === null ? null : (revisions.get(hit.went) ?? null)}
            onShowCame={show(hit, hit.came)}
            onShowWent={hit.went === null ? undefined : show(hit, hit.went)}
          />
        ))}
      </ol>
    </section>
  );
}
