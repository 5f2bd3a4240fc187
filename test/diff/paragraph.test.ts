import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDifference, type Op } from '../../core/diff/difference.ts';
import { diffParagraph } from '../../core/diff/paragraph.ts';
import { anyText, prose } from './arbitrary.ts';

/** `[-removed-]{+added+}`, as git prints word differences. */
function redline(before: string, after: string): string {
  return diffParagraph(before, after)
    .ops.map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');
}

describe('diffParagraph', () => {
  it('applied to the old text gives the new one', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(applyDifference(before, diffParagraph(before, after).ops)).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('is right where few words stand in many sentences', () => {
    const few = fc
      .array(fc.constantFrom('a', 'b', 'The', 'x.', 'Y.', 'z?”', 'و', 'ما،'), { maxLength: 40 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(few, few, (before, after) => {
        expect(applyDifference(before, diffParagraph(before, after).ops)).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });

  it('never ends a run inside a grapheme of either text', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    const edges = (text: string): Set<number> =>
      new Set([...segmenter.segment(text)].map((segment) => segment.index).concat(text.length));
    const isWhole = (ops: readonly Op[], text: string, other: Op['kind']): boolean => {
      const allowed = edges(text);
      let at = 0;
      return ops
        .filter((op) => op.kind !== other)
        .every((op) => {
          at += op.text.length;
          return allowed.has(at);
        });
    };
    fc.assert(
      fc.property(fc.oneof(prose, anyText), fc.oneof(prose, anyText), (before, after) => {
        const { ops } = diffParagraph(before, after);
        expect(isWhole(ops, before, 'added')).toBe(true);
        expect(isWhole(ops, after, 'removed')).toBe(true);
      }),
      { numRuns: 800 },
    );
  });

  it('gives runs that are never empty and never twice of one kind', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const { ops } = diffParagraph(before, after);
        ops.forEach((op, at) => {
          expect(op.text).not.toBe('');
          expect(op.kind).not.toBe(ops[at - 1]?.kind);
        });
      }),
    );
  });

  it.each([
    [
      'one word',
      'He met the Chinese leader.',
      'He met the Kazakh leader.',
      'He met the [-Chinese-]{+Kazakh+} leader.',
    ],
    ['an added word and its space', 'rare metals', 'rare earth metals', 'rare {+earth +}metals'],
    ['an added comma', 'On Thursday he left', 'On Thursday, he left', 'On Thursday{+,+} he left'],
    ['words at the end', 'He left.', 'He left on Friday.', 'He left{+ on Friday+}.'],
    ['a vowel sign changes its word whole', 'كَتَبَ الخبر', 'كُتِبَ الخبر', '[-كَتَبَ-]{+كُتِبَ+} الخبر'],
    [
      'an apostrophe',
      'the presidents visit',
      'the president’s visit',
      'the [-presidents-]{+president’s+} visit',
    ],
    [
      'neighbouring words are one replacement',
      'the Minister of State, Marco Rubio said',
      'the Secretary of State, Marco Rubio said',
      'the [-Minister-]{+Secretary+} of State, Marco Rubio said',
    ],
    [
      'signs alone do not chop up a rewording',
      'he went home, slept well, and woke',
      'they drove north, sang loudly, and woke',
      '[-he went home, slept well-]{+they drove north, sang loudly+}, and woke',
    ],
    ['space alone', 'a  b', 'a b', 'a [- -]b'],
    ['a number and its unit', 'worth $60 million', 'worth $60 billion', 'worth $60 [-million-]{+billion+}'],
    ['nothing', 'same', 'same', 'same'],
    ['all of it', '', 'new', '{+new+}'],
  ])('reads well: %s', (_why, before, after, expected) => {
    expect(redline(before, after)).toBe(expected);
  });

  it('says so when its budget runs out, and is right all the same', () => {
    const before = `Start ${Array.from({ length: 50 }, (_, at) => `a${at}`).join(' ')} end`;
    const after = `Start ${Array.from({ length: 50 }, (_, at) => `b${at}`).join(' ')} end`;
    const difference = diffParagraph(before, after, { budget: 10 });
    expect(difference.replaced).toBe(true);
    expect(difference.ops.map((op) => op.kind)).toEqual(['same', 'removed', 'added', 'same']);
    expect(applyDifference(before, difference.ops)).toBe(after);
    expect(diffParagraph(before, after).replaced).toBe(false);
  });

  it('gives up on a very long paragraph that shares no order', () => {
    const words = (seed: number): string =>
      Array.from({ length: 30_000 }, (_, at) => `w${(at * seed) % 7919}`).join(' ');
    const difference = diffParagraph(words(31), words(37));
    expect(difference.replaced).toBe(true);
  });

  it('matches sentences first in a long paragraph, so that small edits stay small', () => {
    const sentence = (at: number): string => `Item ${at} of the long list names p${at} and q${at * 7} today.`;
    const before = Array.from({ length: 3000 }, (_, at) => sentence(at));
    const after = before.map((text, at) => (at % 50 === 0 ? text.replace('today', 'again') : text));
    after.splice(1200, 3);
    after.splice(400, 0, 'A sentence that was not there.');
    const difference = diffParagraph(before.join(' '), after.join(' '));
    expect(difference.replaced).toBe(false);
    expect(difference.ops.filter((op) => op.kind === 'added').map((op) => op.text.trim())).toContain(
      'A sentence that was not there.',
    );
    expect(difference.ops.filter((op) => op.kind !== 'same')).toHaveLength(2 * 59 + 2);
    expect(applyDifference(before.join(' '), difference.ops)).toBe(after.join(' '));
  });

  it('is right in long paragraphs of any text', () => {
    const long = fc.array(prose, { minLength: 60, maxLength: 80 }).map((parts) => parts.join('. '));
    fc.assert(
      fc.property(long, long, (before, after) => {
        expect(applyDifference(before, diffParagraph(before, after).ops)).toBe(after);
      }),
      { numRuns: 10 },
    );
  });

  it('refuses to apply a difference to another text', () => {
    expect(applyDifference('another text', diffParagraph('one text', 'two texts').ops)).toBeNull();
  });
});
