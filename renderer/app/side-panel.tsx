import { lazy, memo, Suspense } from 'react';
import { Tab, TabList, TabPanel, Tabs, type Key } from 'react-aria-components';
import { CommentsSection } from '../comments/comments-section.tsx';
import { HistoryPanel } from '../history/history-panel.tsx';
import { SegmentTimeline } from '../history/segment-timeline.tsx';
import { unclearIn } from '../ledger/counts.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { SegmentTerms } from '../terms/segment-terms.tsx';
import { LoadingState } from '../ui/state.tsx';
import { FlagsPanel } from './document-parts.ts';
import { useNavigation, type Panel } from './navigation-context.ts';
import { tallyOf } from './flag-tally.ts';
import type { SessionSnapshot } from './session-types.ts';
import { useDerived } from './use-derived.ts';
import { useSnapshot } from './use-snapshot.ts';

const LedgerPanel = lazy(() =>
  import('../ledger/ledger-panel.tsx').then((module) => ({ default: module.LedgerPanel })),
);

const MemoryPanel = lazy(() =>
  import('../memory/memory-panel.tsx').then((module) => ({ default: module.MemoryPanel })),
);

const PANELS: readonly Panel[] = ['flags', 'ledger', 'memory', 'segment', 'history'];

/** As the panel's own list: neutral remarks are there to be asked for. */
const openIn = ({ flags }: Pick<SessionSnapshot, 'flags'>): number => {
  const { critical, major, minor } = tallyOf(flags).open;
  return critical + major + minor;
};

/** Beside the texts: what is flagged, and what was kept. */
export const SidePanel = memo(function SidePanel({ session }: { session: DocumentSession }) {
  const { t, number } = useWords();
  const { asking: question } = useSnapshot(session, 'asking');
  const open = useDerived(session, openIn, 'flags');
  const unclear = useDerived(session, unclearIn, 'ledger', 'dismissals');
  const { panel, showPanel } = useNavigation();
  // The question why a flag is no fault stands on its card.
  const asking = question?.kind === 'dismiss';
  const choose = (tab: Key) => {
    const next = PANELS.find((each) => each === tab);
    if (asking) session.ask(null);
    if (next) showPanel(next);
  };
  return (
    <aside className="side-panel" aria-label={t('app.sidePanel')}>
      <Tabs className="tabs" selectedKey={asking ? 'flags' : panel} onSelectionChange={choose}>
        <TabList className="tab-list" aria-label={t('app.sidePanel')}>
          <Tab id="flags" className="tab">
            {t('app.flags')}
            <span className="tab-count" aria-hidden="true">
              {number(open)}
            </span>
            <span className="unseen">{t('app.openFlags', { count: open })}</span>
          </Tab>
          <Tab id="ledger" className="tab">
            {t('ledger.tab')}
            <span className="tab-count" aria-hidden="true">
              {number(unclear)}
            </span>
            <span className="unseen">
              {unclear === 0 ? t('ledger.clear') : t('ledger.unclearOpen', { count: unclear })}
            </span>
          </Tab>
          <Tab id="memory" className="tab">
            {t('memory.tab')}
          </Tab>
          <Tab id="segment" className="tab">
            {t('history.timeline.tab')}
          </Tab>
          <Tab id="history" className="tab">
            {t('app.history')}
          </Tab>
        </TabList>
        <TabPanel id="flags" className="tab-panel">
          <Suspense fallback={<LoadingState words={t('app.loading')} />}>
            <FlagsPanel session={session} />
          </Suspense>
        </TabPanel>
        <TabPanel id="ledger" className="tab-panel">
          <Suspense fallback={<LoadingState words={t('app.loading')} />}>
            <LedgerPanel session={session} />
          </Suspense>
        </TabPanel>
        <TabPanel id="memory" className="tab-panel">
          <Suspense fallback={<LoadingState words={t('app.loading')} />}>
            <MemoryPanel session={session} />
          </Suspense>
        </TabPanel>
        <TabPanel id="segment" className="tab-panel">
          <SegmentTerms session={session} />
          <CommentsSection session={session} />
          <SegmentTimeline session={session} />
        </TabPanel>
        <TabPanel id="history" className="tab-panel">
          <HistoryPanel session={session} />
        </TabPanel>
      </Tabs>
    </aside>
  );
});
