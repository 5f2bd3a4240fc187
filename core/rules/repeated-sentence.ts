import type { TextView } from '../text/view.ts';
import type { Range } from '../text/range.ts';
import { documentRule, type Report } from './rule.ts';
import { kept } from './support/kept.ts';
import { edit, paragraphsOf, placeIn, type Paragraph } from './support/paragraphs.ts';
import { repeatedRuns } from './support/repeated-run.ts';
import { sentenceForm, wordCount } from './support/sentence-form.ts';

/** Shorter sentences come twice soundly: refrains and answers. */
const FEWEST_WORDS = 5;
/** A quotation said twice is a refrain up to this many words. */
const REFRAIN_WORDS = 7;

interface Sentence extends Range {
  readonly form: string;
}
interface Placed extends Sentence {
  readonly paragraph: Paragraph;
}
interface Repeat {
  readonly earlier: Placed;
  readonly later: Placed;
}
interface Read {
  readonly sentences: readonly Placed[];
  /** The last of each form. */
  readonly byForm: ReadonlyMap<string, Placed>;
  /** Repeats inside the segment, either side. */
  readonly inside: readonly Repeat[];
}

/** The sentences of a paragraph that are long enough to count and no refrain. */
const weightySentences = (view: TextView): readonly Sentence[] =>
  view.sentences.flatMap((range) => {
    const text = view.text.slice(range.start, range.end);
    const form = sentenceForm(text);
    const length = wordCount(form);
    const refrain = /^["“‘'«].*["”’'»]$/su.test(text) && length <= REFRAIN_WORDS;
    return length < FEWEST_WORDS || refrain ? [] : [{ start: range.start, end: range.end, form }];
  });

/** A sentence that came already in its segment, or in the English of the segment before. */
export const repeatedSentence = documentRule<Read>({
  id: 'repeated-sentence',
  meta: {
    mqm: 'Accuracy / Addition',
    severity: 'major',
    sides: ['source', 'target'],
    apart: true,
    messages: ['again', 'neighbour'],
  },
  collect(segment) {
    const paragraphs = paragraphsOf(segment);
    const bySide = (side: Paragraph['side']) => paragraphs.filter((paragraph) => paragraph.side === side);
    const english = sentencesOf(bySide('target'));
    const inside = [...repeatsIn(bySide('source')), ...repeatsIn(bySide('target'))];
    if (english.length + inside.length === 0) return undefined;
    return { sentences: english, byForm: new Map(english.map((each) => [each.form, each])), inside };
  },
  *conclude(facts) {
    let before: ReadonlyMap<string, Placed> = new Map();
    let beforeIndex = -2;
    for (const { segment, fact } of facts) {
      const standing = fact.inside.some(({ later }) => later.paragraph.side === 'target');
      for (const repeat of fact.inside) yield report(repeat, 'again', standing);
      if (segment.index - beforeIndex > 1) before = new Map();
      for (const later of fact.sentences) {
        const earlier = before.get(later.form);
        if (earlier) yield report({ earlier, later }, 'neighbour', true);
      }
      if (fact.sentences.length > 0) {
        before = fact.byForm;
        beforeIndex = segment.index;
      }
    }
  },
});

const ofSentence = kept<Placed, Report>();

function report(repeat: Repeat, messageId: string, standing: boolean): Report {
  return ofSentence(repeat.later, [repeat.earlier, messageId, standing], () =>
    made(repeat, messageId, standing),
  );
}

function made({ earlier, later }: Repeat, messageId: string, standing: boolean): Report {
  const place = placeIn(later.paragraph, later.start, later.end);
  const related = [placeIn(earlier.paragraph, earlier.start, earlier.end)];
  return later.paragraph.side === 'source'
    ? { place, messageId, related, carried: standing ? 'standing' : 'mended' }
    : {
        place,
        messageId,
        related,
        fixes: [{ titleId: 'remove', kind: 'edit', edits: [removal(later)] }],
      };
}

function sentencesOf(paragraphs: readonly Paragraph[]): Placed[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.view.derive(weightySentences).map((sentence) => ({ ...sentence, paragraph })),
  );
}

/** Sentences that came before in these paragraphs, and doubled runs of words that no stop parts. */
function repeatsIn(paragraphs: readonly Paragraph[]): Repeat[] {
  const first = new Map<string, Placed>();
  const found: Repeat[] = [];
  const isOne = paragraphs.reduce((sum, { view }) => sum + view.sentences.length, 0) < 2;
  for (const later of isOne ? [] : sentencesOf(paragraphs)) {
    const earlier = first.get(later.form);
    if (earlier) found.push({ earlier, later });
    else first.set(later.form, later);
  }
  for (const paragraph of paragraphs) {
    const known = found.filter(({ later }) => later.paragraph === paragraph);
    let at = 0;
    for (const { first: earlier, second } of repeatedRuns(paragraph.view, FEWEST_WORDS)) {
      while ((known[at]?.later.end ?? Infinity) <= second.start) at += 1;
      if ((known[at]?.later.start ?? Infinity) < second.end) continue;
      found.push({ earlier: { ...earlier, form: '', paragraph }, later: { ...second, form: '', paragraph } });
    }
  }
  return found;
}

/** Takes the white space before the sentence with it, or after it where it opens its paragraph. */
function removal({ paragraph, start, end }: Placed) {
  const { text } = paragraph.view;
  const lead = text.slice(0, start).trimEnd().length;
  const tail = end + (text.length - end - text.slice(end).trimStart().length);
  return lead === 0 ? edit(paragraph, 0, tail, '') : edit(paragraph, lead, end, '');
}
