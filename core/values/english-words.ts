/** English number words, by what they add to a number. */
const row = (words: string, from: number, step = 1): (readonly [string, number])[] =>
  words.split(' ').map((word, at) => [word, from + at * step] as const);

export const UNITS: ReadonlyMap<string, number> = new Map([
  ...row('zero one two three four five six seven eight nine', 0),
  ...row('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10),
]);
export const TENS: ReadonlyMap<string, number> = new Map(
  row('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
);
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...row('first second third fourth fifth sixth seventh eighth ninth tenth', 1),
  ...row('eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 11),
  ...row('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['hundredth', 100],
  ['thousandth', 1000],
]);
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Grown on to digits: $1.2m, 5bn, 10k. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);
/** Powers of ten used loosely. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['dozens', 10],
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);
export const DECADES: ReadonlyMap<string, number> = new Map(
  row('twenties thirties forties fifties sixties seventies eighties nineties', 20, 10),
);
/** Parts of a whole, singular and plural. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);
/** Words that imply a small number without saying it; they meet it, and are never missed. */
export const IMPLIED: ReadonlyMap<string, readonly number[]> = new Map([
  ['a', [1]],
  ['an', [1]],
  ['single', [1]],
  ['once', [1]],
  ['only', [1]],
  ['last', [1]],
  ['twice', [2]],
  ['double', [2]],
  ['doubled', [2]],
  ['both', [2]],
  ['pair', [2]],
  ['couple', [2]],
  ['twin', [2]],
  ['twins', [2]],
  ['brace', [2]],
  ['half-time', [2]],
  ['triple', [3]],
  ['treble', [3]],
  ['trio', [3]],
  ['thrice', [3]],
  ['quartet', [4]],
  ['decade', [10]],
  ['century', [100]],
  ['fortnight', [2, 14]],
  ['noon', [12]],
  ['midnight', [12]],
  ['teenager', [13]],
  ['teens', [13]],
]);
/** Roman numerals of kings, wars and phases; "I" and "V" alone are words or letters. */
export const ROMAN: ReadonlyMap<string, readonly number[]> = new Map(
  'II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'
    .split(' ')
    .map((numeral, at) => [numeral, [at + (at < 3 ? 2 : at < 7 ? 3 : 4)]] as const),
);
