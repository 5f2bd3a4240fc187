import { useCallback } from 'react';
import type { ErrorValue } from '../../core/model/result.ts';
import { useOpenSession } from '../app/document-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMessages } from '../ui/messages-context.ts';
import { OwnRules } from './own/own-rules.tsx';
import { useOwnRules } from './own/use-own-rules.ts';
import { RuleList } from './rule-list.tsx';
import { useProfiles } from './use-profiles.ts';

/** The rules as they are for every document. */
export function LibraryRules() {
  const { t } = useWords();
  const { trouble } = useMessages();
  const onError = useCallback(
    (error: ErrorValue) => trouble((now) => now.t('rules.failed', { why: now.error(error) })),
    [trouble],
  );
  const session = useOpenSession();
  const { profiles, save } = useProfiles(session, onError);
  const own = useOwnRules(session, onError);
  return (
    <>
      {own.rules && profiles && (
        <OwnRules
          rules={own.rules}
          session={session}
          save={own.save}
          profile={profiles.library}
          onProfile={(profile) => save('library', profile)}
        />
      )}
      <section className="settings-rules" aria-labelledby="settings-rules">
        <h2 id="settings-rules">{t('rules.title')}</h2>
        <p className="hint">{t('rules.hint')}</p>
        {profiles && own.rules ? (
          <RuleList
            layers={{ own: profiles.library, library: null }}
            ownRules={own.rules}
            onChange={(profile) => save('library', profile)}
          />
        ) : (
          <p className="hint">{t('rules.loading')}</p>
        )}
      </section>
    </>
  );
}
