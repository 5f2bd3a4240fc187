import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Severity } from '../../core/model/flag.ts';
import { SEGMENT_KINDS } from '../../core/model/segment.ts';
import {
  countsOf,
  NO_FILTER,
  STATE_FILTERS,
  type FlagFilter,
  type SegmentFilter,
} from '../../core/review/segment-filter.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { useProgram } from '../app/program-context.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { Toggle } from '../ui/toggle.tsx';
import { walkMatches } from './desk-actions.ts';
import { deskOf, useDesk } from './desk-state.ts';
import { useMatches } from './use-matches.ts';
import './outline.css';

const ALL = 'all';
const RULE = 'rule ';
const SEVERITIES: readonly Severity[] = ['critical', 'major', 'minor', 'neutral'];

const idOf = (flag: FlagFilter | null): string =>
  flag === null ? ALL : typeof flag === 'string' ? flag : RULE + flag.rule;

function flagOf(id: string): FlagFilter | null {
  if (id.startsWith(RULE)) return { rule: id.slice(RULE.length) };
  return id === 'any' ? 'any' : (SEVERITIES.find((severity) => severity === id) ?? null);
}

/** Which segments are looked at, above the texts: by state, kind and flag, each with how many there are. */
export function FilterBar({ session }: { session: DocumentSession }) {
  const words = useWords();
  const { t, number, language } = words;
  const { segments, former, flags, current } = useSnapshot(session, 'segments', 'former', 'flags', 'current');
  const { filter } = useDesk(session);
  const { settings, change } = useProgram();
  const bar = useRef<HTMLDivElement>(null);
  const matches = useMatches(session)?.list ?? null;
  const counts = useMemo(
    () => countsOf({ segments, former, flags }, filter),
    [segments, former, flags, filter],
  );
  useEffect(() => bar.current?.querySelector('button')?.focus(), []);

  const set = (change: Partial<SegmentFilter>) => deskOf(session).set({ filter: { ...filter, ...change } });
  const close = (): void => {
    deskOf(session).set({ filter: NO_FILTER, filtering: false });
    session.focusEditor();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const ruleName = (rule: string): string => {
    const flag = flags.find((each) => each.rule === rule);
    return words.rule(rule, flag?.data);
  };
  /** Choices that leave something, and the one that is made. */
  const offered = <T extends string>(
    all: readonly T[],
    of: ReadonlyMap<string, number>,
    made: string | null,
  ) =>
    all.flatMap((id) => {
      const count = of.get(id) ?? 0;
      return count > 0 || id === made ? [{ id, count }] : [];
    });
  const at = matches && current !== null ? matches.indexOf(current) + 1 : 0;

  return (
    <div
      ref={bar}
      className="filter-bar"
      role="group"
      aria-label={t('outline.filter')}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      onKeyDown={press}
    >
      <Select
        label={t('review.state')}
        labelUnseen
        value={filter.state ?? ALL}
        onChange={(id) => set({ state: STATE_FILTERS.find((state) => state === id) ?? null })}
        options={[
          { id: ALL, label: t('outline.allStates') },
          ...offered(STATE_FILTERS, counts.states, filter.state).map(({ id, count }) => ({
            id,
            label: t(`outline.states.${id}`),
            detail: number(count),
          })),
        ]}
      />
      <Select
        label={t('review.kind')}
        labelUnseen
        value={filter.kind ?? ALL}
        onChange={(id) => set({ kind: SEGMENT_KINDS.find((kind) => kind === id) ?? null })}
        options={[
          { id: ALL, label: t('outline.allKinds') },
          ...offered(SEGMENT_KINDS, counts.kinds, filter.kind).map(({ id, count }) => ({
            id,
            label: t(`review.kinds.${id}`),
            detail: number(count),
          })),
        ]}
      />
      <Select
        label={t('review.flags.label')}
        labelUnseen
        value={idOf(filter.flag)}
        onChange={(id) => set({ flag: flagOf(id) })}
        options={[
          { id: ALL, label: t('outline.allFlags') },
          ...offered(['any', ...SEVERITIES], counts.severities, idOf(filter.flag)).map(({ id, count }) => ({
            id,
            label: t(id === 'any' ? 'outline.anyFlag' : `review.flags.${id}`),
            detail: number(count),
          })),
          ...[...counts.rules].map(([rule, count]) => ({
            id: RULE + rule,
            label: ruleName(rule),
            detail: number(count),
          })),
        ]}
      />
      <Toggle
        label={t('outline.fold')}
        isSelected={settings.aside === 'folded'}
        onChange={(isFolded) => void change({ aside: isFolded ? 'folded' : 'quiet' })}
      />
      <div className="filter-walk">
        <p className="filter-result" role="status">
          {matches &&
            (at > 0
              ? t('outline.place', { at, count: matches.length })
              : t('outline.found', { count: matches.length }))}
        </p>
        <Button variant="quiet" isDisabled={matches?.length === 0} onPress={() => walkMatches(session, -1)}>
          {t('outline.previous')}
        </Button>
        <Button variant="quiet" isDisabled={matches?.length === 0} onPress={() => walkMatches(session, 1)}>
          {t('outline.next')}
        </Button>
      </div>
      <AriaButton className="dots" aria-label={t('outline.closeFilter')} onPress={close}>
        <svg viewBox="0 0 16 16" aria-hidden="true" className="cross">
          <path d="m4 4 8 8M12 4l-8 8" />
        </svg>
      </AriaButton>
    </div>
  );
}
