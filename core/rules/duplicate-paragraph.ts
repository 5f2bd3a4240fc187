import { asciiDigits, fold } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import type { TextView } from '../text/view.ts';
import { ofWord } from '../text/word.ts';
import { documentRule, inSource, type Carried, type Fact, type Report, type SegmentView } from './rule.ts';
import { kept } from './support/kept.ts';
import { sentencesByWords } from './support/accuracy-words.ts';

/** Shorter texts recur for good reason: answers, refrains, the labels of lists. */
const FEWEST_WORDS = 4;
const FEWEST_WORDS_OF_SENTENCE = 5;
const FEWEST_WORDS_FAR_OFF = 10;
const CLOSED_SENTENCE = /[.!?؟…]["'”’»)\]]*\s*$/u;

interface Copy {
  /** What the paragraph reads without spacing, punctuation and spelling habits. */
  readonly key: string;
  /** Sentences that stand twice in the paragraph itself: the copy and what it repeats. */
  readonly sentences: readonly { readonly copy: Range; readonly first: Range }[];
}

/** A word without spelling habits and without what joins its parts. */
const partOf = ofWord((text) => asciiDigits(fold(text)).replace(/[-’']/gu, ''));

function keyOf(view: TextView, range: Range, words: readonly Token[]): string | undefined {
  const closed = CLOSED_SENTENCE.test(view.text.slice(range.start, range.end));
  if (words.length < (closed ? FEWEST_WORDS_OF_SENTENCE : FEWEST_WORDS)) return undefined;
  // Numbers keep a border, so that "1 5" and "15" differ; words lose theirs, so that a lost space does not.
  return words
    .map((word) =>
      word.type === 'number'
        ? ` ${asciiDigits(word.text).replace(/٫/gu, '.').replace(/٬/gu, ',')} `
        : partOf(word.word),
    )
    .join('');
}

/**
 * A machine doubles a sentence in its place, or a few sentences on. The one before may have grown together with its
 * own predecessor where a full stop is missing, so that its end is compared. Farther off only long sentences count:
 * a short one may be a refrain.
 */
function repeatedSentences(view: TextView): Copy['sentences'] {
  const found: { copy: Range; first: Range }[] = [];
  const longOnes = new Map<string, Range>();
  let last: { readonly range: Range; readonly key: string } | undefined;
  if (view.sentences.length < 2) return found;
  for (const { start, end, from, to } of view.derive(sentencesByWords)) {
    const range = { start, end };
    const key = keyOf(view, range, view.words.slice(from, to));
    if (key === undefined) {
      last = undefined;
      continue;
    }
    const first = last?.key.endsWith(key) ? last.range : longOnes.get(key);
    if (first) found.push({ copy: range, first });
    else if (to - from >= FEWEST_WORDS_FAR_OFF) longOnes.set(key, range);
    last = { range, key };
  }
  return found;
}

export const duplicateParagraph = documentRule<Copy>({
  id: 'duplicate-paragraph',
  meta: {
    mqm: 'Accuracy / Addition',
    severity: 'major',
    sides: ['source'],
    messages: ['paragraph', 'sentence'],
  },
  collect({ source }) {
    const key = keyOf(source, { start: 0, end: source.text.length }, source.words);
    return key === undefined ? undefined : { key, sentences: repeatedSentences(source) };
  },
  *conclude(facts) {
    const firsts = new Map<string, SegmentView>();
    for (const { segment, fact } of facts) {
      const first = firsts.get(fact.key);
      if (first) yield ofCopy(segment, [first], () => copyReport(first, segment));
      else firsts.set(fact.key, segment);
      if (fact.sentences.length > 0)
        yield* ofSentences(segment, [fact], () => [...sentenceReports({ segment, fact })]);
    }
  },
});

const ofCopy = kept<SegmentView, Report>();
const ofSentences = kept<SegmentView, readonly Report[]>();

function copyReport(first: SegmentView, copy: SegmentView): Report {
  const start = copy.source.text.length - copy.source.text.trimStart().length;
  return {
    place: inSource(copy, start, copy.source.text.trimEnd().length),
    messageId: 'paragraph',
    data: { first: first.index + 1 },
    related: [inSource(first, 0, first.source.text.length)],
    // Any English that stands for the copy says the same thing again.
    carried: first.leftOut ? 'mended' : 'standing',
    fixes: [{ titleId: 'leave-out', kind: 'leave-out', segment: copy.id, reason: { repeats: first.id } }],
  };
}

function* sentenceReports({ segment, fact }: Fact<Copy>): Iterable<Report> {
  for (const { copy, first } of fact.sentences) {
    yield {
      place: inSource(segment, copy.start, copy.end),
      messageId: 'sentence',
      related: [inSource(segment, first.start, first.end)],
      carried: sentenceCarried(segment),
    };
  }
}

/** The English carries a doubled sentence when it says one twice itself. */
function sentenceCarried(segment: SegmentView): Carried {
  const seen = new Set<string>();
  for (const view of segment.target) {
    for (const { start, end } of view.sentences) {
      const sentence = view.text.slice(start, end).toLowerCase();
      if (seen.has(sentence)) return 'standing';
      seen.add(sentence);
    }
  }
  return 'mended';
}
