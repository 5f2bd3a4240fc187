/** Names whose English is known: those that editors decided, then countries and cities, states and common names. */
import { COUNTRIES } from '../lexicon/countries.ts';
import { EXONYMS } from '../lexicon/exonyms.ts';
import { NAME_READINGS } from '../lexicon/name-readings.ts';
import { US_STATES } from '../lexicon/us-states.ts';
import type { RememberedName } from '../model/name.ts';
import { arabicCountries } from '../names/countries.ts';
import { keyOfArabic } from '../names/arabic-key.ts';
import { TextView } from '../text/view.ts';

/** A country stands for a country only, a nationality for a nationality, a person or a city for any name. */
export type NameForm = 'name' | 'demonym' | 'capital' | 'proper';

export interface KnownName {
  readonly english: string;
  readonly form: NameForm;
}

const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]));
const READINGS = new Map(
  [
    ...US_STATES.flatMap(({ ar, en }) => ar.map((name) => [name, en] as const)),
    ...NAME_READINGS,
    ...EXONYMS.flatMap(({ ar, en }) => ar.map((name) => [name, en[0] ?? ''] as const)),
  ].map(([arabic, english]) => [keyOfArabic(arabic), english]),
);

export class EnglishNames {
  readonly #remembered: ReadonlyMap<string, string>;

  constructor(remembered: Iterable<RememberedName>) {
    this.#remembered = new Map(
      [...remembered].flatMap(({ arabic, english }) =>
        arabic.map((spelling) => [keyOfArabic(spelling), english] as const),
      ),
    );
  }

  /** The English of an Arabic name that stands alone, without particles; null where nobody knows it. */
  of(arabic: string): KnownName | null {
    const key = keyOfArabic(arabic);
    const remembered = this.#remembered.get(key);
    if (remembered !== undefined) return { english: remembered, form: 'proper' };
    const country = countryOf(arabic);
    if (country) return country;
    const whole = READINGS.get(key);
    if (whole !== undefined) return { english: whole, form: 'proper' };
    const words = key.split(' ').map((word) => this.#remembered.get(word) ?? READINGS.get(word));
    return words.every((word) => word !== undefined) ? { english: words.join(' '), form: 'proper' } : null;
  }
}

function countryOf(arabic: string): KnownName | null {
  const [mention, ...more] = new TextView(arabic).derive(arabicCountries);
  if (!mention || more.length > 0 || mention.end - mention.start !== arabic.length) return null;
  const country = BY_CODE.get(mention.codes[0] ?? '');
  if (!country || mention.codes.length > 1) return null;
  const { form } = mention;
  const [english] = { name: country.en, demonym: country.demonymsEn, capital: country.capitalsEn }[form];
  return english === undefined ? null : { english, form };
}
