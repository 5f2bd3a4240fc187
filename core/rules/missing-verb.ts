import { inSource, type SegmentRule, type SegmentView } from './rule.ts';
import {
  arabicWords,
  isDefinite,
  isPreposition,
  isRelative,
  isTime,
  joins,
  withoutAnd,
  type ArabicWord,
} from './support/arabic-words.ts';
import { isKnownMasdar, isMasdar, mayBeVerb } from './support/arabic-verbs.ts';
import { carriedWhere } from './support/carried.ts';
import { nominalOpening } from './support/english-verbless.ts';

/** Shorter sentences are headings, labels and calendar entries. */
const FEWEST_WORDS = 9;
/** Words of time and place that may stand before the verbal noun. */
const LONGEST_OPENING = 9;
const OPENS_LATER_CLAUSE =
  /^[وف]?(?:الذي|التي|الذين|ما|مما|حيث|إذ|كما|بينما|فيما|أن|إن|بأن|لأن|عندما|في|من|عن|على|إلى|بعد|قبل|خلال|منذ|مع|بما|وفقا|بحسب|حسب|رغم|بسبب|دون|وسط|لكن|وذلك|وهو|وهي|وهم)$/u;

/** Time or place, then a verbal noun with its object, and no predicate: the verb became a noun. */
export const missingVerb: SegmentRule = {
  id: 'missing-verb',
  meta: {
    mqm: 'Linguistic conventions / Grammar',
    severity: 'major',
    sides: ['source'],
    messages: ['no-verb'],
  },
  *check(segment) {
    if (segment.kind !== 'paragraph') return;
    for (const sentence of sentencesOf(segment)) {
      const masdar = verbalNounAfterAdverbial(sentence);
      if (masdar === null || hasPredicate(sentence, masdar + 1)) continue;
      const [first, last] = [sentence[0], sentence[objectEnd(sentence, masdar)]];
      if (!first || !last) continue;
      yield {
        place: inSource(segment, first.start, last.end),
        messageId: 'no-verb',
        data: { noun: sentence[masdar]?.text ?? '' },
        carried: carriedWhere(segment, nominalOpening),
      };
    }
  },
};

/** Whole sentences, with a full stop, long enough to be no label. */
function sentencesOf(segment: SegmentView): ArabicWord[][] {
  const words = arabicWords(segment.source);
  const { text, sentences } = segment.source;
  let at = 0;
  return sentences.flatMap(({ start, end }) => {
    while (at < words.length && (words[at]?.start ?? 0) < start) at += 1;
    const found: ArabicWord[] = [];
    while (at < words.length && (words[at]?.end ?? 0) <= end) {
      const word = words[at];
      if (word) found.push(word);
      at += 1;
    }
    const stopped = /[.؟!]["”’»)]*$/u.test(text.slice(start, end));
    return stopped && found.length >= FEWEST_WORDS ? [found] : [];
  });
}

/** The index of a verbal noun in construct that follows nothing but time and place from the sentence's start. */
function verbalNounAfterAdverbial(words: readonly ArabicWord[]): number | null {
  let time = false;
  for (let at = 0; at < Math.min(words.length, LONGEST_OPENING); at++) {
    const text = at === 0 ? withoutAnd(words[at]?.text ?? '') : (words[at]?.text ?? '');
    const before = words[at - 1]?.text ?? '';
    if (at > 0 && isMasdar(text) && closesAdverbial(words, at)) {
      return time && takesObject(words, at) ? at : null;
    }
    if (isTime(text)) {
      time = true;
      continue;
    }
    const gap = words[at]?.gap.trim() ?? '';
    if (gap !== '' && gap !== '،') return null;
    if (/^\p{Nd}+$/u.test(text) || /^(?:في|من|خلال|منذ|هذا|هذه|ذلك|مع|قبل|بعد)$/u.test(text)) continue;
    // A place: what follows its preposition, with its adjectives.
    const placed = isPreposition(before) || isDefinite(text);
    if (!placed || mayBeVerb(text) || isKnownMasdar(text)) return null;
  }
  return null;
}

/** The word before is no head that the verbal noun completes (في إطار توسيع, بعد إعلان). */
function closesAdverbial(words: readonly ArabicWord[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (before.gap.trim() === '،') return true;
  if (isPreposition(before.text)) return false;
  const placed = isPreposition(words[at - 2]?.text ?? '') && !isTime(before.text);
  return isDefinite(before.text) || placed || /^(?:\p{Nd}+|أمس|اليوم|غدا)$/u.test(before.text);
}

function takesObject(words: readonly ArabicWord[], at: number): boolean {
  const next = words[at + 1];
  const after = words[at + 2];
  if (!joins(words[at]) || !next || isPreposition(next.text)) return false;
  if (isDefinite(next.text)) return true;
  // What begins with ل or ب hangs on the noun instead: اجتماع لوزراء الخارجية.
  if (/^[لب]/u.test(next.text)) return false;
  return joins(next) && after !== undefined && isDefinite(after.text) && !mayBeVerb(next.text);
}

function objectEnd(words: readonly ArabicWord[], at: number): number {
  return isDefinite(words[at + 1]?.text ?? '') ? at + 1 : at + 2;
}

/**
 * Whether anything in the sentence may be its predicate: a verb in the clause of the verbal noun, or one that opens
 * a later clause on its own. Verbs inside relative, adverbial and "that" clauses are none.
 */
function hasPredicate(words: readonly ArabicWord[], from: number): boolean {
  let opener = '';
  let main = true;
  for (let at = from; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    if (opener === '') {
      opener = text;
      main = at === from || (!OPENS_LATER_CLAUSE.test(text) && !isRelative(text));
    }
    if (isRelative(text) || /^[وف]?(?:أن|إن|بأن|حيث)$/u.test(text)) main = false;
    if (main && mayBeVerb(text)) return true;
    if (!joins(words[at])) opener = '';
  }
  return false;
}
