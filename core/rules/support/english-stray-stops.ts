import type { Range } from '../../text/range.ts';
import type { TextView } from '../../text/view.ts';

/** A sentence of nothing but a name of up to three capitalised words: "Washington.", "New York City." */
const MERE_NAME = /^(?:(?:in|at|the) )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}\.?$/u;
const ANSWERS = /^(?:Yes|No|Never|Thanks|Thank|Sorry|Okay|OK|Maybe|Exactly|Absolutely|Right|Wow|Well)\b/u;
/** A sentence that goes on in lower case or with a relative. */
const GOES_ON = /^(?:which|who|whose|that|and|of)\b/u;

/** The full stops (one character each) of an English paragraph that cut a phrase: "the White House. Washington." */
export const strayStops = (view: TextView): readonly Range[] =>
  view.sentences.flatMap(({ start, end }, at) => {
    const before = view.sentences[at - 1];
    if (!before || view.text[before.end - 1] !== '.') return [];
    const text = view.text.slice(start, end);
    const cut = (MERE_NAME.test(text) && !ANSWERS.test(text)) || GOES_ON.test(text);
    return cut ? [{ start: before.end - 1, end: before.end }] : [];
  });
