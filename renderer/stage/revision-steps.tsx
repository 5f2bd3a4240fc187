import { useOpenSession } from '../app/document-context.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import './stage.css';
import { useStage } from './use-stage.ts';

/** What was done with a revision: handed over, signed off, taken back into work. */
export function RevisionSteps({ revision }: { revision: string }) {
  const session = useOpenSession();
  return session ? <Steps session={session} revision={revision} /> : null;
}

function Steps({ session, revision }: { session: DocumentSession; revision: string }) {
  const words = useWords();
  const { t } = words;
  const { events } = useStage(session);
  return events
    .filter((event) => event.revision === revision)
    .map(({ step, at, author, to, obstacles }) => {
      const by = author === '' ? t('comments.anonymous') : author;
      const when = words.moment(at);
      return (
        <p className="stage-history" key={`${step} ${at}`}>
          {step === 'handed-over'
            ? t('stage.stepHandedOver', { author: by, to, when })
            : step === 'reopened'
              ? t('stage.stepReopened', { author: by, when })
              : t(obstacles ? 'stage.stepInSpite' : 'stage.stepSignedOff', { author: by, when })}
        </p>
      );
    });
}
