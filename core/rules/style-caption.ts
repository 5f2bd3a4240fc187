import { englishCountries } from '../names/countries.ts';
import { AP_MONTHS } from '../lexicon/ap-months.ts';
import { US_STATES } from '../lexicon/us-states.ts';
import type { TextView } from '../text/view.ts';
import type { Rule } from './rule.ts';
import { STYLE_META, styleReports, type StyleFault } from './support/style-text.ts';

const CREDIT =
  /\((?:[^()]{0,80}(?:photo|via|image|handout|pool|getty|\bAP\b|\bAFP\b|reuters|credit)[^()]{0,80})\)|\b(?:photo(?:graph)?s? (?:by|courtesy)|credit:|photo:|getty images|AP photo|courtesy of|(?:AFP|AP|Reuters|EPA)\/)/iu;
const CREDIT_ONLY = /^[(]?(?:(?:AP|AFP|EPA|Reuters|Getty|File|Pool|Handout)\b|Photo|Credit)[^.]*[)]?\.?$/u;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
const UNDATED = /\b(?:undated|file photo|this (?:photo|image) (?:provided|released))\b/iu;
const MONTH = new RegExp(`\\b(?:${[...AP_MONTHS.keys()].join('|')})\\b\\.?,? \\d`, 'u');
const DAY_MONTH = new RegExp(`\\b\\d{1,2} (?:${[...AP_MONTHS.keys()].join('|')})\\b`, 'u');
const STATE = new RegExp(
  `(?<![\\p{L}])(?:${US_STATES.map(({ en }) => en).join('|')}|${US_STATES.filter(({ ap }) => ap.endsWith('.'))
    .map(({ ap }) => ap.replaceAll('.', '\\.'))
    .join('|')})`,
  'u',
);
const AT_PLACE =
  /\b(?:in|at|near|outside|from|of|off|to|over|across)(?: the)?(?: \p{Ll}[\p{Ll}-]{1,20})? \p{Lu}\p{Ll}/u;
/** A single person of standing whom the caption should name. */
const OFFICE_HOLDER =
  /\b(?:the|a|an) (?:\p{L}{3,20} )?(?:president|prime minister|foreign minister|minister|senator|governor|mayor|ambassador|king|queen|pope|lawmaker|leader|coach|player|singer|actor|actress|activist|official)\b/iu;
/** Two capitals side by side within a sentence, or after a title. */
const FULL_NAME = /\p{Lu}[\p{Ll}’'-][\p{L}’'-]* (?:\p{Lu}\. |al-|bin |ben |von |de )?\p{Lu}\p{Ll}/u;

const faults = (view: TextView): readonly StyleFault[] => {
  const { text, sentences, words } = view;
  if (CREDIT_ONLY.test(text.trim())) return [];
  const first = sentences[0];
  const last = words.at(-1);
  if (!first || !last || words.length < 4) return [];
  const told = { start: first.start, end: first.end, right: null };
  const found: StyleFault[] = [];
  if (OFFICE_HOLDER.test(text) && !FULL_NAME.test(text.replace(CREDIT, '')))
    found.push({ ...told, messageId: 'person' });
  if (!AT_PLACE.test(text) && !STATE.test(text) && view.derive(englishCountries).length === 0) {
    found.push({ ...told, messageId: 'place' });
  }
  if (!WEEKDAY.test(text) && !MONTH.test(text) && !DAY_MONTH.test(text) && !UNDATED.test(text)) {
    found.push({ ...told, messageId: 'day' });
  }
  if (!CREDIT.test(text)) found.push({ start: last.start, end: last.end, right: null, messageId: 'credit' });
  return found;
};

/** A caption says who, where, when, and whose picture it is. */
export const styleCaption: Rule = {
  id: 'style-caption',
  meta: { ...STYLE_META, mqm: 'Style / Third-party style', messages: ['person', 'place', 'day', 'credit'] },
  check: (segment) => (segment.kind === 'caption' ? styleReports(segment, faults) : []),
};
