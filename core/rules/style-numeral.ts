import type { Token } from '../text/tokens.ts';
import type { TextView } from '../text/view.ts';
import type { Rule } from './rule.ts';
import { digitWord, numberWord } from './support/style-numbers.ts';
import { opensSentence, STYLE_META, styleReports, type StyleFault } from './support/style-text.ts';

/** After a figure: measures, money, scales, shares, time of day, scores. Figures stand before these, however small. */
const FIGURE_BEFORE =
  /^(?:%|°|per ?cent\b|percentage\b|pct\b|million|billion|trillion|thousand|hundred|miles?\b|mph\b|kilomet|kph\b|met(?:er|re)s?\b|centimet|millimet|feet\b|foot\b|inch|yards?\b|acres?\b|hectares?\b|square\b|cubic\b|degrees?\b|pounds?\b|ounces?\b|grams?\b|kilo|milligram|tons?\b|tonnes?\b|gallons?\b|lit(?:er|re)s?\b|barrels?\b|carats?\b|knots?\b|(?:mega|giga|kilo)?watts?\b|volts?\b|magnitude|dollars?\b|cents?\b|euros?\b|pounds?\b|rials?\b|riyals?\b|dinars?\b|dirhams?\b|liras?\b|rubles?\b|rupees?\b|yen\b|yuan\b|shekels?\b|francs?\b|km\b|kg\b|cm\b|mm\b|mg\b|ml\b|ft\b|lbs?\b|oz\b|[ap]\.?m\b|o[’']clock|points?\b|strokes?\b|under par|over par|(?:to|and|or) \d|and a half|\d|(?:is|was|are|were|has|have|had|in|to|and|or|from|with|through|per|for)\b)/iu;
/** Before a figure: what is numbered. Any other capitalised word numbers too (Article 5, Flight 7). */
const NUMBERED =
  /(?:\b(?:age[ds]?|aged|nos?\.|number|page|pages|chapter|room|line|row|step|item|verse|volume|section|article|phase|stage|level|grade|size|figure|table|version|day|week|year|mile|exit|route|highway|channel|gate|platform|terminal|unit|type|class|category|group|lane|ward|zone|zones|district|of|at least|to|by|magnitude|between|(?:young|old)er than|under|over|\d (?:and|or))|[#№$€£¥&+×x=<>]|\d)\s?$/iu;
/** Capitals that open a sentence or a name no figure belongs to. */
const OPENING =
  /^(?:The|A|An|Some|About|Only|At|In|On|For|With|By|From|After|Before|Over|Nearly|Almost|Around|Roughly|Another|All|These|Those|And|But|Of|To|More|Less|Fewer|Up|Just|Its|His|Her|Their|Our|When|While|As|If|There|Police|Officials|Authorities)$/u;
const AGE = /^[- ]years?[- ]old\b|^[- ](?:months?|weeks?|days?)[- ]old\b/u;
const COMPOUND = /^(?<number>[\p{L}]+(?:-[\p{L}]+)?)(?<rest>-(?:year|month|week|day)s?-old)$/iu;

const faults = (view: TextView): readonly StyleFault[] => {
  const { text, words } = view;
  const found: StyleFault[] = [];
  words.forEach((word, at) => {
    const fault =
      word.type === 'number' ? small(view, word, words[at - 1]) : spelled(text, word, words[at + 1]);
    if (fault && !opensSentence(view, word.start)) found.push({ start: word.start, ...fault });
  });
  return found;
};

type Wording = Omit<StyleFault, 'start'>;

/** A figure from 1 to 9 that counts things. */
function small({ text }: TextView, word: Token, former: Token | undefined): Wording | null {
  const right = /^[1-9]$/u.test(word.text) ? digitWord(Number(word.text)) : null;
  if (right === null) return null;
  const after = text.slice(word.end, word.end + 24);
  // Scores, times, fractions, codes, lists and ages in commas are figures.
  if (!/^ \p{Ll}/u.test(after) || AGE.test(after) || FIGURE_BEFORE.test(after.slice(1))) return null;
  if (!former || text.slice(former.end, word.start).trim() !== '') return null;
  if (NUMBERED.test(text.slice(Math.max(0, word.start - 12), word.start))) return null;
  if (/^\p{Lu}/u.test(former.text) && !OPENING.test(former.text)) return null;
  return { end: word.end, messageId: 'word', right };
}

/** Ten and above in words, and an age in words. */
function spelled(text: string, word: Token, next: Token | undefined): Wording | null {
  if (!/^\p{Ll}/u.test(word.text)) return null;
  const compound = COMPOUND.exec(word.text)?.groups;
  const aged = compound && numberWord(compound['number'] ?? '');
  if (compound && aged) return { end: word.end, messageId: 'age', right: `${aged}${compound['rest'] ?? ''}` };
  const value = numberWord(word.text);
  if (value === null || value === 0) return null;
  const after = text.slice(word.end, word.end + 24);
  if (/^ (?:years?|months?) old\b/u.test(after)) {
    return { end: word.end, messageId: 'age', right: String(value) };
  }
  const before = text.slice(Math.max(0, word.start - 12), word.start);
  // Larger numbers in words, and phrases: nine times out of ten, ten to one.
  if (value < 10 || /\b(?:out of|one in|hundred and|hundred|thousand) $/u.test(before)) return null;
  if (next && numberWord(next.text) !== null && text.slice(word.end, next.start) === ' ') return null;
  if (/^ (?:hundred|thousand|to one|per ?cent|%)/u.test(after)) return null;
  return { end: word.end, messageId: 'figure', right: String(value) };
}

/** One to nine in words, 10 and above in figures; ages, shares, money, dates, measures and scores in figures. */
export const styleNumeral: Rule = {
  id: 'style-numeral',
  meta: { ...STYLE_META, mqm: 'Style / Third-party style', messages: ['word', 'figure', 'age'] },
  // Headlines write figures throughout.
  check: (segment) => (segment.kind === 'heading' ? [] : styleReports(segment, faults)),
};
