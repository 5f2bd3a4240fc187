/** Finds countries, nationalities and capitals in a paragraph of either language. */
import { AMBIGUOUS_ARABIC, AMBIGUOUS_ENGLISH, COUNTRIES } from '../lexicon/countries.ts';
import { fold, stripMarks } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import type { TextView } from '../text/view.ts';
import { ofWord, wordOf, type Word } from '../text/word.ts';
import { atoms, type Atom } from '../values/atoms.ts';

export interface CountryMention extends Range {
  /** ISO codes it may stand for: one, or several where the form is shared. */
  readonly codes: readonly string[];
  /** As often another word or name: proof of a counterpart, not of a fault. */
  readonly doubtful: boolean;
  /** A country by its name; a nationality, or a capital, which may stand for a city as well, is less. */
  readonly form: Form;
}

type Form = 'name' | 'demonym' | 'capital';

interface Entry {
  readonly words: readonly string[];
  readonly codes: string[];
  readonly doubtful: boolean;
  readonly form: Form;
  /** اليونان has its article always; without it the word is another (يونان, Yunnan). */
  readonly article: boolean;
  /** كابل has none ever; with one the word is another (الكابل, the cable). */
  readonly noArticle: boolean;
}

type Index = ReadonlyMap<string, readonly Entry[]>;

/** As `wordsOf` parts a text. */
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\u0640]+/gu;

/** Plurals that do not end like their singular, folded. */
const BROKEN_PLURALS: readonly (readonly [string, string])[] = [
  ['أتراك', 'TR'],
  ['روس', 'RU'],
  ['أفغان', 'AF'],
  ['هنود', 'IN'],
  ['ألمان', 'DE'],
  ['إنجليز', 'GB-ENG'],
  ['إنكليز', 'GB-ENG'],
  ['أمريكان', 'US'],
  ['أميركان', 'US'],
  ['إسبان', 'ES'],
  ['أسبان', 'ES'],
  ['طليان', 'IT'],
  ['أرمن', 'AM'],
  ['صرب', 'RS'],
  ['أحباش', 'ET'],
];

/** Irregular forms, and names that share a country's Arabic form (the District of Columbia). */
const ENGLISH_EXTRA: readonly (readonly [string, string])[] = [
  ['Columbia', 'CO'],
  ['Frenchman', 'FR'],
  ['Frenchmen', 'FR'],
  ['Englishmen', 'GB-ENG'],
  ['Irishman', 'IE'],
  ['Irishmen', 'IE'],
  ['Dutchman', 'NL'],
  ['Dutchmen', 'NL'],
  ['Welshmen', 'GB-WLS'],
  ['Scotsman', 'GB-SCT'],
  ['Spaniards', 'ES'],
  ['Brexit', 'GB'],
  ['Soviets', 'SU'],
];

const clean = (word: string): string => word.replaceAll('.', '');

