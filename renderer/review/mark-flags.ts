/** Marks what is flagged in the Arabic of the rows on screen. */
import type { Flag } from '../../core/model/flag.ts';
import { markArabic, stretchOf, type MarkName, type Stretch, type TextOf } from './arabic-marks.ts';

const NAMES = ['flag-mended', 'flag-neutral', 'flag-minor', 'flag-major', 'flag-critical'] as const;
type Name = (typeof NAMES)[number] & MarkName;

/** Flags by the mark that shows them; dismissed ones are not drawn. */
function markOf(flag: Flag): Name | null {
  if (flag.status === 'dismissed') return null;
  return flag.status === 'resolved' ? 'flag-mended' : `flag-${flag.severity}`;
}

/** @param focused key of the flag that the editor stands at */
export function markFlags(flags: readonly Flag[], focused: string | null, textOf: TextOf): void {
  const stretches = new Map<Name, Stretch[]>(NAMES.map((name) => [name, []]));
  const lit: Stretch[] = [];
  for (const flag of flags) {
    const name = flag.place.side === 'source' ? markOf(flag) : null;
    if (!name) continue;
    const found = stretchOf(flag.place, textOf);
    stretches.get(name)?.push(...found);
    if (flag.key === focused) lit.push(...found);
  }
  for (const [name, list] of stretches) markArabic(name, list);
  markArabic('flag-focused', lit);
}
