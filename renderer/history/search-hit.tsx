import type { HistoryHit } from '../../core/contract/history.ts';
import type { RevisionSummary } from '../../core/model/revision.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { sayAuthor } from './say-author.ts';

interface SearchHitProps {
  hit: HistoryHit;
  number: number;
  /** Null: the draft. */
  came: RevisionSummary | null;
  /** Null: the draft, or nothing where the words still stand. */
  went: RevisionSummary | null;
  /** Missing where there is nothing to compare with. */
  onShowCame: (() => void) | undefined;
  onShowWent: (() => void) | undefined;
}

/** Characters shown before and after the words. */
const AROUND = 90;

export function SearchHit({ hit, number, came, went, onShowCame, onShowWent }: SearchHitProps) {
  const { t } = useWords();
  const { text, range } = hit;
  const start = range.start <= AROUND ? 0 : text.indexOf(' ', range.start - AROUND) + 1;
  const end = text.length - range.end <= AROUND ? text.length : text.lastIndexOf(' ', range.end + AROUND);
  return (
    <li className="history-hit">
      <h3>{t('history.search.segment', { number })}</h3>
      <p className="text-english history-excerpt" dir="ltr" lang="en">
        {start > 0 && '… '}
        {text.slice(Math.min(start, range.start), range.start)}
        <mark>{text.slice(range.start, range.end)}</mark>
        {text.slice(range.end, Math.max(end, range.end))}
        {end < text.length && ' …'}
      </p>
      <dl className="history-spans">
        <div>
          <dt>{t('history.search.came')}</dt>
          <dd>
            <By revision={came} />
            {onShowCame && (
              <Button variant="quiet" onPress={onShowCame}>
                {t('history.search.showCame')}
              </Button>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('history.search.went')}</dt>
          <dd>
            {hit.went === null ? t('history.search.still') : <By revision={went} />}
            {onShowWent && (
              <Button variant="quiet" onPress={onShowWent}>
                {t('history.search.showWent')}
              </Button>
            )}
          </dd>
        </div>
      </dl>
    </li>
  );
}

function By({ revision }: { revision: RevisionSummary | null }) {
  const words = useWords();
  const { t, moment } = words;
  if (!revision) return <span>{t('history.search.inDraft')}</span>;
  const { number, at, note } = revision;
  const by = { number, author: sayAuthor(revision, words), when: moment(at) };
  return (
    <span>
      {t('history.by', by)}
      {note !== '' && (
        <>
          {' · '}
          <bdi>{note}</bdi>
        </>
      )}
    </span>
  );
}
