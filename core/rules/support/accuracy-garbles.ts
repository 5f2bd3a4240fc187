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

const TOWARDS = 'of|toward|towards|with|on|against|for|to|in';
const DOING = 'treat(?:s|ed|ing)?|persecut(?:es|ed|ing)|oppress(?:es|ed|ing)|repress(?:es|ed|ing)';

/**
 * The English carries a country that does not belong when it names it next to the conduct: as its object, or,
 * where a people is given, as the one whose conduct befalls that people.
 */
export function carriedCountry(segment: SegmentView, country: Country, people?: RegExp): Carried {
  const english = englishOf(segment);
  const name = englishNames(country);
  if (!people) {
    const object = new RegExp(`\\b(?:(?:${CONDUCT})\\s(?:${TOWARDS})|${DOING})\\s(?:the\\s)?${name}`, 'iu');
    return object.test(english) ? 'standing' : 'mended';
  }
  const at = english.search(people);
  const near = at < 0 ? english : english.slice(Math.max(0, at - NEAR), at + NEAR);
  const subject = new RegExp(
    `${name}(?:['’]s)?\\s(?:\\p{L}+\\s){0,2}(?:${CONDUCT}|${DOING})\\b|\\bby\\s(?:the\\s)?${name}`,
    'u',
  );
  return subject.test(near) ? 'standing' : 'mended';
}

/** "treatment of Iran. Ethnic Uyghur Muslims" → "treatment of ethnic Uyghur Muslims". */
export function removalFix(segment: SegmentView, country: Country): Fix[] {
  const pattern = new RegExp(
    `(?<=\\b(?:(?:${CONDUCT})\\s(?:${TOWARDS})|${DOING})\\s)(?:the\\s)?${englishNames(country)}(?:['’]s)?\\s*[.,;:]?\\s*(?<next>\\p{L}+)`,
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
