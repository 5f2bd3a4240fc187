/** What a text and its translation share whatever their words: numbers, months, weekdays, countries, Latin words. */
import { arabicCountries, englishCountries } from '../names/countries.ts';
import type { TextView } from '../text/view.ts';
import { arabicQuantities } from '../values/arabic.ts';
import { englishQuantities } from '../values/english.ts';
import type { Side } from '../model/segment.ts';

/** Keys of the anchors of a text or of a stretch of it. */
export function anchorsOf(view: TextView, side: Side, start = 0, end = view.text.length): Set<string> {
  const { values, names } = view.derive(side === 'source' ? arabicQuantities : englishQuantities);
  const countries = view.derive(side === 'source' ? arabicCountries : englishCountries);
  const inside = (range: { start: number; end: number }): boolean => range.start >= start && range.end <= end;
  const anchors = new Set<string>();
  for (const value of values) {
    if (inside(value) && value.weight !== 'loose' && value.amount !== 0)
      anchors.add(`v${value.readings[0] ?? ''}`);
  }
  for (const name of names) if (inside(name)) anchors.add(`${name.kind}${name.value}`);
  for (const mention of countries)
    if (inside(mention) && !mention.doubtful) anchors.add(`c${mention.codes[0] ?? ''}`);
  if (side === 'source') {
    for (const word of view.words)
      if (inside(word) && word.script === 'latin' && word.text.length > 1) anchors.add(word.text);
  }
  return anchors;
}
