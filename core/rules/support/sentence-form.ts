import { fold } from '../../text/arabic.ts';

/** The words of a sentence in the form in which repeats are one: case, punctuation and spacing apart. */
export function sentenceForm(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
}

export function wordCount(form: string): number {
  return form === '' ? 0 : form.split(' ').length;
}
