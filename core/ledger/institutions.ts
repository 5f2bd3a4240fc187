/**
 * Institutions that Arabic translates and no list has: دوري النخبة is the Elite League. Two or more words with a capital are one where the
 * lexicons know the senses of its words side by side in the Arabic, or that of its head alone where either side has but one such.
 */
import { englishStem, sensesOf } from '../reading/word-senses.ts';
import { PERSON_TITLES } from '../lexicon/capitalized.ts';
import { bareName, SENTENCE_OPENERS } from '../names/candidates.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import { isParticle } from '../rules/support/stray-names.ts';
import { fold, stems } from '../text/arabic.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import type { TextView } from '../text/view.ts';
import { wordOf } from '../text/word.ts';
import type { Pairing } from './entry.ts';

/** What institutions are called by, and the Arabic for it, folded and without article. */
const HEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
  academy: أكاديمية; act: قانون; administration: إدارة هيئة; agency: وكالة هيئة إدارة; alliance: تحالف; association: جمعية رابطة اتحاد;
  authority: هيئة سلطة; award: جائزة; bank: بنك مصرف; board: مجلس هيئة; bureau: مكتب; center: مركز; centre: مركز; championship: بطولة;
  church: كنيسة; club: نادي ناد; coalition: ائتلاف تحالف; college: كلية; command: قيادة; commission: لجنة مفوضية هيئة; committee: لجنة;
  company: شركة; conference: مؤتمر; congress: مؤتمر; corps: فيلق; council: مجلس; court: محكمة; cup: كأس; department: إدارة وزارة قسم دائرة;
  federation: اتحاد; festival: مهرجان; foundation: مؤسسة; front: جبهة; fund: صندوق; group: مجموعة; hospital: مستشفى; institute: معهد;
  institution: معهد مؤسسة; league: دوري رابطة; ministry: وزارة; mission: بعثة; movement: حركة; museum: متحف; network: شبكة; office: مكتب;
  organisation: منظمة مؤسسة; organization: منظمة مؤسسة; party: حزب; police: شرطة; prize: جائزة; school: مدرسة كلية;
  service: إدارة هيئة خدمة خدمات دائرة جهاز مصلحة; society: جمعية; station: محطة; team: فريق; theater: مسرح; theatre: مسرح;
  tournament: بطولة دورة; trust: صندوق مؤسسة; union: اتحاد نقابة; university: جامعة; web: شبكة
  `
    .split(';')
    .map((entry) => {
      const [head = '', arabic = ''] = entry.split(':');
      return [englishStem(wordOf(head.trim())), new Set(arabic.trim().split(' ').map(fold))] as const;
    }),
);
/** Longer paragraphs are left unread. */
const LONGEST_TEXT = 20_000;
/** Words of one name at most, and of the Arabic for each of the English. */
const MOST_WORDS = 6;
const SPREAD = 2;

/** Of what no pairing of `told` holds. */
export function institutionPairings(segment: SegmentView, told: readonly Pairing[]): Pairing[] {
  const { source } = segment;
  if (source.text.length > LONGEST_TEXT) return [];
  const isFree = (word: Range, side: 'source' | 'target', paragraph: number): boolean =>
    !told.some((pairing) => {
      const place = pairing[side];
      return place?.paragraph === paragraph && overlaps(place, word);
    });
  const arabic = source.words.filter(
    (word) => word.script === 'arabic' && !isParticle(word.text) && isFree(word, 'source', 0),
  );
  const taken = new Set<Token>();
  return segment.target.flatMap((view, paragraph) =>
    phrases(view, (word) => isFree(word, 'target', paragraph)).flatMap((phrase): Pairing[] => {
      const spelled = rendering(
        source,
        arabic.filter((word) => !taken.has(word)),
        phrase,
      );
      const [first, last] = [phrase[0], phrase.at(-1)];
      const [start, end] = [spelled?.[0]?.start, spelled?.at(-1)?.end];
      if (!spelled || !first || !last || start === undefined || end === undefined) return [];
      for (const word of spelled) taken.add(word);
      return [
        {
          kind: 'name',
          status: 'matched',
          source: inSource(segment, start, end),
          target: inTarget(segment, paragraph, first.start, last.end),
        },
      ];
    }),
  );
}

/** Words with a capital in a row, "of" and "for" between them, with the head of an institution among them. */
function phrases(view: TextView, isFree: (word: Token) => boolean): (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  let open: Token[] = [];
  const close = (): void => {
    while (open.length > 0 && !isCapital(open.at(-1))) open.pop();
    const capitals = open.filter(isCapital);
    const isOne = capitals.length > 1 && capitals.length <= MOST_WORDS;
    if (isOne && capitals.some(({ word }) => HEADS.has(englishStem(word)))) found.push(open);
    open = [];
  };
  for (const word of view.words) {
    const before = open.at(-1);
    const goesOn = before !== undefined && view.text.slice(before.end, word.start) === ' ';
    if (!goesOn) close();
    // Ministry of Trade and Ministry of Health are two.
    if (before?.text === 'and' && HEADS.has(englishStem(word.word))) close();
    const isPart = isCapital(word)
      ? isFree(word) && !isOther(word)
      : open.length > 0 &&
        (/^(?:of|for|and)$/u.test(word.text) ||
          (word.text === 'the' && /^(?:of|for)$/u.test(before?.text ?? '')));
    if (isPart) open.push(word);
    else close();
  }
  close();
  return found.length > 0 && isHeadline(view) ? [] : found;
}

const isCapital = (word: Token | undefined): boolean =>
  word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);

/** The words that begin sentences, and titles of persons. */
const isOther = ({ text }: Token): boolean =>
  SENTENCE_OPENERS.test(bareName(text).toLowerCase()) ||
  /^(?:the|a|an|in|on|at|but|and|his|her|its)$/iu.test(text) ||
  (PERSON_TITLES.has(text.toLowerCase()) && !HEADS.has(text.toLowerCase()));

const isHeadline = ({ words }: TextView): boolean =>
  words.filter(({ text }) => text.length > 3).every(({ text }) => !/^\p{Ll}/u.test(text));

/** The stretch of the Arabic that says it. */
function rendering(
  source: TextView,
  arabic: readonly Token[],
  phrase: readonly Token[],
): readonly Token[] | undefined {
  const wanted = phrase.filter(isCapital).map(({ word }) => englishStem(word));
  const says = (token: Token, stem: string): boolean =>
    sensesOf(token.word).has(stem) ||
    readings(token).some((reading) => HEADS.get(stem)?.has(reading) === true);
  const heads = arabic.filter((token) => wanted.some((stem) => HEADS.has(stem) && says(token, stem)));
  let best: { readonly run: readonly Token[]; readonly said: number } | undefined;
  for (const head of heads) {
    const run = runFrom(source, arabic, head, wanted.length + SPREAD);
    for (let length = 2; length <= run.length; length++) {
      const part = run.slice(0, length);
      const last = part.at(-1);
      if (!last || !wanted.some((stem) => says(last, stem))) continue;
      const said = wanted.filter((stem) => part.some((token) => says(token, stem))).length;
      if (said > (best?.said ?? 1)) best = { run: part, said };
    }
  }
  if (best) return best.run;
  // The head alone: what defines it stands behind it.
  const [head, ...more] = heads;
  if (!head || more.length > 0) return undefined;
  const run = runFrom(source, arabic, head, wanted.length);
  const isArticled = (token: Token | undefined): boolean => token !== undefined && /^ال/u.test(token.text);
  return run.length > 1 && (isArticled(run[1]) || isArticled(run[2])) ? run : undefined;
}

/** A word folded, without particles, article and the ending of a plural. */
const readings = ({ text }: Token): readonly string[] =>
  stems(fold(text)).flatMap((stem) => [stem, stem.replace(/ات$/u, 'ه')]);

/** Words that follow each other with nothing but a blank between them. */
function runFrom(source: TextView, arabic: readonly Token[], head: Token, most: number): readonly Token[] {
  const from = arabic.indexOf(head);
  const run: Token[] = [];
  for (const token of arabic.slice(from, from + most)) {
    const before = run.at(-1);
    if (before && source.text.slice(before.end, token.start) !== ' ') break;
    run.push(token);
  }
  return run;
}
