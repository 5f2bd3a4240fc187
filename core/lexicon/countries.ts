import { AFRICA } from './countries-africa.ts';
import { AMERICAS } from './countries-americas.ts';
import { ASIA } from './countries-asia.ts';
import { EUROPE } from './countries-europe.ts';
import { OCEANIA } from './countries-oceania.ts';

/**
 * Countries and territories that news names, with every name, nationality and capital in both languages. Names
 * follow CLDR, aliases the habits of Arabic and English wires (غ/ج for g, with and without hamza).
 */
export interface Country {
  /**
   * ISO 3166-1 alpha-2; XK Kosovo; SU and YU for former states; ISO 3166-2 for the nations of the United
   * Kingdom; KR-KP for a Korea of which it is not said which.
   */
  readonly code: string;
  /** The usual name first, then aliases. */
  readonly en: readonly string[];
  /** As written in running text: with the article where the name has one, without vowel signs. */
  readonly ar: readonly string[];
  /** Adjectives and nouns of nationality, singular. */
  readonly demonymsEn: readonly string[];
  /** Masculine singular without article; the feminine adds ة. */
  readonly demonymsAr: readonly string[];
  /** Capitals and seats of government, which stand for the state in news. */
  readonly capitalsEn: readonly string[];
  readonly capitalsAr: readonly string[];
}

/** One country a line: code; en; ar; demonymsEn; demonymsAr; capitalsEn; capitalsAr. A comma parts aliases. */
function readRows(table: string): Country[] {
  return table
    .trim()
    .split('\n')
    .map((line): Country => {
      const [code = '', ...fields] = line.split(';').map((field) => field.trim());
      const [en, ar, demonymsEn, demonymsAr, capitalsEn, capitalsAr] = fields.map(aliases);
      return {
        code,
        en: en ?? [],
        ar: ar ?? [],
        demonymsEn: demonymsEn ?? [],
        demonymsAr: demonymsAr ?? [],
        capitalsEn: capitalsEn ?? [],
        capitalsAr: capitalsAr ?? [],
      };
    });
}

function aliases(field: string): readonly string[] {
  return [
    ...new Set(
      field
        .split(',')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
    ),
  ];
}

export const COUNTRIES: readonly Country[] = [AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA].flatMap(readRows);

/**
 * Arabic forms above that are as often another word or place: financial (مالي), boys (بنين), Amman or Oman
 * (عمان), diameter or country (قطر, قطري), lunar (قمري), insisting or Egypt (مصر), the United States' Georgia,
 * peanuts (سوداني), tray (صينية), drainage (مجرى) and other homographs. To be trusted only with support.
 */
export const AMBIGUOUS_ARABIC: ReadonlySet<string> = new Set(
  'مالي مالية بنين عمان عماني قطر قطري قطرية قمري قمرية مصر جورجيا جورجي سوداني صينية تشيلي عاجي طرابلس القدس العيون صوفيا فيكتوريا سانتياغو روسو كيتو روماني هندي مجري مجرية سوري نوك فيجي عدن ليما برن ديلي سوفا كوبي سليماني سيول'.split(
    ' ',
  ),
);

/** English forms above that are as often a person's name, another place or a common word. */
export const AMBIGUOUS_ENGLISH: ReadonlySet<string> = new Set([
  'Georgia',
  'Georgian',
  'Jordan',
  'Chad',
  'Turkey',
  'Guinea',
  'Victoria',
  'Kingston',
  'Georgetown',
  'George Town',
  'Hamilton',
  'Stanley',
  'Wellington',
  'Sofia',
  'Santiago',
  'San Jose',
  'San Juan',
  'Washington',
  'Lima',
  'Paris',
  'Athens',
  'Kiwi',
  'Turk',
  'Pole',
  'Indian',
  'US',
  'Emirates',
  'Dominican',
  'Congo',
  'Congolese',
  'Korean',
  'Korea',
  'Dublin',
  'Tripoli',
  'Nassau',
  'Apia',
  'Dane',
  'Scot',
]);
