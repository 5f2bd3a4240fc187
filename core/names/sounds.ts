/**
 * How Latin spellings sound in Arabic letters. A Latin word becomes a row of sounds, each with the folded
 * Arabic letters that wires write it with (Reuters Arabic, AP Arabic, AFP and the usage of Egypt, the Levant
 * and the Maghreb: g as ج غ ق ك, p as ب, v as ف, ch as تش ش خ ك).
 */

export interface Sound {
  /** Folded Arabic letters that may stand for it; two letters for one sound are given by the pair itself. */
  readonly letters: string;
  /** What leaving it out costs: 1 for a consonant, little for short vowels and silent letters. */
  readonly weight: number;
}

const LIGHT = 0.12;
/** A last consonant that French leaves unsaid. */
const FAINT = 0.5;

const strong = (letters: string): Sound => ({ letters, weight: 1 });
const light = (letters: string): Sound => ({ letters, weight: LIGHT });

/** Longest spelling first within each initial. */
const SPELLINGS: readonly (readonly [string, readonly Sound[]])[] = [
  ['tsch', [strong('ت'), strong('ش')]],
  ['sch', [strong('شس'), light('كخ')]],
  ['tch', [light('ت'), strong('ش')]],
  ['ch', [light('ت'), strong('شخكقتج')]],
  ['sh', [strong('شس'), light('ه')]],
  ['cz', [light('ت'), strong('شسز')]],
  ['cs', [light('ت'), strong('شسك')]],
  ['ck', [strong('كق')]],
  ['cq', [strong('كقغ')]],
  ['cc', [strong('كقشس')]],
  ['ce', [strong('سشتكق'), light('اي')]],
  ['ci', [strong('سشتكق'), light('يا')]],
  ['cy', [strong('سك'), light('يا')]],
  ['c', [light('ت'), strong('كقسشج')]],
  ['q', [strong('قكغ'), light('و')]],
  ['kh', [strong('خكق')]],
  ['kn', [light('ك'), strong('ن')]],
  ['k', [strong('كقخ')]],
  ['th', [strong('ثذتطدظ'), light('ه')]],
  ['tz', [light('ت'), strong('زسص')]],
  ['ts', [light('ت'), strong('ستزصش')]],
  ['tion', [strong('شس'), light('يو'), light('و'), strong('ن')]],
  ['sion', [strong('جشسز'), light('يو'), light('و'), strong('ن')]],
  ['t', [strong('تطثدذ')]],
  ['dj', [light('د'), strong('جغ')]],
  ['dh', [strong('ضدذظ')]],
  ['dz', [light('د'), strong('زج')]],
  ['d', [strong('دضتذط')]],
  ['gh', [light('غجقف')]],
  ['ge', [strong('جغقكشخ'), light('اي')]],
  ['g', [strong('غجقكخ')]],
  ['j', [light('د'), strong('جيخغزشه')]],
  ['ph', [strong('فب')]],
  ['p', [strong('بپف')]],
  ['v', [strong('فوڤب')]],
  ['f', [strong('فڤ')]],
  ['b', [strong('ب')]],
  ['wr', [light('و'), strong('ر')]],
  ['wh', [strong('وه')]],
  ['w', [light('وفاغ')]],
  ['x', [light('كق'), strong('سزشخ')]],
  ['zh', [strong('جزش')]],
  ['z', [light('تد'), strong('زظذسصضث')]],
  ['ss', [strong('سصز')]],
  ['s', [strong('سصزشث')]],
  ['ll', [strong('ليا')]],
  ['l', [strong('ل')]],
  ['mn', [strong('م'), light('ن')]],
  ['m', [strong('م')]],
  ['ng', [strong('ن'), light('غجقك')]],
  ['n', [strong('ن')]],
  ['rh', [strong('ر')]],
  ['r', [strong('ر')]],
  ['h', [light('هحجخ')]],
  ['ou', [light('وا'), light('و')]],
  ['oo', [light('و')]],
  ['ee', [light('ي')]],
  ['ea', [light('يا'), light('ا')]],
  ['au', [light('او'), light('و')]],
  ['ai', [light('ياع'), light('ي')]],
  ['ei', [light('ياع'), light('ي')]],
  ['ie', [light('يا'), light('ي')]],
  ['eu', [light('ويا'), light('و')]],
  ['a', [light('اعيوه')]],
  ['e', [light('ياهعو')]],
  ['i', [light('ياع')]],
  ['o', [light('واع')]],
  ['u', [light('وياع')]],
  ['y', [light('يا')]],
];

const BY_INITIAL = new Map<string, (readonly [string, readonly Sound[]])[]>();
for (const entry of SPELLINGS) {
  const initial = entry[0].charAt(0);
  const list = BY_INITIAL.get(initial);
  if (list) list.push(entry);
  else BY_INITIAL.set(initial, [entry]);
}

/** The sounds of a Latin word, accents and apostrophes dropped, a doubled letter read once. */
export function soundsOf(word: string): readonly Sound[] {
  const plain = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/[øœ]/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/æ/gu, 'e')
    .replace(/ı/gu, 'i')
    .replace(/đ/gu, 'd')
    .replace(/[^a-z]/gu, '');
  const sounds: Sound[] = [];
  let at = 0;
  while (at < plain.length) {
    const letter = plain.charAt(at);
    const entry = BY_INITIAL.get(letter)?.find(([spelling]) => plain.startsWith(spelling, at));
    if (!entry) {
      at += 1;
      continue;
    }
    const [spelling, row] = entry;
    if (!(spelling.length === 1 && plain.charAt(at - 1) === letter && !'aeiou'.includes(letter)))
      sounds.push(...row);
    at += spelling.length;
  }
  const last = sounds.at(-1);
  if (last && last.weight === 1 && sounds.length > 4 && /[tdsrxzp]$/u.test(plain)) {
    sounds[sounds.length - 1] = { ...last, weight: FAINT };
  }
  return sounds;
}
