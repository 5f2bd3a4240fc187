/** What the menu of fixes offers: each flag with its fixes, then what can be done besides. */
import { alike, type Mending } from '../../core/fixes/alike.ts';
import type { Flag } from '../../core/model/flag.ts';
import { isUnknownWord } from '../spelling/unknown-word.ts';
import type { SegmentId } from '../../core/model/segment.ts';

export type Entry = { readonly id: string } & (
  | { readonly kind: 'fix'; readonly mending: Mending }
  | { readonly kind: 'all'; readonly mending: Mending; readonly count: number }
  | { readonly kind: 'teach'; readonly flag: Flag }
  | { readonly kind: 'dismiss'; readonly flag: Flag }
  | { readonly kind: 'leave-out'; readonly segment: SegmentId }
  | { readonly kind: 'rules' }
);

export interface Section {
  readonly id: string;
  /** Null for what is of no flag. */
  readonly flag: Flag | null;
  readonly entries: readonly Entry[];
}

/** @param at flags to offer, never none @param flags all of the document */
export function sectionsOf(at: readonly Flag[], flags: readonly Flag[]): readonly Section[] {
  const sections = at.map((flag, index): Section => {
    const fixes = flag.fixes.map((fix, way): Entry => ({
      id: `fix ${index} ${way}`,
      kind: 'fix',
      mending: { flag, fix },
    }));
    const [first] = flag.fixes;
    const count = first ? alike(flags, flag, first).length : 0;
    const all: Entry[] =
      first && count > 1 ? [{ id: `all ${index}`, kind: 'all', mending: { flag, fix: first }, count }] : [];
    const teach: Entry[] = isUnknownWord(flag) ? [{ id: `teach ${index}`, kind: 'teach', flag }] : [];
    return {
      id: `flag ${index}`,
      flag,
      entries: [...fixes, ...all, ...teach, { id: `dismiss ${index}`, kind: 'dismiss', flag }],
    };
  });
  const segment = at[0]?.place.segment;
  const more: Entry[] = [
    ...(segment === undefined ? [] : [{ id: 'leave-out', kind: 'leave-out', segment } as const]),
    { id: 'rules', kind: 'rules' },
  ];
  return [...sections, { id: 'more', flag: null, entries: more }];
}
