import { useMemo, useSyncExternalStore } from 'react';
import type { FoundTerm } from '../../core/glossary/arabic-terms.ts';
import type { Segment } from '../../core/model/segment.ts';
import type { Term } from '../../core/model/term.ts';
import { TextView } from '../../core/text/view.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useHost } from '../host/host-context.ts';
import { glossaryOf, type GlossarySnapshot } from './glossary-store.ts';

export function useGlossary(): GlossarySnapshot {
  const store = glossaryOf(useHost());
  return useSyncExternalStore(store.subscribe, store.getSnapshot);
}

/** Terms in the Arabic of the segment the editor is in, by their places. */
export function useSegmentTerms(session: Session): {
  readonly segment: Segment | undefined;
  readonly found: readonly FoundTerm<Term>[];
} {
  const { segments, current } = useSnapshot(session, 'segments', 'current');
  const { glossary } = useGlossary();
  const segment = segments.find(({ id }) => id === current);
  const source = segment?.source ?? '';
  const found = useMemo(() => glossary.find(new TextView(source)), [glossary, source]);
  return { segment, found };
}
