/** What of a name needs an editor, and what the program proposes. */
import type { RememberedName } from '../model/name.ts';
import type { NameCluster, NameNeed, NameSpelling } from './cluster.ts';
import {
  areFormsOfOne,
  isSpelledAlike,
  keyOfEnglish,
  partsOf,
  respelled,
} from '../names/english-spelling.ts';

export function needOf(
  kind: NameCluster['kind'],
  arabic: readonly NameSpelling[],
  english: readonly NameSpelling[],
  remembered: RememberedName | null,
  withEnglish: ReadonlySet<string>,
): NameNeed | null {
  if (remembered) return english.some(({ text }) => !isAsChosen(text, remembered.english)) ? 'differs' : null;
  if (hasRivals(english)) return 'several';
  const isTranslated = arabic.some(({ places }) => places.some(({ segment }) => withEnglish.has(segment)));
  return kind === 'name' && english.length === 0 && isTranslated ? 'no-english' : null;
}

/** Whether an occurrence is written as chosen; capitals are the sentence's affair. */
export const isAsChosen = (text: string, chosen: string): boolean =>
  areFormsOfOne(text, chosen) || keyOfEnglish(respelled(text, chosen)) === keyOfEnglish(text);

/** One part of the name in two spellings; parts are counted from the end, where family names stand. */
function hasRivals(english: readonly NameSpelling[]): boolean {
  const slots = new Map<number, string[]>();
  for (const { text } of english) {
    const parts = partsOf(text);
    parts.forEach((part, at) => {
      const slot = parts.length - at;
      slots.set(slot, [...(slots.get(slot) ?? []), keyOfEnglish(part)]);
    });
  }
  return [...slots.values()].some((parts) =>
    parts.some((part, at) => parts.slice(0, at).some((one) => one !== part && areRivals(one, part))),
  );
}

/** US and U.S. differ by a rule of style, Asia and Asian by the grammar. */
const areRivals = (one: string, other: string): boolean =>
  isSpelledAlike(one, other) &&
  one.replaceAll('.', '') !== other.replaceAll('.', '') &&
  !areFormsOfOne(one, other);

export function proposalOf(
  english: readonly NameSpelling[],
  remembered: RememberedName | null,
  usual: ((most: string | undefined) => string) | undefined,
): NameCluster['proposal'] {
  if (remembered) return { english: remembered.english, reason: 'remembered' };
  if (usual) return { english: usual(english[0]?.text), reason: 'lexicon' };
  const whole = english.reduce<NameSpelling | null>(
    (best, one) => (best && partsOf(best.text).length >= partsOf(one.text).length ? best : one),
    null,
  );
  if (!whole) return null;
  const counts = new Map<string, number>();
  for (const { text, places } of english)
    for (const part of partsOf(text)) counts.set(part, (counts.get(part) ?? 0) + places.length);
  const parts = partsOf(whole.text).map((part) => mostUsedLike(part, counts));
  return { english: parts.join(' '), reason: 'most' };
}

function mostUsedLike(part: string, counts: ReadonlyMap<string, number>): string {
  let [best, most] = [part, counts.get(part) ?? 0];
  for (const [one, count] of counts)
    if (count > most && isSpelledAlike(one, part)) [best, most] = [one, count];
  return best;
}
