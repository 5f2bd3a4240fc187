import type { RuleTextsById } from '../rule-texts.ts';

export const STYLE: RuleTextsById = {
  spelling: {
    name: 'Spelling',
    doc: 'A word that the dictionary of American English does not know. No fault: names of the text (words with a capital inside a sentence), words that spell an Arabic word beside them, new compounds of two known words, accented foreign words, addresses and handles.',
    messages: {
      near: '“{{word}}” is not in the dictionary. It may stand for {{right}}.',
      unknown: '“{{word}}” is not in the dictionary.',
    },
    fixes: { rewrite: 'Write “{{right}}”' },
  },
  'style-caption': {
    name: 'AP style: captions',
    doc: 'A caption says who is shown, where, on which day, and whose picture it is. No fault: a credit on a line of its own, a file or handout picture without a day.',
    messages: {
      person: 'The caption speaks of a person in office without a name.',
      place: 'The caption does not say where the picture was taken.',
      day: 'The caption does not say on which day the picture was taken.',
      credit: 'The caption ends without a credit such as (AP Photo/Name).',
    },
  },
  'style-date': {
    name: 'AP style: dates',
    doc: 'The month stands before the day, which is a plain figure: Nov. 6, 2025. January, February and August to December are shortened beside a day and spelled out without one; March to July are never shortened. No fault: dates in quotations, dates that are names (the 6 October Bridge).',
    messages: {
      'day-first': 'AP style puts the month before the day: {{right}}.',
      month: 'Beside a day, AP style writes {{right}}.',
      ordinal: 'AP style writes the day as a plain figure: {{right}}.',
      'month-year': 'Without a day, the month is spelled out and takes no comma: {{right}}.',
      numeric: '“{{words}}” can be read in two ways; AP style writes the month as a word.',
    },
    fixes: { rewrite: 'Write “{{right}}”' },
  },
  'style-dateline': {
    name: 'AP style: datelines',
    doc: 'A dateline has the city in capitals, the agency in brackets and an em dash between spaces: BEIJING (AP) —. No fault: brackets in running text.',
    messages: { form: 'AP style writes this dateline “{{right}}”.' },
    fixes: { rewrite: 'Write “{{right}}”' },
  },
  'style-numeral': {
    name: 'AP style: numerals',
    doc: 'One to nine are spelled out, 10 and above are figures. Ages, percentages, money, dates, times, measures, scores and numbered things are always figures; a sentence never begins with one. No fault: headlines, quotations, idioms such as nine times out of ten.',
    messages: {
      word: 'AP style spells out numbers below 10: {{right}}.',
      figure: 'AP style writes numbers from 10 in figures: {{right}}.',
      age: 'AP style writes ages in figures: {{right}}.',
    },
    fixes: { rewrite: 'Write “{{right}}”' },
  },
  'style-percent': {
    name: 'AP style: percent',
    doc: 'A percentage is a figure with the sign: 7%. No fault: percentage points, quotations, a percentage in words at the beginning of a sentence.',
    messages: {
      sign: 'AP style puts the sign at the figure: {{right}}.',
      figures: 'AP style writes percentages in figures: {{right}}.',
    },
    fixes: { rewrite: 'Write “{{right}}”' },
  },
  'style-title': {
    name: 'AP style: titles',
    doc: 'A title has a capital directly before a name and none anywhere else: President Jane Doe, the president. Sen., Rep., Gov., Gen. and other ranks are shortened before a full name. No fault: headlines, quotations, bodies that share the word (the General Assembly).',
    messages: {
      capital: 'Directly before a name the title takes a capital: {{right}}.',
      lower: 'A title that is not directly before a name is in lower case: {{right}}.',
      short: 'Before a full name AP style shortens this title: {{right}}',
    },
    fixes: { rewrite: 'Write “{{right}}”' },
  },
};
