import { useCallback } from 'react';
import type { ErrorValue } from '../../core/model/result.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { RuleList } from './rule-list.tsx';
import { useProfiles } from './use-profiles.ts';

/** What one document wants otherwise than the library. */
export function DocumentRulesDialog({ session, onClose }: { session: Session; onClose(): void }) {
  const { t } = useWords();
  const { trouble } = useMessages();
  const onError = useCallback(
    (error: ErrorValue) => trouble((now) => now.t('rules.failed', { why: now.error(error) })),
    [trouble],
  );
  const { ownRules } = useSnapshot(session, 'ownRules');
  const { profiles, save } = useProfiles(session, onError);
  return (
    <Dialog
      title={t('rules.documentTitle')}
      isOpen
      onClose={onClose}
      width="medium"
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      <p className="hint">{t('rules.documentHint')}</p>
      {profiles ? (
        <RuleList
          layers={{ own: profiles.document, library: profiles.library }}
          ownRules={ownRules}
          onChange={(profile) => save('document', profile)}
        />
      ) : (
        <p className="hint">{t('rules.loading')}</p>
      )}
    </Dialog>
  );
}
