/** Names that stand side by side in both texts. */
import type { SegmentView } from '../rules/rule.ts';
import { overlaps } from '../text/range.ts';
import type { Pairing } from './entry.ts';

/** Names side by side in both texts are one: a person's given name and surname. */
export function grown(segment: SegmentView, pairings: readonly Pairing[]): Pairing[] {
  const joined: Pairing[] = [];
  for (const pairing of pairings) {
    const last = joined.at(-1);
    const whole = last && join(segment, last, pairing);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(pairing);
  }
  return joined;
}

function join(segment: SegmentView, a: Pairing, b: Pairing): Pairing | null {
  if (a.status !== 'matched' || b.status !== 'matched') return null;
  if (!a.source || !b.source || !a.target || !b.target) return null;
  const english = segment.target[a.target.paragraph]?.text ?? '';
  const between = segment.source.text.slice(a.source.end, b.source.start);
  if (a.target.paragraph !== b.target.paragraph || a.source.end > b.source.start) return null;
  if (!/^[ -]$/u.test(english.slice(a.target.end, b.target.start)) || !/^[ -]$/u.test(between)) return null;
  return {
    ...a,
    source: { ...a.source, end: b.source.end },
    target: { ...a.target, end: b.target.end },
  };
}

/** A country or capital that is part of a person's name: Lewis Hamilton, Chad Meyer stand beside each other in both texts. */
export function isOfPerson(segment: SegmentView, country: Pairing, names: readonly Pairing[]): boolean {
  const { source, target, status } = country;
  if (status !== 'matched' || !source || !target) return false;
  // Toyota UK: what is no name word by word stays a country.
  const isNamed = names.some((name) => name.source !== null && overlaps(name.source, source));
  if (!isNamed) return false;
  return names.some((name) => {
    if (name.status !== 'matched' || !name.source || !name.target) return false;
    if (overlaps(name.source, source) || name.target.paragraph !== target.paragraph) return false;
    return [
      [name, country],
      [country, name],
    ].some(([a, b]) => a !== undefined && b !== undefined && join(segment, a, { ...b }) !== null);
  });
}
