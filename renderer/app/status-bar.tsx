import type { Language } from '../../core/contract/calls.ts';
import { asksForLook } from '../../core/review/correct.ts';
import { useMessages } from '../ui/messages-context.ts';
import { Button } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { QueryCount } from '../comments/query-count.tsx';
import { hasEntries, unclearIn } from '../ledger/counts.ts';
import { walkLooks } from '../review/walks.ts';
import type { DocumentSession } from '../review/session.ts';
import { Progress } from '../ui/progress.tsx';
import { useOpenSession } from './document-context.ts';
import { useNavigation } from './navigation-context.ts';
import { useProgram } from './program-context.ts';
import { openBySeverity, settledOf, wordsOf } from './progress.ts';
import { SavedMark } from './saved-mark.tsx';
import type { SessionSnapshot } from './session-types.ts';
import { useDerived } from './use-derived.ts';
import { useSnapshot } from './use-snapshot.ts';

/** Always answered at a glance: is it saved, which revision is this, how far am I, what is open. */
export function StatusBar() {
  const { t } = useWords();
  const session = useOpenSession();
  const { state } = useProgram();
  return (
    <footer className="status-bar" aria-label={t('status.label')}>
      {session ? (
        <DocumentStatus session={session} />
      ) : (
        <>
          <span className="status-home">{t('library.home', { folder: state.home })}</span>
          <span className="status-gap" />
        </>
      )}
      <LanguageSwitch />
    </footer>
  );
}

function DocumentStatus({ session }: { session: DocumentSession }) {
  const { t } = useWords();
  const { revisions } = useSnapshot(session, 'revisions');
  const latest = revisions[0];
  return (
    <>
      <SavedMark session={session} />
      <span>{latest ? t('status.revisionAndDraft', { number: latest.number }) : t('status.draftOnly')}</span>
      <LookAgain session={session} />
      <span className="status-gap" />
      <Reviewed session={session} />
      <OpenFlags session={session} />
      <LedgerState session={session} />
      <QueryCount session={session} />
      <WordCount session={session} />
    </>
  );
}

const waitingIn = ({ segments, former }: Pick<SessionSnapshot, 'segments' | 'former'>): number =>
  former.size === 0 ? 0 : segments.filter((segment) => asksForLook(segment, former)).length;

/** Corrected Arabic that waits for another look; a press goes to the next. */
function LookAgain({ session }: { session: DocumentSession }) {
  const { t } = useWords();
  const { show } = useNavigation();
  const count = useDerived(session, waitingIn, 'segments', 'former');
  if (count === 0) return null;
  const press = (): void => {
    show('review');
    walkLooks(session, 1);
  };
  return (
    <Button className="status-button" onPress={press}>
      {t('status.lookAgain', { count })}
    </Button>
  );
}

const settledIn = ({ segments }: Pick<SessionSnapshot, 'segments'>): number => settledOf(segments);
const totalIn = ({ segments }: Pick<SessionSnapshot, 'segments'>): number => segments.length;

function Reviewed({ session }: { session: DocumentSession }) {
  const { t } = useWords();
  const settled = useDerived(session, settledIn, 'segments');
  const total = useDerived(session, totalIn, 'segments');
  const reviewed = t('status.reviewed', { settled, total });
  return (
    <>
      <span className="status-progress">
        <Progress value={settled} total={total} words={reviewed} />
      </span>
      <span>{reviewed}</span>
    </>
  );
}

/** As JSON, which is compared by what it says. */
const openIn = ({ flags }: Pick<SessionSnapshot, 'flags'>): string => JSON.stringify(openBySeverity(flags));
const isFirstCheck = ({ flags, checking }: Pick<SessionSnapshot, 'flags' | 'checking'>): boolean =>
  checking && flags.length === 0;

function OpenFlags({ session }: { session: DocumentSession }) {
  const { t, language } = useWords();
  const open = JSON.parse(useDerived(session, openIn, 'flags')) as ReturnType<typeof openBySeverity>;
  const checking = useDerived(session, isFirstCheck, 'flags', 'checking');
  const list = open.map(({ severity, count }) => t(`status.${severity}`, { n: count })).join(' · ');
  return (
    <span lang={language}>
      {checking
        ? t('status.checking')
        : open.length === 0
          ? t('status.noneOpen')
          : t('status.open', { list })}
    </span>
  );
}

function LedgerState({ session }: { session: DocumentSession }) {
  const { t } = useWords();
  const isThere = useDerived(session, hasEntries, 'ledger');
  const unclear = useDerived(session, unclearIn, 'ledger', 'dismissals');
  if (!isThere) return null;
  return <span>{unclear === 0 ? t('ledger.clear') : t('ledger.state', { count: unclear })}</span>;
}

const wordsIn = ({ segments }: Pick<SessionSnapshot, 'segments'>): number => wordsOf(segments);

function WordCount({ session }: { session: DocumentSession }) {
  const { t } = useWords();
  return <span>{t('app.words', { count: useDerived(session, wordsIn, 'segments') })}</span>;
}

/** Names the other language in its own words, for whoever cannot read this one. */
function LanguageSwitch() {
  const words = useWords();
  const { change } = useProgram();
  const { trouble } = useMessages();
  const other: Language = words.language === 'en' ? 'ar' : 'en';
  const name = words.t(`settings.languages.${other}`);
  const press = async () => {
    const error = await change({ language: other });
    if (error) trouble((now) => now.t('settings.failed', { why: now.error(error) }));
  };
  return (
    <Button
      className="status-button"
      lang={other}
      aria-label={`${words.t('status.language')}: ${name}`}
      onPress={() => void press()}
    >
      {name}
    </Button>
  );
}
