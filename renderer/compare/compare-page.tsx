import { useCallback, useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Comparison } from '../../core/diff/compare.ts';
import type { RevisionSummary, Version } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { useNavigation, type Comparison as Chosen } from '../app/navigation-context.ts';
import type { Session } from '../app/session-types.ts';
import { useReplace } from '../app/use-replace.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { HistoryPanel } from '../history/history-panel.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/state.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { CompareFoot } from './compare-foot.tsx';
import { RedlineRows } from './redline-rows.tsx';
import { differs } from './rows.ts';
import { takeBack } from './take-back.ts';
import { TakeBackDialog } from './take-back-dialog.tsx';
import { useConsequences } from './use-consequences.ts';
import { stepFrom, useWalk } from './use-walk.ts';
import { revisionRef, versionName } from './version-names.ts';

interface ComparePageProps {
  session: Session;
  chosen: Chosen;
  before: Version;
  after: Version;
  comparison: Comparison;
}

/** The redline with its panel, and the walk through the changes. */
export function ComparePage({ session, chosen, before, after, comparison }: ComparePageProps) {
  const words = useWords();
  const { t } = words;
  const { segments: draft, revisions, profile, ownRules } = useSnapshot(session);
  const [current, setCurrent] = useState<SegmentId | null>(null);
  const [asking, setAsking] = useState(false);
  const consequences = useConsequences(before, after, profile, ownRules);
  const replace = useReplace(session);
  const version = versionName(words, chosen.before, revisions);

  const changed = useMemo(
    () => comparison.segments.filter(differs).map(({ segment }) => segment),
    [comparison],
  );
  const goTo = useCallback((segment: SegmentId) => {
    setCurrent(segment);
    // The row takes the focus, so that a screen reader reads it and Tab goes on from there.
    const row = document.getElementById(`change-${segment}`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, []);
  const step = (by: 1 | -1) => {
    const next = stepFrom(changed, current, by);
    if (next !== null) goTo(next);
  };
  useWalk(step);

  const returning = useMemo(() => takeBack(draft, before.segments), [draft, before]);
  const returningIds = useMemo(() => new Set(returning.map(({ id }) => id)), [returning]);
  const takeBackOne = useCallback(
    (segment: SegmentId) => {
      const changes = returning.filter(({ id }) => id === segment);
      replace(changes, t('compare.tookBack', { count: changes.length, version }));
    },
    [replace, returning, t, version],
  );

  return (
    <>
      <div className="workspace compare-workspace">
        <div className="workspace-main compare-main">
          {changed.length === 0 ? (
            <Same revisions={revisions} />
          ) : (
            <RedlineRows
              comparison={comparison}
              after={after}
              current={current}
              consequences={consequences}
              returning={returningIds}
              onSelect={setCurrent}
              onTakeBack={takeBackOne}
            />
          )}
        </div>
        <aside className="side-panel" aria-label={t('compare.panel')}>
          <Tabs className="tabs">
            <TabList className="tab-list" aria-label={t('compare.panel')}>
              <Tab id="changes" className="tab">
                {t('compare.changes')}
              </Tab>
              <Tab id="revisions" className="tab">
                {t('compare.revisions')}
              </Tab>
            </TabList>
            <TabPanel id="changes" className="tab-panel">
              <ChangesPanel comparison={comparison} current={current} onGo={goTo} />
            </TabPanel>
            <TabPanel id="revisions" className="tab-panel">
              <HistoryPanel session={session} />
            </TabPanel>
          </Tabs>
        </aside>
      </div>
      {changed.length > 0 && (
        <CompareFoot
          at={current === null ? 0 : changed.indexOf(current) + 1}
          total={changed.length}
          onStep={step}
          onTakeBackAll={returning.length > 0 ? () => setAsking(true) : undefined}
        />
      )}
      {asking && (
        <TakeBackDialog
          count={returning.length}
          version={version}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            replace(returning, t('compare.tookBack', { count: returning.length, version }));
          }}
        />
      )}
    </>
  );
}

/** Nothing differs, as after saving a revision; the last two revisions are what is most likely wanted then. */
function Same({ revisions }: { revisions: readonly RevisionSummary[] }) {
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
