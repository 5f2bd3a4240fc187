/** Finds organisations, regions and states in a paragraph of either language. */
import { COMMUNITIES } from '../lexicon/communities.ts';
import { EXONYMS } from '../lexicon/exonyms.ts';
import { ORGANISATIONS, type Organisation } from '../lexicon/organisations.ts';
import { US_STATES } from '../lexicon/us-states.ts';
import { allMatches } from '../text/matches.ts';
import type { Range } from '../text/range.ts';
import type { TextView } from '../text/view.ts';
import { keyOfArabic } from './arabic-key.ts';
import { findArabic, FormIndex } from './known-names.ts';

export interface OrganisationMention extends Range {
  readonly organisation: Organisation;
  /** All that it may be, that one first. */
  readonly all: readonly Organisation[];
}

/** States in two words: one word of the Arabic spells them together (نيويورك). */
const STATES: readonly Organisation[] = US_STATES.filter(({ en }) => en.includes(' ')).map(({ en, ar }) => ({
  en: en === 'New York' ? ['New York City', en, 'NYC', 'N.Y.C.'] : [en],
  ar,
  isCommon: false,
}));
const ALL = [...ORGANISATIONS, ...EXONYMS, ...COMMUNITIES, ...STATES];

function byName(namesOf: (organisation: Organisation) => readonly string[]): Map<string, Organisation[]> {
  const found = new Map<string, Organisation[]>();
  for (const organisation of ALL) {
    for (const name of new Set(namesOf(organisation))) {
      const others = found.get(name);
      if (others) others.push(organisation);
      else found.set(name, [organisation]);
    }
  }
  return found;
}

const BY_ARABIC = byName(({ ar }) => ar.map(keyOfArabic));
const ARABIC = new FormIndex(BY_ARABIC.keys());
const BY_ENGLISH = byName(({ en }) => en);
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
    return mentions(BY_ARABIC.get(key), { start, end });
  });
}

/** Stable for `TextView.derive`. */
export function englishOrganisations(view: TextView): readonly OrganisationMention[] {
  return allMatches(view.text, ENGLISH).flatMap(({ index, 0: name }) => {
    return mentions(BY_ENGLISH.get(name), { start: index, end: index + name.length });
  });
}

function mentions(all: readonly Organisation[] = [], { start, end }: Range): OrganisationMention[] {
  const [organisation] = all;
  return organisation ? [{ organisation, all, start, end }] : [];
}
