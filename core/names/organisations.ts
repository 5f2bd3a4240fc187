/** Finds organisations, regions and states in a paragraph of either language. */
import { ORGANISATIONS, type Organisation } from '../lexicon/organisations.ts';
import { US_STATES } from '../lexicon/us-states.ts';
import { allMatches } from '../text/matches.ts';
import type { Range } from '../text/range.ts';
import type { TextView } from '../text/view.ts';
import { keyOfArabic } from './arabic-key.ts';
import { findArabic, FormIndex } from './known-names.ts';

export interface OrganisationMention extends Range {
  readonly organisation: Organisation;
}

/** States in two words: one word of the Arabic spells them together (نيويورك). */
const STATES: readonly Organisation[] = US_STATES.filter(({ en }) => en.includes(' ')).map(({ en, ar }) => ({
  en: en === 'New York' ? ['New York City', en, 'NYC', 'N.Y.C.'] : [en],
  ar,
  isCommon: false,
}));
const ALL = [...ORGANISATIONS, ...STATES];
const BY_ARABIC = new Map(
  ALL.flatMap((organisation) => organisation.ar.map((name) => [keyOfArabic(name), organisation] as const)),
);
const ARABIC = new FormIndex(BY_ARABIC.keys());
const BY_ENGLISH = new Map(
  ALL.flatMap((organisation) => organisation.en.map((name) => [name, organisation] as const)),
);
/** The longest first. */
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...BY_ENGLISH.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Stable for `TextView.derive`. */
export function arabicOrganisations(view: TextView): readonly OrganisationMention[] {
  return findArabic(view, ARABIC, () => true).flatMap(({ key, start, end }) => {
    const organisation = BY_ARABIC.get(key);
    return organisation ? [{ organisation, start, end }] : [];
  });
}

/** Stable for `TextView.derive`. */
export function englishOrganisations(view: TextView): readonly OrganisationMention[] {
  return allMatches(view.text, ENGLISH).flatMap(({ index, 0: name }) => {
    const organisation = BY_ENGLISH.get(name);
    return organisation ? [{ organisation, start: index, end: index + name.length }] : [];
  });
}
