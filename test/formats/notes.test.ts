import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchoredWords, paragraphsOf } from '../../core/comments/anchor.ts';
import type { Comment } from '../../core/comments/comment.ts';
import { renderExport, type TextFormat } from '../../core/formats/export.ts';
import { redlineWords } from '../../core/formats/redline-words.ts';
import type { Segment, Side } from '../../core/model/segment.ts';
import { segment } from './redline-versions.ts';

const NOW = Date.UTC(2026, 0, 1);
const FIRST = segment('a', ['The bank by the bank was shut.', 'Then it rained & poured.'], {
  source: 'أغلق المصرف.',
});
const SECOND = segment('b', ['Nobody * knew.'], { source: 'لم يعلم أحد.' });

/** On the last place where the words stand; null: on the segment. */
function comment(on: Segment, words: string | null, text: string, side: Side = 'target'): Comment {
  const paragraphs = paragraphsOf(on, side);
  const paragraph = paragraphs.findIndex((each) => words !== null && each.includes(words));
  const start = paragraphs[paragraph]?.lastIndexOf(words ?? '') ?? 0;
  const stretch = { paragraph, start, end: start + (words ?? '').length };
  return {
    id: text,
    kind: 'query',
    anchor: { segment: on.id, side, words: words === null ? null : anchoredWords(paragraphs, stretch) },
    entries: [{ id: text, author: 'Salma', at: NOW, editedAt: null, text }],
    closed: null,
  };
}

const rendered = (format: TextFormat, comments: readonly Comment[], arabic = false): string =>
  renderExport(
    'Storm',
    { segments: [FIRST, SECOND], dismissals: [] },
    format,
    { arabic, comments },
    redlineWords('en'),
  ).text;

const COMMENTS = [
  comment(SECOND, 'knew', 'Knew\nwhat?'),
  comment(FIRST, 'it', 'What rained?'),
  comment(FIRST, 'bank', 'Which bank?'),
  comment(FIRST, 'المصرف', 'Or a shore?', 'source'),
];

describe('comments of a text that has none of its own', () => {
  it('stand at its end, called where their words end, in the order of the text', () => {
    const when = redlineWords('en').moment(NOW);
    expect(rendered('txt', COMMENTS)).toBe(
      [
        'The bank by the bank[1] was shut.[2]',
        'Then it[3] rained & poured.',
        'Nobody * knew[4].',
        'Comments and queries',
        `[1] Query on “bank”. Salma, ${when}: Which bank?`,
        `[2] Query on “المصرف”. Salma, ${when}: Or a shore?`,
        `[3] Query on “it”. Salma, ${when}: What rained?`,
        `[4] Query on “knew”. Salma, ${when}: Knew what?\n`,
      ].join('\n\n'),
    );
  });

  it('are footnotes of Markdown', () => {
    const text = rendered('md', COMMENTS);
    expect(text).toContain('Nobody \\* knew[^4].');
    expect(text).toMatch(/\n\n\[\^4\]: Query on “knew”\. Salma, .*: Knew what\?\n$/u);
  });

  it('are linked to and from in a page, beside the Arabic too', () => {
    const page = rendered('html', COMMENTS);
    expect(page).toContain('knew<sup><a href="#note-4" id="called-4">4</a></sup>.');
    expect(page).toContain('rained &amp; poured');
    expect(page).toContain('<li id="note-4">');
    const both = rendered('html', COMMENTS, true);
    expect(both).toContain('المصرف<sup><a href="#note-1" id="called-1">1</a></sup>.');
    expect(both).toContain('bank<sup><a href="#note-2" id="called-2">2</a></sup> was shut.</p>');
  });

  it('change nothing where there are none, and else nothing but the marks', () => {
    const words = fc.constantFrom('bank', 'by', 'shut', 'it', 'rained', null);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (said) => {
        const comments = said.map((word, at) => comment(FIRST, word, `c${at}`));
        const text = rendered('txt', comments);
        const [body = ''] = text.split('\n\nComments and queries');
        expect(`${body.replaceAll(/\[\d\]/gu, '').trimEnd()}\n`).toBe(rendered('txt', []));
        const called = [...body.matchAll(/\[(\d)\]/gu)].map(([, number]) => Number(number));
        expect(called).toEqual(said.map((_, at) => at + 1));
      }),
    );
  });
});
