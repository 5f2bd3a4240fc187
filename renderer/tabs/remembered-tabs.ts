/**
 * Open tabs, kept in the browser: for this window while it lives (also through a reload), and for the next start by
 * whichever window changed its tabs last.
 */
import type { DocumentId } from '../../core/contract/calls.ts';

const KEY = 'muraji.tabs';
const MOST = 200;

export interface RememberedTab {
  readonly document: DocumentId;
  readonly title: string;
}

export interface RememberedTabs {
  readonly tabs: readonly RememberedTab[];
  readonly front: DocumentId | null;
  /** The document in front was looked at, and not the library or another place. */
  readonly shown: boolean;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

export interface TabMemory {
  read(): RememberedTabs | null;
  write(tabs: RememberedTabs): void;
}

/**
 * @param own of this window
 * @param shared of all windows
 * @param alone whether no other window lives: one beside another begins with nothing
 */
export function tabMemory(own: Store | null, shared: Store | null, alone: boolean): TabMemory {
  return {
    read: () => parse(own?.getItem(KEY) ?? null) ?? (alone ? parse(shared?.getItem(KEY) ?? null) : null),
    write(tabs) {
      // A start shows the library, and the tabs above it.
      for (const [store, kept] of [[own, tabs] as const, [shared, { ...tabs, shown: false }] as const]) {
        try {
          store?.setItem(KEY, JSON.stringify(kept));
        } catch {
          // A full store remembers what it had: no reason to stop.
        }
      }
    },
  };
}

function parse(json: string | null): RememberedTabs | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { tabs, front, shown } = value as Readonly<Record<keyof RememberedTabs, unknown>>;
    if (!Array.isArray(tabs)) return null;
    const known = tabs.filter(isTab).slice(0, MOST);
    const unique = known.filter(
      ({ document }, at) => known.findIndex((tab) => tab.document === document) === at,
    );
    return {
      tabs: unique.map(({ document, title }) => ({ document, title })),
      front: typeof front === 'string' ? front : null,
      shown: shown === true,
    };
  } catch {
    return null;
  }
}

function isTab(value: unknown): value is RememberedTab {
  if (typeof value !== 'object' || value === null) return false;
  const { document, title } = value as Readonly<Record<keyof RememberedTab, unknown>>;
  return typeof document === 'string' && document !== '' && typeof title === 'string';
}
