/** The numbers of an Arabic segment as its English would write them, those that it lacks first. */
import { TextView } from '../text/view.ts';
import { arabicQuantities } from './arabic.ts';
import { englishQuantities } from './english.ts';
import { inEnglish } from './write.ts';

/** @param target English paragraphs; a number that stands there as often as in the Arabic is not lacking */
export function numbersToCopy(
  source: string,
  target: readonly string[],
): { readonly lacking: readonly string[]; readonly all: readonly string[] } {
  const there = target.flatMap((paragraph) => englishQuantities(new TextView(paragraph)).values);
  const met = new Set<(typeof there)[number]>();
  const lacking: string[] = [];
  const all: string[] = [];
  for (const paragraph of source.split('\n')) {
    for (const value of arabicQuantities(new TextView(paragraph)).values) {
      const text = inEnglish(value);
      if (text === null) continue;
      all.push(text);
      const equal = there.find(
        (each) => !met.has(each) && each.readings.some((reading) => value.readings.includes(reading)),
      );
      if (equal) met.add(equal);
      else if (value.weight !== 'loose') lacking.push(text);
    }
  }
  return { lacking, all };
}
