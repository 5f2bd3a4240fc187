/**
 * How well names are read that no list has: the place names of the lexicons with their Latin spellings, read as if they were
 * unknown. `npm run bench:reading`.
 */
import { COUNTRIES } from '../../core/lexicon/countries.ts';
import { NAME_READINGS } from '../../core/lexicon/name-readings.ts';
import { US_STATES } from '../../core/lexicon/us-states.ts';
import { likeness, SAME_NAME } from '../../core/names/likeness.ts';
import { soundsOf } from '../../core/names/sounds.ts';
import { readUnknown, readWord } from '../../core/reading/read-word.ts';

const PAIRS: readonly (readonly [ar: string, latin: string])[] = [
  ...COUNTRIES.flatMap(({ ar, en, capitalsAr, capitalsEn }) => [
    [ar[0] ?? '', en[0] ?? ''] as const,
    [capitalsAr[0] ?? '', capitalsEn[0] ?? ''] as const,
  ]),
  ...US_STATES.map(({ ar, en }) => [ar[0] ?? '', en] as const),
  ...NAME_READINGS,
].filter(([ar, latin]) => ar !== '' && latin !== '' && !ar.includes(' ') && !latin.includes(' '));

/** Pairs that are one name in both scripts: not Aleppo and حلب. */
const SAME = PAIRS.filter(([ar, latin]) => likeness(latin, ar) >= SAME_NAME);

const share = (name: string, fits: (ar: string, latin: string) => boolean): void => {
  const count = SAME.filter(([ar, latin]) => fits(ar, latin)).length;
  console.log(`${name.padEnd(58)} ${count}/${SAME.length}  ${((100 * count) / SAME.length).toFixed(1)} %`);
};

/** Consonants as they sound, so that c and k, ph and f are one. */
const consonants = (latin: string): string =>
  soundsOf(latin)
    .filter(({ weight }) => weight >= 0.5)
    .map(({ letters }) => letters.charAt(0))
    .join('');

console.log(`${PAIRS.length} names of one word, ${SAME.length} of them spelled alike in both scripts`);
share(
  'read without lists: the likeness matcher accepts it',
  (ar) => likeness(readUnknown(ar, true), ar) >= SAME_NAME,
);
share('read without lists: the consonants of the Latin spelling', (ar, latin) => {
  return consonants(readUnknown(ar, true).replace(/^a[a-z]{1,2}-/u, '')) === consonants(latin);
});
share('read with lists: the Latin spelling itself', (ar, latin) => readWord(ar).reading === latin);
