import type { RevisionSummary } from '../../core/model/revision.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/state.tsx';
import { revisionRef } from './version-names.ts';

/** Nothing differs, as after saving a revision; the last two revisions are what is most likely wanted then. */
export function Same({ revisions }: { revisions: readonly RevisionSummary[] }) {
  const { t } = useWords();
  const { compare } = useNavigation();
  const [latest, former] = revisions;
  return (
    <EmptyState title={t('compare.same')} hint={t('compare.sameHint')}>
      {latest && former && (
        <Button onPress={() => compare({ before: revisionRef(former), after: revisionRef(latest) })}>
          {t('compare.otherTwo', { before: former.number, after: latest.number })}
        </Button>
      )}
    </EmptyState>
  );
}
