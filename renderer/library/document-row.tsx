import { Button } from 'react-aria-components';
import type { DocumentSummary } from '../../core/contract/calls.ts';
import { useDocuments } from '../app/document-context.ts';
import { useNow } from '../app/use-now.ts';
import { useWords } from '../i18n/use-words.ts';
import { StandingChip } from '../stage/standing-chip.tsx';
import { Menu } from '../ui/menu.tsx';
import { Progress } from '../ui/progress.tsx';

interface DocumentRowProps {
  document: DocumentSummary;
  onRename(): void;
  onRemove(): void;
}

export function DocumentRow({ document, onRename, onRemove }: DocumentRowProps) {
  const words = useWords();
  const { t } = words;
  const { state, open } = useDocuments();
  const now = useNow(document.updatedAt);
  const { title, settled, segments } = document;
  const isOpen = state.kind === 'open' && state.session.id === document.id;
  const progress = t('library.settled', { settled, total: segments });
  return (
    <tr>
      <th scope="row">
        <Button className="library-open" onPress={() => void open(document.id)}>
          <span dir="auto" className="library-title">
            {title}
          </span>
          <span className="library-detail">
            {t('app.segments', { count: segments })}
            {document.openQueries > 0 && (
              <span>{t('comments.openQueries', { count: document.openQueries })}</span>
            )}
            <StandingChip standing={document.standing} />
            {isOpen && <span className="library-now">{t('library.openNow')}</span>}
          </span>
        </Button>
      </th>
      <td className="library-progress">
        <span>{progress}</span>
        <Progress value={settled} total={segments} words={progress} />
      </td>
      <td className="library-number">{words.number(document.words)}</td>
      <td className="library-number">{words.number(document.revisions)}</td>
      <td className="library-changed">
        <time dateTime={new Date(document.updatedAt).toISOString()} title={words.moment(document.updatedAt)}>
          {words.ago(document.updatedAt, now)}
        </time>
      </td>
      <td className="library-actions">
        <Menu
          label={t('library.actions', { title })}
          entries={[
            { id: 'open', label: t('library.open'), onAction: () => void open(document.id) },
            { id: 'rename', label: t('library.rename'), onAction: onRename },
            { id: 'remove', label: t('library.remove'), onAction: onRemove },
          ]}
        />
      </td>
    </tr>
  );
}
