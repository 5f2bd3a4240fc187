import { useEffect, useMemo, useState } from 'react';
import type { RememberedName } from '../../core/model/name.ts';
import { KnownNames } from '../../core/reading/known-names.ts';
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
  const { ledger, names: remembered } = session.getSnapshot();
  const names = namesOf(ledger, remembered);
  return useMemo(() => (ready ? ready(text, { glossary, names }) : null), [ready, text, glossary, names]);
}

type Ledger = ReadonlyMap<SegmentId, readonly LedgerEntry[]>;

const NAMES = new WeakMap<
  Ledger,
  { readonly remembered: readonly RememberedName[]; readonly names: KnownNames }
>();

/** Names that the library remembers, and those that the document pairs. */
function namesOf(ledger: Ledger, remembered: readonly RememberedName[]): KnownNames {
  const known = NAMES.get(ledger);
  if (known?.remembered === remembered) return known.names;
  const names = new KnownNames([
    ...remembered.flatMap(({ arabic, english }) => arabic.map((spelling) => [spelling, english] as const)),
    ...[...ledger.values()].flat().flatMap(({ kind, status, source, target }) => {
      const isPair = kind === 'name' && status === 'matched' && source && target;
      return isPair ? [[source.text, target.text] as const] : [];
    }),
  ]);
  NAMES.set(ledger, { remembered, names });
  return names;
}
