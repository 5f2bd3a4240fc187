import { stripMarks } from '../../text/arabic.ts';
import type { TextView } from '../../text/view.ts';
import { LETTER_NAMES } from './arabic-letter-names.ts';
import type { Hole } from './english-holes.ts';

/** Particles that govern what follows and end nothing; particles that also stand alone (قبل, بعد, دون, ضد) are left out. */
const GOVERNS = new Set(
  'في إلى الى عن من على لأن الذي التي الذين اللذان اللتان بأن لكن بين عبر تجاه لدى منذ خلال مثل سوى'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set('في إلى الى عن على'.split(' '));
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
  ...matches(view, PERCENT_WITHOUT_FIGURE, 'figure'),
];

function matches({ text }: TextView, pattern: RegExp, kind: Hole['kind']): Hole[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
  }));
}

function afterParticles({ text, words }: TextView): Hole[] {
  return words.flatMap((word, at): Hole[] => {
    const particle = stripMarks(word.text);
    if (!GOVERNS.has(particle.replace(/^[وف](?=.{2})/u, ''))) return [];
    const before = words[at - 1];
    const next = words[at + 1];
    const previous = before ? stripMarks(before.text) : '';
    if (NAME_BEFORE.test(previous) || LETTER_NAMES.has(previous)) return [];
    const rest = text.slice(word.end, word.end + 8);
    const asks = particle === 'من' && rest.startsWith('؟');
    if (SENTENCE_END.test(rest) && !asks && !continues(text, word.end)) {
      return [{ start: word.start, end: word.end + 1, kind: 'after-particle' }];
    }
    if (CLOSING.test(rest) && !AND.test(particle) && word.start > 0 && !opened(text, word.start)) {
      return [{ start: word.start, end: word.end, kind: 'after-particle' }];
    }
    const follows = next ? stripMarks(next.text) : '';
    if (
      next &&
      PREPOSITIONS.has(particle) &&
      PREPOSITIONS.has(follows) &&
      adjoin(text, word.end, next.start)
    ) {
      return particle === follows ? [] : [{ start: word.start, end: next.end, kind: 'after-particle' }];
    }
    return [];
  });
}

/** An ellipsis breaks off on purpose. */
function continues(text: string, at: number): boolean {
  return text.startsWith('..', at) || text.startsWith('…', at);
}

/** The particle itself is what stands in the brackets or quotes. */
function opened(text: string, at: number): boolean {
  return /[([«“"]\s*$/u.test(text.slice(Math.max(0, at - 2), at));
}

function adjoin(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}
