import type { Language } from '../../core/contract/calls.ts';
import { asksForLook } from '../../core/review/correct.ts';
import { useMessages } from '../ui/messages-context.ts';
import { Button } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { QueryCount } from '../comments/query-count.tsx';
import { useLedger } from '../ledger/use-ledger.ts';
import { walkLooks } from '../review/walks.ts';
import type { DocumentSession } from '../review/session.ts';
import { Progress } from '../ui/progress.tsx';
import { useOpenSession } from './document-context.ts';
import { useNavigation } from './navigation-context.ts';
import { useProgram } from './program-context.ts';
import { openBySeverity, settledOf, wordsOf } from './progress.ts';
import { SavedMark } from './saved-mark.tsx';
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
  const { t, language } = useWords();
  const { segments, former, flags, revisions, checking } = useSnapshot(
    session,
    'segments',
    'former',
    'flags',
    'revisions',
    'checking',
  );
  const { show } = useNavigation();
  const waiting = segments.filter((segment) => asksForLook(segment, former)).length;
  const { entries, unclear } = useLedger(session);
  const settled = settledOf(segments);
  const reviewed = t('status.reviewed', { settled, total: segments.length });
  const open = openBySeverity(flags);
  const list = open.map(({ severity, count }) => t(`status.${severity}`, { n: count })).join(' · ');
  const latest = revisions[0];
  return (
    <>
      <SavedMark session={session} />
      <span>{latest ? t('status.revisionAndDraft', { number: latest.number }) : t('status.draftOnly')}</span>
      {waiting > 0 && (
        <Button
          className="status-button"
          onPress={() => {
            show('review');
            walkLooks(session, 1);
          }}
        >
          {t('status.lookAgain', { count: waiting })}
        </Button>
      )}
      <span className="status-gap" />
      <span className="status-progress">
        <Progress value={settled} total={segments.length} words={reviewed} />
      </span>
      <span>{reviewed}</span>
      <span lang={language}>
        {checking && flags.length === 0
          ? t('status.checking')
          : open.length === 0
            ? t('status.noneOpen')
            : t('status.open', { list })}
      </span>
      {entries.length > 0 && (
        <span>{unclear.length === 0 ? t('ledger.clear') : t('ledger.state', { count: unclear.length })}</span>
      )}
      <QueryCount session={session} />
      <span>{t('app.words', { count: wordsOf(segments) })}</span>
    </>
  );
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
