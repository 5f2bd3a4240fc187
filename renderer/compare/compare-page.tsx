import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Reading } from '../../core/contract/calls.ts';
import { changesOf } from '../../core/changes/segment-changes.ts';
import type { Comparison } from '../../core/diff/compare.ts';
import type { Version } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { Comparison as Chosen } from '../app/navigation-context.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { HistoryPanel } from '../history/history-panel.tsx';
import { useWords } from '../i18n/use-words.ts';
import { groupsOf } from './change-groups.ts';
import { ChangeList } from './change-list.tsx';
import { CompareFoot } from './compare-foot.tsx';
import { ComparedRows } from './compared-rows.tsx';
import { Same } from './same.tsx';
import { TakeAllDialog } from './take-all-dialog.tsx';
import { useConsequences } from './use-consequences.ts';
import type { Edited } from './use-edited.ts';
import { useTake } from './use-take.ts';
import { stepFrom, useCompareKeys } from './use-walk.ts';
import { isForeign, versionName } from './version-names.ts';

interface ComparePageProps {
  session: Session;
  chosen: Chosen;
  before: Version;
  after: Version;
  comparison: Comparison;
  reading: Reading;
  arabic: boolean;
  edit: Edited['edit'];
  onRead(reading: Reading): void;
}

/** A comparison in one of its readings with its panel, and the walk through the changes. */
export function ComparePage(props: ComparePageProps) {
  const { session, chosen, before, after, comparison, reading, arabic, edit, onRead } = props;
  const words = useWords();
  const { t } = words;
  const { revisions, profile, ownRules, names } = useSnapshot(
    session,
    'revisions',
    'profile',
    'ownRules',
    'names',
  );
  const [asking, setAsking] = useState(false);
  const consequences = useConsequences(before, after, profile, ownRules, names);

  const direction = chosen.before.kind === 'draft' && chosen.after.kind !== 'draft' ? 'over' : 'back';
  const from = direction === 'over' ? chosen.after : chosen.before;
  const name = versionName(words, from, revisions);
  const rejects = direction === 'over' && isForeign(from);
  const compared = useMemo(
    () => ({ before, after, comparison, direction, name, edit: rejects ? edit : undefined }) as const,
    [before, after, comparison, direction, name, rejects, edit],
  );
  const take = useTake(session, compared);
  const changes = useMemo(() => changesOf(comparison), [comparison]);
  const first = changes.findIndex(({ segment }) => segment === chosen.segment);
  const [at, setAt] = useState<number | null>(first < 0 ? null : first);
  const groups = useMemo(() => groupsOf(changes, consequences), [changes, consequences]);
  const current = at === null ? undefined : changes[Math.min(at, changes.length - 1)];
  const currentAt = current ? changes.indexOf(current) : null;

  const goTo = useCallback(
    (index: number) => {
      setAt(index);
      const change = changes[index];
      if (!change) return;
      showRow(rowOf(reading, index, change.segment));
      // Setting the focus may have made the row's first change the current one.
      setAt(index);
    },
    [changes, reading],
  );
  const shown = useRef(false);
  useEffect(() => {
    if (first < 0 || shown.current) return;
    shown.current = true;
    showRow(rowOf(reading, first, chosen.segment ?? ''));
  }, [first, reading, chosen.segment]);
  // The list is walked as it stands: facts before words.
  const order = useMemo(
    () =>
      reading === 'list'
        ? groups.flatMap(({ items }) => items.flatMap(({ index, rule }) => (rule === null ? [index] : [])))
        : [...changes.keys()],
    [reading, groups, changes],
  );
  const place = currentAt === null ? null : order.indexOf(currentAt);
  const step = (by: 1 | -1) => {
    const next = order[stepFrom(order.length, place, by) ?? -1];
    if (next !== undefined) goTo(next);
  };
  const select = useCallback(
    (segment: SegmentId, change?: number) => {
      setAt((now) => {
        if (change === undefined && now !== null && changes[now]?.segment === segment) return now;
        const found = changes.findIndex(
          (each) => each.segment === segment && (change === undefined || each.at === change),
        );
        return found < 0 ? now : found;
      });
    },
    [changes],
  );
  const takeCurrent = current && take.ids.has(current.segment) ? () => take.change(current) : undefined;
  useCompareKeys({ step, take: takeCurrent, read: onRead });
  const sources = useMemo(
    () => new Map(comparison.segments.map(({ segment, source }) => [segment, source])),
    [comparison],
  );

  return (
    <>
      <div className="workspace compare-workspace">
        <div className="workspace-main compare-main">
          {changes.length === 0 ? (
            <Same revisions={revisions} />
          ) : reading === 'list' ? (
            <ChangeList
              groups={groups}
              current={currentAt}
              onGo={goTo}
              full={{ take, ...(arabic && { sourceOf: (segment: SegmentId) => sources.get(segment) ?? '' }) }}
            />
          ) : (
            <ComparedRows
              comparison={comparison}
              after={after}
              sides={reading === 'redline' ? 'one' : 'two'}
              arabic={arabic}
              names={[
                versionName(words, chosen.before, revisions),
                versionName(words, chosen.after, revisions),
              ]}
              current={current}
              consequences={consequences}
              take={take}
              onSelect={select}
            />
          )}
        </div>
        <aside className="side-panel" aria-label={t('compare.panel')}>
          <Tabs className="tabs">
            <TabList className="tab-list" aria-label={t('compare.panel')}>
              {reading !== 'list' && (
                <Tab id="changes" className="tab">
                  {t('compare.changesTab')}
                </Tab>
              )}
              <Tab id="revisions" className="tab">
                {t('compare.revisions')}
              </Tab>
            </TabList>
            {reading !== 'list' && (
              <TabPanel id="changes" className="tab-panel">
                <ChangeList groups={groups} current={currentAt} onGo={goTo} />
              </TabPanel>
            )}
            <TabPanel id="revisions" className="tab-panel">
              <HistoryPanel session={session} />
            </TabPanel>
          </Tabs>
        </aside>
      </div>
      {changes.length > 0 && (
        <CompareFoot
          at={place === null ? 0 : place + 1}
          total={changes.length}
          direction={direction}
          onStep={step}
          onTake={takeCurrent}
          onReject={
            current && take.reject && current.kind !== 'removed' ? () => take.reject?.(current) : undefined
          }
          onTakeAll={take.ids.size > 0 ? () => setAsking(true) : undefined}
        />
      )}
      {asking && (
        <TakeAllDialog
          count={take.ids.size}
          direction={direction}
          version={name}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            take.all();
          }}
        />
      )}
    </>
  );
}

const rowOf = (reading: Reading, change: number, segment: SegmentId): string =>
  reading === 'list' ? `item-${change}` : `change-${segment}`;

/** The row takes the focus, so that a screen reader reads it and Tab goes on from there. */
function showRow(id: string): void {
  const row = document.getElementById(id);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
}
