import { useEffect, useMemo, useState } from 'react';
import { fold } from '../../core/text/arabic.ts';
import type { LedgerEntry } from '../../core/ledger/entry.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { explain, Explained } from '../../core/reading/explain.ts';
import type { Session } from '../app/session-types.ts';
import { useGlossary } from '../terms/use-glossary.ts';

/** The lexicons of readings come with the first word that somebody asks about. */
let loaded: typeof explain | null = null;
const load = async (): Promise<typeof explain> => {
  loaded ??= (await import('../../core/reading/explain.ts')).explain;
  return loaded;
};

/** How a stretch of Arabic sounds and what it says; null for a moment, while the lexicons come. */
export function useExplained(session: Session, text: string): Explained | null {
  const { glossary } = useGlossary();
  const [ready, setReady] = useState(() => loaded);
  useEffect(() => {
    let wanted = true;
    if (!ready)
      void load().then(
        (made) => wanted && setReady(() => made),
        () => null,
      );
    return () => {
      wanted = false;
    };
  }, [ready]);
  const names = namesOf(session.getSnapshot().ledger);
  return useMemo(() => (ready ? ready(text, { glossary, names }) : null), [ready, text, glossary, names]);
}

const NAMES = new WeakMap<ReadonlyMap<SegmentId, readonly LedgerEntry[]>, ReadonlyMap<string, string>>();

/** Names that the document pairs, by their Arabic. */
function namesOf(ledger: ReadonlyMap<SegmentId, readonly LedgerEntry[]>): ReadonlyMap<string, string> {
  const known = NAMES.get(ledger);
  if (known) return known;
  const names = new Map<string, string>();
  for (const entries of ledger.values()) {
    for (const { kind, status, source, target } of entries) {
      if (kind === 'name' && status === 'matched' && source && target)
        names.set(fold(source.text), target.text);
    }
  }
  NAMES.set(ledger, names);
  return names;
}
