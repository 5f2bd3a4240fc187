/** Texts that a difference must survive: words of both scripts with marks, emoji, controls, any Unicode. */
import fc from 'fast-check';

const words = fc.constantFrom(
  'the',
  'The',
  'president’s',
  'F-35',
  '3.07',
  '٣٫٠٧',
  'كَتَبَ',
  'كتب',
  'الرّئيس',
  'الرئيس',
  'وفقًا',
  'وفقاً',
  'می‌خواهم',
  'ـــ',
  'café',
  'cafe\u0301',
  '👩‍👩‍👧',
  '👍🏽',
  '🇸🇦',
  '🇸',
  '\u200f',
  '\u0600',
  '\u0301',
  '“',
  '”',
  ',',
  '،',
  '.',
  '—',
  '$5',
  '각',
  '\ud800',
);
const spaces = fc.constantFrom(' ', '  ', '', '\u00a0', '\n', '\r\n', '\t');

export const prose = fc
  .array(fc.tuple(words, spaces), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

export const anyText = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme' }),
);

const paragraph = anyText.map((text) => text.replace(/[\r\n]/gu, ' '));
/** Paragraphs as the model has them: no line breaks inside. */
export const paragraphs = fc.array(paragraph, { maxLength: 8 });
export const fewParagraphs = fc.array(paragraph, { maxLength: 3 });
