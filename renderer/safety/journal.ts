/**
 * Text that is not stored yet, kept in the browser's own storage as it is typed: it outlives the window and
 * the program. Each window keeps its own, so that two of them do not write over each other.
 */
import type { DocumentId } from '../../core/contract/calls.ts';
import type { Segment } from '../../core/model/segment.ts';

export interface Unsaved {
  /** What was stored when it was typed; the segments of `segments`. */
  readonly base: readonly Segment[];
  readonly segments: readonly Segment[];
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

export interface Journal {
  /** Replaces what is kept. */
  write(unsaved: Unsaved): void;
  clear(): void;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'muraji.unsaved.';
const keyOf = (document: DocumentId, window: string): string => `${PREFIX}${document}.${window}`;

/** Where the storage takes no more, or there is none, the window itself still holds the text. */
export function browserJournal(store: Store | null, document: DocumentId, window: string): Journal {
  const key = keyOf(document, window);
  let written = false;
  return {
    write(unsaved) {
      try {
        store?.setItem(key, JSON.stringify(unsaved));
        written = true;
      } catch {
        // What was kept before stays: an older text is better than none.
      }
    },
    clear() {
      if (written) store?.removeItem(key);
      written = false;
    },
  };
}

export interface LeftBehind {
  /** One text a segment, the one typed last. */
  readonly unsaved: Unsaved;
  /** Once it is stored or given up. */
  forget(): void;
}

/** What windows that are gone have left of a document; null where that is nothing. */
export function leftBehind(
  store: Store | null,
  document: DocumentId,
  isAlive: (window: string) => boolean,
): LeftBehind | null {
  if (!store) return null;
  const prefix = keyOf(document, '');
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter(
    (key) => key.startsWith(prefix) && !isAlive(key.slice(prefix.length)),
  );
  const found = keys.flatMap((key) => read(store.getItem(key)) ?? []).toSorted((a, b) => a.at - b.at);
  const latest = found.at(-1);
  if (!latest) return null;
  const gather = (pick: (unsaved: Unsaved) => readonly Segment[]): readonly Segment[] => [
    ...new Map(found.flatMap(pick).map((segment) => [segment.id, segment])).values(),
  ];
  return {
    unsaved: {
      base: gather(({ base }) => base),
      segments: gather(({ segments }) => segments),
      at: latest.at,
    },
    forget: () => {
      for (const key of keys) store.removeItem(key);
    },
  };
}

/** Forgets what was kept of a document that is deleted. */
export function forgetUnsaved(store: Store | null, document: DocumentId): void {
  leftBehind(store, document, () => false)?.forget();
}

function read(json: string | null): Unsaved | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return isUnsaved(value) ? value : null;
  } catch {
    return null;
  }
}

function isUnsaved(value: unknown): value is Unsaved {
  if (typeof value !== 'object' || value === null) return false;
  const { base, segments, at } = value as Readonly<Record<keyof Unsaved, unknown>>;
  return Array.isArray(base) && Array.isArray(segments) && typeof at === 'number';
}