function build(
  rows: Iterable<{ text: string; code: string; form: Form }>,
  normal: (word: string) => string,
  doubtful: (form: string) => boolean,
): Index {
  const entries = new Map<string, Entry>();
  for (const { text, code, form } of rows) {
    const words = (text.match(WORD) ?? []).map((word) => normal(clean(word)));
    const key = words.join(' ');
    const known = entries.get(key);
    if (known) known.codes.push(code);
    else {
      const isOne = words.length === 1;
      const article = form === 'name' && text.startsWith('ال') && isOne;
      const noArticle = form !== 'demonym' && !text.startsWith('ال') && isOne;
      entries.set(key, { words, codes: [code], doubtful: doubtful(text), form, article, noArticle });
    }
  }
  const index = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const list = index.get(entry.words[0] ?? '');
    if (list) list.push(entry);
    else index.set(entry.words[0] ?? '', [entry]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const ENGLISH: Index = build(
  [
    ...COUNTRIES.flatMap(({ code, en, demonymsEn, capitalsEn }) => [
      ...en.map((text) => ({ text, code, form: 'name' as const })),
      ...demonymsEn.flatMap((text) =>
        (/(?:an|i|er|ot|ek|rd|on|en|no)$/u.test(text) ? [text, `${text}s`] : [text]).map((one) => ({
          text: one,
          code,
          form: 'demonym' as const,
        })),
      ),
      ...capitalsEn.map((text) => ({ text, code, form: 'capital' as const })),
    ]),
    ...ENGLISH_EXTRA.map(([text, code]) => ({ text, code, form: 'demonym' as const })),
  ],
  (word) => word,
  (text) =>
    text === 'Columbia' || AMBIGUOUS_ENGLISH.has(text) || AMBIGUOUS_ENGLISH.has(text.replace(/s$/u, '')),
);

const ARABIC: Index = build(
  [
    ...COUNTRIES.flatMap(({ code, ar, demonymsAr, capitalsAr }) => [
      ...ar.map((text) => ({ text, code, form: 'name' as const })),
      ...demonymsAr.map((text) => ({ text, code, form: 'demonym' as const })),
      ...capitalsAr.map((text) => ({ text, code, form: 'capital' as const })),
    ]),
    ...BROKEN_PLURALS.map(([text, code]) => ({ text, code, form: 'demonym' as const })),
  ],
  (word) => fold(bare(word)),
  (text) => AMBIGUOUS_ARABIC.has(text) || text === 'ماليه' || text.length <= 3,
);

/** Without the article; the hamza tells ألمانيا from it. */
function bare(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}

/** Mentions in an English paragraph. Stable for `TextView.derive`. */
export function englishCountries(view: TextView): readonly CountryMention[] {
  return find(view, englishHeads, englishForms);
}

/** Mentions in an Arabic paragraph. Stable for `TextView.derive`. */
export function arabicCountries(view: TextView): readonly CountryMention[] {
  return find(view, arabicHeads, laterForms);
}

const NOTHING: ReadonlySet<string> = new Set();

function englishForms(word: string): WordForms {
  return { forms: [clean(word)], bare: NOTHING, inflected: [], article: true, noDemonym: false };
}

/** Endings of nationalities in ي: feminine, plurals, duals, accusative. Folded. */
const ENDINGS = ['ه', 'ون', 'ين', 'ات', 'ا', 'ان', 'تان', 'تين', 'و', 'ن'];

interface WordForms {
  readonly forms: readonly string[];
  /** Those of `forms` that lost an article. */
  readonly bare: ReadonlySet<string>;
  /** Forms it may be inflected from, which only nationalities are: بنيامين is no بـ and نيامي. */
  readonly inflected: readonly string[];
  readonly article: boolean;
  /** اليمنى (right-hand) is no يمني. */
  readonly noDemonym: boolean;
}

/** A word without particles and article, and as the masculine singular it may be inflected from. */
function arabicForms(word: string, first: boolean): WordForms {
  const plain = stripMarks(word);
  const forms = new Set<string>();
  const bare = new Set<string>();
  const inflected = new Set<string>();
  let article = false;
  const add = (form: string): void => {
    if (form.length < 3) return;
    const folded = fold(form);
    forms.add(folded);
    for (const ending of ENDINGS) {
      const stem = folded.slice(0, -ending.length);
      if (folded.endsWith(ending) && stem.endsWith('ي')) inflected.add(stem);
    }
  };
  const strip = (form: string): void => {
    add(form);
    const rest = /^(?:ال|لل)(.+)$/u.exec(form)?.[1];
    if (rest === undefined) return;
    article = true;
    const before = new Set(forms);
    add(rest);
    for (const form of forms) if (!before.has(form)) bare.add(form);
  };
  strip(plain);
  if (first) {
    for (const lead of [/^[وف]/u, /^[وف]?[بلك]/u, /^[وف](?=لل)/u])
      if (lead.test(plain)) strip(plain.replace(lead, ''));
  }
  return { forms: [...forms], bare, inflected: [...inflected], article, noDemonym: plain.endsWith('ى') };
}

const laterForms = remembered((word: string) => arabicForms(word, false));

const englishHeads = ofWord((word) => headsOf(ENGLISH, englishForms(word)));
const arabicHeads = ofWord((word) => headsOf(ARABIC, arabicForms(word, true)));
const NO_HEADS: readonly Entry[] = [];

/** What may begin with a word of these forms, the longest names first. */
function headsOf(index: Index, { forms, bare, inflected, article, noDemonym }: WordForms): readonly Entry[] {
  const nationalities = inflected.flatMap((form) => index.get(form) ?? []).filter(isDemonym);
  const named = forms.flatMap((form) =>
    (index.get(form) ?? []).filter((one) => !(one.noArticle && bare.has(form))),
  );
  const heads = [...new Set([...named, ...nationalities])]
    .filter((one) => (!one.article || article) && !(noDemonym && one.form === 'demonym'))
    .sort((a, b) => b.words.length - a.words.length);
  return heads.length > 0 ? heads : NO_HEADS;
}

const isDemonym = ({ form }: Entry): boolean => form === 'demonym';

interface PlacedWord extends Range {
  readonly word: Word;
}

/** Letters with stops (U.S.), or letters alone: hyphens and apostrophes part words. */
function wordsOf(view: TextView): readonly PlacedWord[] {
  const all = view.derive(atoms);
  const found: PlacedWord[] = [];
  for (let at = 0; at < all.length; at++) {
    const atom = all[at];
    if (!atom?.word) continue;
    let last = at;
    while (isInitial(all, last) && (last === at || all[last]?.joined === true)) last += 2;
    const initials = last > at + 2;
    const end = initials ? (all[last - 1]?.end ?? atom.end) : atom.end;
    const word = initials ? wordOf(view.text.slice(atom.start, end)) : atom.word;
    found.push({ word, start: atom.start, end });
    if (initials) at = last - 1;
  }
  return found;
}

/** A letter alone with a stop behind it, at the beginning of a word or behind another one. */
function isInitial(all: readonly Atom[], at: number): boolean {
  const letter = all[at];
  const stop = all[at + 1];
  if (letter?.type !== 'word' || stop?.text !== '.' || !stop.joined) return false;
  return letter.end - letter.start === ((letter.word?.text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
}

function find(
  view: TextView,
  headsOf: (word: Word) => readonly Entry[],
  formsOf: (word: string) => WordForms,
): CountryMention[] {
  const words = view.derive(wordsOf);
  const mentions: CountryMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first) continue;
    const entry = headsOf(first.word).find(({ words: rest }) =>
      rest.every((word, step) => step === 0 || mayBe(formsOf(words[at + step]?.word.text ?? ''), word)),
    );
    if (!entry) continue;
    const last = words[at + entry.words.length - 1] ?? first;
    const { codes, doubtful, form } = entry;
    mentions.push({ codes, doubtful, form, start: first.start, end: last.end });
    at += entry.words.length - 1;
  }
  return mentions;
}

const mayBe = ({ forms, inflected }: WordForms, word: string): boolean =>
  forms.includes(word) || inflected.includes(word);

/** States whose names are used for one another. */
const KIN: readonly (readonly string[])[] = [
  ['GB', 'GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR'],
  ['KR', 'KP', 'KR-KP'],
  ['CG', 'CD'],
  ['SU', 'RU'],
  ['DM', 'DO'],
  ['IE', 'GB-NIR'],
  ['IL', 'PS'],
  ['CN', 'TW', 'HK', 'MO'],
  ['GN', 'GQ', 'GW', 'PG'],
  ['YU', 'RS'],
];

export function sameCountry(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}

/** One, or close enough that one may stand for the other where no better is there. */
export function kinCountries(a: readonly string[], b: readonly string[]): boolean {
  return (
    sameCountry(a, b) ||
    KIN.some((kin) => a.some((one) => kin.includes(one)) && b.some((one) => kin.includes(one)))
  );
}
