import type { TextView } from '../text/view.ts';
import type { Rule } from './rule.ts';
import { numberWord } from './support/style-numbers.ts';
import { opensSentence, STYLE_META, styleReports, type StyleFault } from './support/style-text.ts';
import { allMatches } from '../text/matches.ts';

const FIGURE =
  /(?<![\p{L}\p{Nd}.,])(?:(?<from>\d[\d,]{0,11}(?:\.\d{1,6})?)(?<mark>%?)(?<link> to | and |-|–))?(?<to>\d[\d,]{0,11}(?:\.\d{1,6})?)(?:[ -]?(?:percent|per cent|pct\.?)(?![\p{L}])|\s+%)/giu;
const WORD = /(?<![\p{L}\p{Nd}-])(?<number>\p{L}{3,9}(?:-\p{L}{3,5})?) (?:percent|per cent)(?![\p{L}])/giu;

const faults = (view: TextView): readonly StyleFault[] => {
  const { text } = view;
  const found: StyleFault[] = [];
  for (const match of allMatches(text, FIGURE)) {
    const { from, link = '', to = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const isRange =
      from !== undefined && (link !== ' and ' || /\bbetween $/iu.test(text.slice(0, match.index).slice(-9)));
    if (isRange) {
      found.push({
        start: match.index,
        end,
        messageId: 'sign',
        right: `${from}%${link === '-' ? '-' : link}${to}%`,
      });
      continue;
    }
    const start =
      from === undefined ? match.index : match.index + match[0].indexOf(to, from.length + link.length);
    found.push({ start, end, messageId: 'sign', right: `${to}%` });
  }
  for (const match of allMatches(text, WORD)) {
    const value = numberWord(match.groups?.['number'] ?? '');
    // "Zero percent chance" is said, and a sentence begins with words.
    if (!value || opensSentence(view, match.index)) continue;
    // One end of a range in words alone would leave it half in words.
    const former = /(\p{L}{3,9}) (?:to|or|and) $/u.exec(
      text.slice(Math.max(0, match.index - 16), match.index),
    );
    if (former && numberWord(former[1] ?? '') !== null) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      messageId: 'figures',
      right: `${value}%`,
    });
  }
  return found.sort((a, b) => a.start - b.start);
};

/** A percentage is written in figures with the sign: 7%. */
export const stylePercent: Rule = {
  id: 'style-percent',
  meta: { ...STYLE_META, mqm: 'Style / Third-party style', messages: ['sign', 'figures'] },
  check: (segment) => styleReports(segment, faults),
};
