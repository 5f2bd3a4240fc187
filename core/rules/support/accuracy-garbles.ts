import type { Fix } from '../../model/flag.ts';
import type { Country } from '../../lexicon/countries.ts';
import type { Carried, SegmentView } from '../rule.ts';
import { englishNames } from './accuracy-countries.ts';
import { englishOf, literally, replacements } from './accuracy-english.ts';

/** English nouns of conduct, as a translator of the garbled phrase would use them. */
const CONDUCT =
  'treatment|treating|dealings?|handling|persecution|repression|oppression|suppression|crackdown|policy|policies|stance|position|attitude|approach|abuses?|detention|displacement|campaign|support|hostility|discrimination';
/** Words whose capital was owed to the full stop before them. */
const COMMON =
  /^(?:Ethnic|Minority|Minorities|Residents|People|Members|Migrants|Refugees|Civilians|Women|Children|Indigenous|The|Local)$/u;
const NEAR = 60;

/** The English carries a country that does not belong when it names it next to the conduct. */
export function carriedCountry(segment: SegmentView, country: Country, people?: RegExp): Carried {
  const english = englishOf(segment);
  const name = englishNames(country);
  const by = new RegExp(`${name}['’]s\\s(?:\\p{L}+\\s){0,2}(?:${CONDUCT})`, 'u');
  const towards = new RegExp(
    `\\b(?:${CONDUCT})\\s(?:of|toward|towards|with|on|against|for|to|in)\\s(?:the\\s)?${name}`,
    'iu',
  );
  if (people) {
    const at = english.search(people);
    if (at < 0) return by.test(english) ? 'standing' : 'mended';
    return by.test(english.slice(Math.max(0, at - NEAR), at + NEAR)) ? 'standing' : 'mended';
  }
  return towards.test(english) ? 'standing' : 'mended';
}

/** "treatment of Iran. Ethnic Uyghur Muslims" → "treatment of ethnic Uyghur Muslims". */
export function removalFix(segment: SegmentView, country: Country): Fix[] {
  const pattern = new RegExp(
    `(?<=\\b(?:${CONDUCT})\\s(?:of|toward|towards|with|on|against|for|to)\\s)(?:the\\s)?${englishNames(country)}(?:['’]s)?\\s*[.,;:]?\\s*(?<next>\\p{L}+)`,
    'gu',
  );
  const edits = replacements(segment, pattern, (match) => {
    const next = match.groups?.['next'] ?? '';
    return COMMON.test(next) ? next.toLowerCase() : next;
  });
  return edits.length > 0
    ? [{ titleId: 'remove-country', data: { country: country.en[0] ?? '' }, kind: 'edit', edits }]
    : [];
}

/** "Iran's treatment of Uyghurs" → "China's treatment of Uyghurs". */
export function replacementFix(segment: SegmentView, wrong: Country, home: Country, people: RegExp): Fix[] {
  const [name] = home.en;
  if (name === undefined || englishOf(segment).search(people) < 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:${wrong.en.map(literally).join('|')})(?=['’]s\\s(?:\\p{L}+\\s){0,2}(?:${CONDUCT})\\b)`,
    'gu',
  );
  const edits = replacements(segment, pattern, () => name);
  return edits.length > 0
    ? [{ titleId: 'replace-country', data: { country: wrong.en[0] ?? '', home: name }, kind: 'edit', edits }]
    : [];
}
