import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textChanges, withChanges } from '../../core/changes/text-changes.ts';
import { compareTexts } from '../../core/diff/texts.ts';
import { paragraphs } from '../diff/arbitrary.ts';

/** Paragraphs that count: none is blank. */
const standing = paragraphs.map((texts) => texts.filter((text) => text.trim() !== ''));
const SENTENCES = [
  'The ferry left the harbour at noon.',
  'Nobody saw the second ship.',
  'A storm had closed the road to the north.',
  'The minister spoke for an hour.',
  'وصل الوفد إلى العاصمة مساء السبت.',
  'It rained.',
];
/** The same few sentences in other orders and paragraphs, so that there are moves of every kind. */
const shuffled = fc.array(
  fc.shuffledSubarray(SENTENCES, { minLength: 1 }).map((parts) => parts.join(' ')),
  { maxLength: 4 },
);
const texts = fc.oneof(standing, shuffled);

describe('the changes of a text', () => {
  it('made all or none give the new or the old text', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { pairs } = compareTexts(before, after);
        expect(withChanges(pairs, () => true, 'after')).toEqual(after);
        expect(withChanges(pairs, () => false, 'before')).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('taken back one by one give the old text', () => {
    fc.assert(
      fc.property(standing, standing, (before, after) => {
        let now: readonly string[] = after;
        for (let step = 0; step < 500; step++) {
          const { pairs } = compareTexts(before, now);
          if (textChanges(pairs).length === 0) break;
          now = withChanges(pairs, (change) => change !== 0, 'after');
        }
        expect(now).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('taken over one by one give the new text', () => {
    fc.assert(
      fc.property(standing, standing, (before, after) => {
        let now: readonly string[] = before;
        for (let step = 0; step < 500; step++) {
          const { pairs } = compareTexts(now, after);
          if (textChanges(pairs).length === 0) break;
          now = withChanges(pairs, (change) => change === 0, 'before');
        }
        expect(now).toEqual(after);
      }),
      { numRuns: 150 },
    );
  });

  it('are one for what became what, and one for what moved', () => {
    const before = ['The Chinese leader left. He said nothing at all. It rained.', 'A last line.'];
    const after = ['The Kazakh leader left. It rained hard. He said nothing at all.', 'A last line.'];
    const { pairs } = compareTexts(before, after);
    expect(
      textChanges(pairs).map(({ what, before: was, after: is }) => [what, was.trim(), is.trim()]),
    ).toEqual([
      ['words', 'Chinese', 'Kazakh'],
      ['moved', 'He said nothing at all.', 'He said nothing at all.'],
      ['words', '', 'hard'],
    ]);
    expect(withChanges(pairs, (change) => change !== 0, 'after')[0]).toBe(
      'The Chinese leader left. It rained hard. He said nothing at all.',
    );
  });

  it('keep what was passed over as the text has it that is changed', () => {
    const { pairs } = compareTexts(['Yes, he left'], ['Yes he left today'], { ignorePunctuation: true });
    expect(textChanges(pairs)).toHaveLength(1);
    expect(withChanges(pairs, () => true, 'before')).toEqual(['Yes, he left today']);
    expect(withChanges(pairs, () => false, 'after')).toEqual(['Yes he left']);
  });
});
