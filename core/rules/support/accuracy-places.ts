import { AMBIGUOUS_ARABIC, COUNTRIES } from '../../lexicon/countries.ts';
import { fold } from '../../text/arabic.ts';
import { skeleton } from './accuracy-skeleton.ts';

/** One country or capital that is spelled in several ways: the English name and the spellings. */
export interface PlaceSpellings {
  readonly en: string;
  readonly spellings: readonly string[];
}

/** Countries and capitals with more than one transliteration (هونغ كونغ, هونج كونج); other names are no respelling. */
export function placeSpellings(): PlaceSpellings[] {
  const ambiguous = new Set([...AMBIGUOUS_ARABIC].map(fold));
  return COUNTRIES.flatMap(({ en, ar, capitalsEn, capitalsAr }) => [
    ...respelled(ar, en[0] ?? '', ambiguous),
    ...respelled(capitalsAr, capitalsEn[0] ?? '', ambiguous),
  ]);
}

function respelled(names: readonly string[], en: string, ambiguous: ReadonlySet<string>): PlaceSpellings[] {
  const bySkeleton = new Map<string, Set<string>>();
  for (const name of names.map(fold)) {
    if (ambiguous.has(name)) continue;
    const key = skeleton(name);
    bySkeleton.set(key, (bySkeleton.get(key) ?? new Set()).add(name));
  }
  return [...bySkeleton.values()]
    .filter((spellings) => spellings.size > 1)
    .map((spellings) => ({ en, spellings: [...spellings] }));
}
