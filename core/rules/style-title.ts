import { NO_HOLDER, OFFICES, SHORTENED } from '../lexicon/ap-titles.ts';
import type { TextView } from '../text/view.ts';
import type { Rule } from './rule.ts';
import { STYLE_META, styleReports, type StyleFault } from './support/style-text.ts';
import { allMatches } from '../text/matches.ts';

const longestFirst = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
const OFFICE = longestFirst(OFFICES);
const CAPITAL_OFFICE = longestFirst(OFFICES.map(capitalised));
/** A given name or initial and a family name. */
const FULL_NAME = "\\p{Lu}(?:\\p{Ll}[\\p{L}’'-]{0,30}|\\.)(?: \\p{Lu}\\.)? \\p{Lu}[\\p{L}’'-]{1,30}";

const LOWER_BEFORE_NAME = new RegExp(
  `(?<=(?:^|[.!?] |\\p{Lu}[\\p{L}’'-]{1,30} |\\b(?:former|then|late|with|by|of|that|and|said|when|to|from|for|current|outgoing|between|while|but|against|on|where) ))(?<office>${OFFICE})(?= ${FULL_NAME})`,
  'gu',
);
const CAPITAL_ALONE = new RegExp(
  `(?<=\\b(?:the|a|an|his|her|its|their|our|former|new|acting|current|another|’s|'s|next|this|that|every|no) )(?<office>${CAPITAL_OFFICE})(?=(?: [\\p{Ll}\\d(—–-]|[,.;:!?)—–]|(?:’s|'s) \\p{Ll}|$))`,
  'gu',
);
const AFTER_NAME = new RegExp(
  `(?<=\\p{Lu}[\\p{L}’'-]{1,30}, )(?<office>${CAPITAL_OFFICE})(?=(?: of [\\p{L}]|[,.;]|$))`,
  'gu',
);
const SPELLED_BEFORE_NAME = new RegExp(
  `(?<![\\p{L}-]|\\b(?:Attorney|Secretary|Solicitor|Surgeon|Inspector|Director|Governor|Consul|Comptroller|Postmaster|Adjutant|Major|Brigadier|Lieutenant|House|Special) )(?<title>${longestFirst(SHORTENED.keys())}) (?=(?<name>${FULL_NAME}))`,
  'gu',
);

const faults = (view: TextView): readonly StyleFault[] => {
  const { text } = view;
  const found: StyleFault[] = [];
  const add = (start: number, words: string, messageId: string, right: string): void => {
    const end = start + words.length;
    if (found.some((other) => other.start < end && start < other.end)) return;
    found.push({ start, end, messageId, right });
  };
  for (const match of allMatches(text, SPELLED_BEFORE_NAME)) {
    const { title = '', name = '' } = match.groups ?? {};
    if (name.split(' ').some((part) => NO_HOLDER.has(part))) continue;
    add(match.index, title, 'short', SHORTENED.get(title) ?? title);
  }
  for (const match of allMatches(text, LOWER_BEFORE_NAME))
    add(match.index, match[0], 'capital', capitalised(match[0]));
  for (const pattern of [CAPITAL_ALONE, AFTER_NAME]) {
    for (const match of allMatches(text, pattern))
      add(match.index, match[0], 'lower', match[0].toLowerCase());
  }
  return found.sort((a, b) => a.start - b.start);
};

/** "prime minister" to "Prime Minister", "secretary of state" to "Secretary of State". */
function capitalised(office: string): string {
  return office.replace(/(?<![\p{L}])(?!of\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** A title: with a capital before a name and shortened where the Associated Press does so, in lower case alone. */
export const styleTitle: Rule = {
  id: 'style-title',
  meta: { ...STYLE_META, mqm: 'Style / Third-party style', messages: ['capital', 'lower', 'short'] },
  // Headlines have capitals of their own.
  check: (segment) => (segment.kind === 'heading' ? [] : styleReports(segment, faults)),
};
