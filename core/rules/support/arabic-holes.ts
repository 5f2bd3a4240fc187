import { stripMarks } from '../../text/arabic.ts';
import type { TextView } from '../../text/view.ts';
import { ofWord } from '../../text/word.ts';
import type { Token } from '../../text/tokens.ts';
import { isDefinite } from './arabic-words.ts';
import { verbReading } from './arabic-verbs.ts';
import { LETTER_NAMES } from './arabic-letter-names.ts';
import type { Hole } from './english-holes.ts';
import { allMatches } from '../../text/matches.ts';

/** Particles that govern what follows and end nothing; particles that also stand alone (قبل, بعد, دون, ضد) are left out. */
const GOVERNS = new Set(
  'في إلى الى عن من على مع لأن الذي التي الذين اللذان اللتان بأن لكن بين عبر تجاه لدى منذ خلال مثل سوى'.split(
    ' ',
  ),
);
const THAT = /^[وف]?(?:إن|أن)$/u;
const PREPOSITIONS = new Set('في إلى الى عن على'.split(' '));
/** A full stop may cut these from their noun. */
const CUT = new Set([...PREPOSITIONS, ...'من مع بين منذ خلال لدى عبر نحو حول'.split(' ')]);
/** "من؟" asks who; "من وإلى", "في أو على" share the noun that follows. */
const AND = /^(?:وإلى|والى|ومن|وعن|وفي|وعلى|أو)$/u;
/** Names written like particles: Ali as على, Korean and Vietnamese syllables, "In" as a surname. */
const NAME_BEFORE =
  /^(?:محمد|أحمد|احمد|حسن|حسين|محمود|مصطفى|سيد|السيد|عمر|جاي|جونغ|مون|كيم|لي|ثاي|نغوين|بارك|آل|ابن|بن)$/u;
const SENTENCE_END = /^[.!؟]["”’»)\]]*(?:\s|$)/u;
const CLOSING = /^\s*[)\]»”]/u;
const EMPTY_PAIR = /(?<=^|[\s:])(?:\(\s*\)|\[\s*\]|“\s*”|«\s*»|"\s?"(?=[\s.،]|$))/gu;
const PERCENT_WITHOUT_FIGURE = /(?<![\p{L}\p{M}])[وب]*نسبة\s+(?:(?:في|ب)\s?ال(?:مئة|مائة)|[%٪])/gu;

/** Places where something fell out of an Arabic paragraph. */
export const arabicHoles = (view: TextView): readonly Hole[] => [
  ...afterParticles(view),
  ...matches(view, EMPTY_PAIR, 'empty-pair'),
  ...(view.text.includes('نسبة') ? matches(view, PERCENT_WITHOUT_FIGURE, 'figure') : []),
];

function matches({ text }: TextView, pattern: RegExp, kind: Hole['kind']): Hole[] {
  return allMatches(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
  }));
}

/** Whether a hole may follow the word at all. */
const isParticle = ofWord((text) => {
  const word = stripMarks(text);
  return (
    CUT.has(word) || THAT.test(word) || GOVERNS.has(word) || GOVERNS.has(word.replace(/^[وف](?=.{2})/u, ''))
  );
});

function afterParticles({ text, words }: TextView): Hole[] {
  return words.flatMap((word, at): Hole[] => {
    if (!isParticle(word.word)) return [];
    const before = words[at - 1];
    const previous = before ? stripMarks(before.text) : '';
    const end =
      (cutByStop(text, word, words[at + 1]) ? null : holeEnd(text, word, previous)) ??
      pairEnd(text, word, words[at + 1]);
    return end === null ? [] : [{ start: word.start, end, kind: 'after-particle' }];
  });
}

/** Nothing is missing where only a stray full stop parts a preposition from its noun (إلى. العاصمة). */
function cutByStop(text: string, word: Token, next: Token | undefined): boolean {
  const preposition = CUT.has(stripMarks(word.text));
  return (
    preposition &&
    next !== undefined &&
    isDefinite(next.text) &&
    /^\.\s+$/u.test(text.slice(word.end, next.start))
  );
}

/** Where a hole ends that a particle before the end of the sentence or a closing bracket leaves. */
function holeEnd(text: string, word: Token, previous: string): number | null {
  const particle = stripMarks(word.text);
  const that = THAT.test(particle);
  if (!that && !GOVERNS.has(particle.replace(/^[وف](?=.{2})/u, ''))) return null;
  if (NAME_BEFORE.test(previous) || LETTER_NAMES.has(previous)) return null;
  const rest = text.slice(word.end, word.end + 8);
  const asks = particle === 'من' && rest.startsWith('؟');
  if (SENTENCE_END.test(rest)) {
    // "that" ends nothing either, but is a syllable of names: it takes a verb before it.
    if (asks || breaksOff(rest) || (that && verbReading(previous) === null)) return null;
    return word.end + 1;
  }
  const closed = !that && CLOSING.test(rest) && !AND.test(particle) && !opened(text, word.start);
  return closed && word.start > 0 ? word.end : null;
}

/** Where two prepositions in a row end, of which the first governs nothing. */
function pairEnd(text: string, word: Token, next: Token | undefined): number | null {
  if (!next || text.slice(word.end, next.start).trim() !== '') return null;
  const [first, second] = [stripMarks(word.text), stripMarks(next.text)];
  const pair = first === 'من' ? second === 'إلى' : PREPOSITIONS.has(first) && PREPOSITIONS.has(second);
  return pair && first !== second ? next.end : null;
}

/** An ellipsis breaks off on purpose. */
const breaksOff = (rest: string): boolean => rest.startsWith('..') || rest.startsWith('…');

/** The particle itself is what stands in the brackets or quotes. */
function opened(text: string, at: number): boolean {
  return /[([«“"]\s*$/u.test(text.slice(Math.max(0, at - 2), at));
}
