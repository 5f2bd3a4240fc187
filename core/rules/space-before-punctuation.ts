import { documentRule, type Report } from './rule.ts';
import { kept } from './support/kept.ts';
import { edit, paragraphsOf, placeIn, type Paragraph } from './support/paragraphs.ts';
import type { Side } from '../model/segment.ts';
import type { TextView } from '../text/view.ts';
import { allMatches } from '../text/matches.ts';

/** A file that writes at least this share of its marks after a space does so by habit. */
const HABIT = 0.8;
const FEWEST_FOR_HABIT = 4;
/** Blanks before a mark; a stop that opens a name (.com, .NET) or a number (.5), an ellipsis or a smiley is none. */
const SPACED =
  /(?<=[\p{L}\p{M}\p{Nd}"”’»)\]%])[ \t\u00a0\u202f]+([،؛؟!?;,]+|\.(?![.\p{L}\p{Nd}/\\])|:(?![\p{Script=Latin}\p{Nd}()\-/\\*]))/gu;
const CLOSE_UP = /(?<=[\p{L}\p{M}\p{Nd}"”’»)\]%])[،؛؟!?;,:.](?=\s|$)/gu;

interface Hit {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** What one side of a segment writes. */
interface Habit {
  readonly hits: readonly Hit[];
  /** Marks that close up to their word. */
  readonly regular: number;
}

const spaced = (view: TextView): readonly Omit<Hit, 'paragraph'>[] =>
  allMatches(view.text, SPACED).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    mark: match[1] ?? '',
  }));
const closeUp = (view: TextView): number => allMatches(view.text, CLOSE_UP).length;

function habitOf(paragraphs: readonly Paragraph[], side: Side): Habit {
  const own = paragraphs.filter((paragraph) => paragraph.side === side);
  return {
    hits: own.flatMap((paragraph) => paragraph.view.derive(spaced).map((hit) => ({ ...hit, paragraph }))),
    regular: own.reduce((sum, { view }) => sum + view.derive(closeUp), 0),
  };
}

/** A space before a mark that closes up to its word; a file that spaces throughout is reported once. */
export const spaceBeforePunctuation = documentRule<Readonly<Record<Side, Habit>>>({
  id: 'space-before-punctuation',
  meta: {
    mqm: 'Linguistic conventions / Punctuation',
    severity: 'neutral',
    sides: ['source', 'target'],
    apart: true,
    messages: ['space', 'throughout'],
  },
  collect(segment) {
    const paragraphs = paragraphsOf(segment);
    return { source: habitOf(paragraphs, 'source'), target: habitOf(paragraphs, 'target') };
  },
  *conclude(facts) {
    for (const side of ['source', 'target'] as const) {
      const hits: Hit[] = [];
      let regular = 0;
      for (const { fact } of facts) {
        regular += fact[side].regular;
        for (const hit of fact[side].hits) hits.push(hit);
      }
      const habit = hits.length >= FEWEST_FOR_HABIT && hits.length >= HABIT * (hits.length + regular);
      if (habit && hits[0]) yield report(hits[0], 'throughout', hits);
      else for (const hit of hits) yield ofHit(hit, [], () => report(hit, 'space', [hit]));
    }
  },
});

const ofHit = kept<Hit, Report>();

function report(hit: Hit, messageId: string, all: readonly Hit[]): Report {
  const place = placeIn(hit.paragraph, hit.start, hit.end);
  const data = { mark: hit.mark, count: all.length };
  if (hit.paragraph.side === 'source') return { place, messageId, data, carried: 'mended' };
  const edits = all.map(({ paragraph, start, end, mark }) => edit(paragraph, start, end, mark));
  return { place, messageId, data, fixes: [{ titleId: 'close-up', kind: 'edit', edits }] };
}
