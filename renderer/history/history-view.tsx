import { useState } from 'react';
import type { Session } from '../app/session-types.ts';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from '../ui/choice.tsx';
import { BlameView } from './blame-view.tsx';
import { FlagsView } from './flags-view.tsx';
import { HistoryPanel } from './history-panel.tsx';
import './history-view.css';
import { SearchView } from './search-view.tsx';

const VIEWS = ['blame', 'search', 'flags'] as const;

/** The history of the open document: who wrote what, when words came and went, how the flags went. */
export function HistoryView({ session }: { session: Session }) {
  const { t } = useWords();
  const [view, setView] = useState<(typeof VIEWS)[number]>('blame');
  return (
    <div className="workspace">
      <div className="workspace-main history-main">
        <div className="history-bar">
          <Choice
            label={t('history.views.label')}
            labelUnseen
            value={view}
            onChange={(next) => setView(next)}
            options={VIEWS.map((id) => ({ id, label: t(`history.views.${id}`) }))}
          />
        </div>
        {view === 'blame' && <BlameView session={session} />}
        {view === 'search' && <SearchView session={session} />}
        {view === 'flags' && <FlagsView session={session} />}
      </div>
      <aside className="side-panel history-side" aria-label={t('app.history')}>
        <HistoryPanel session={session} />
      </aside>
    </div>
  );
}
