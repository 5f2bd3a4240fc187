import type { Token } from '../../text/tokens.ts';

/** Words that English says twice for emphasis, greeting, sound or in a set phrase. */
const REDUPLICATED = new Set(
  (
    'very so no yes bye far now there hush knock blah ha hear aye chop night well oh ooh la na hey please really many much ' +
    'too long never again yeah ok okay go come ring tick boom bang beep woof quack tut pom tsk hip wait cha win zoom vroom um uh er'
  ).split(' '),
);

/** Sound repetitions of grammar: "had had", "that that", "do do", "who who". */
const GRAMMATICAL = new Set(['had', 'that']);

/** Names of doubled parts. */
const DOUBLED_NAMES = new Set(
  (
    'Duran Walla Pago Baden Bora Sirhan Boutros Wagga Lang Zsa Humbert Mau Tuk Yo Puka Major Koko Tin Dee Talk Sing Pom Chi ' +
    'Ylang Mahi Gong Bling Dik Aye Cous Can Agar Hong Phi Moshi Doki Nom Mimi Kaka Didi Coco Lulu Jar Tum William Xing Ling Ping'
  ).split(' '),
);

const INDIRECT = new Set(
  'gave give gives giving told tell tells telling showed show shows showing sent send sends sending offered offer offers bought brought handed taught cost made make makes making saw see sees help helped let call called lent owed wished granted'.split(
    ' ',
  ),
);
const PHRASAL = new Set(
  'come came comes coming go went gone going goes move moved moving moves get got getting carry carried live lived log logged drop dropped stay stayed keep kept hold held bring brought give gave gives check checked sign signed turn turned settle settled put'.split(
    ' ',
  ),
);

/** Whether the English word at `at`, equal to the one before, is said twice on purpose or soundly. */
export function repeatsInStyle(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 1]?.text ?? '';
  const second = tokens[at]?.text ?? '';
  const before = tokens[at - 2]?.text.toLowerCase() ?? '';
  const word = second.toLowerCase();
  if (REDUPLICATED.has(word) || GRAMMATICAL.has(word)) return true;
  if (DOUBLED_NAMES.has(first) && DOUBLED_NAMES.has(second)) return true;
  if (/^\p{L}$/u.test(second) && second !== 'a' && second !== 'I') return true;
  // "what it is is a start", "gave her her coat", "they came in in 2008"
  if (word === 'is' || word === 'was') return /^(?:it|what|this|he|she|problem|point|thing)$/u.test(before);
  if (word === 'her' || word === 'you') return INDIRECT.has(before);
  if (word === 'in' || word === 'on') return PHRASAL.has(before);
  // "will Will Smith", "may May": a modal or month beside a name of the same letters.
  return /^(?:will|may|mark|bill|grant|pat|sue|chase|rob)$/u.test(word) && first !== second;
}
