import type { TextView } from '../text/view.ts';
import type { Rule } from './rule.ts';
import { STYLE_META, styleReports, type StyleFault } from './support/style-text.ts';

const AGENCY =
  '(?:AP|A\\.P\\.|Associated Press|The Associated Press|AFP|Reuters|dpa|DPA|UPI|EFE|ANSA|TASS|Xinhua)';
const PLACE = "(?<place>\\p{Lu}[\\p{L}.’' -]{1,40}?)(?<region>, \\p{Lu}[\\p{L}. ]{1,24}?)?";
const DASH = '[-–—―]{1,3}';

/** CITY (AP) - text; CITY — (AP) text; CITY (AP): text. */
const BRACKETED = new RegExp(
  `^${PLACE},? (?:${DASH} ?)?\\((?<agency>${AGENCY})\\)(?<dash> ?(?:${DASH}|:) ?| )(?=[\\p{L}\\p{Nd}"“‘'])`,
  'u',
);
/** City, AP - text; CITY - AP - text. */
const BARE = new RegExp(
  `^${PLACE}(?:,| ?${DASH}) (?<agency>${AGENCY}) ?(?:${DASH}|:) ?(?=[\\p{L}\\p{Nd}"“‘'])`,
  'u',
);

const faults = (view: TextView): readonly StyleFault[] => {
  const { text } = view;
  const head = text.slice(0, 120);
  const match = BRACKETED.exec(head) ?? BARE.exec(head);
  const { place, region = '', agency, dash } = match?.groups ?? {};
  if (!match || place === undefined || agency === undefined) return [];
  // "Reuters (AP) reported": without a dash, only a place in capitals is sure to be a dateline.
  if (dash === ' ' && place !== place.toUpperCase()) return [];
  const right = `${place.toUpperCase()}${region} (${/A\.P|Associated/u.test(agency) ? 'AP' : agency}) — `;
  if (right === match[0]) return [];
  const end = match[0].trimEnd().length;
  return [{ start: 0, end: match[0].length, messageId: 'form', right }].map((fault) => ({
    ...fault,
    // Where the words after the dash stand as they should, only the dateline is marked.
    ...(match[0].length - end === 1 ? { end, right: right.trimEnd() } : {}),
  }));
};

/** A dateline is written CITY (AP) — with an em dash between spaces. */
export const styleDateline: Rule = {
  id: 'style-dateline',
  meta: { ...STYLE_META, mqm: 'Style / Third-party style', messages: ['form'] },
  check: (segment) =>
    segment.kind === 'heading' || segment.kind === 'caption' ? [] : styleReports(segment, faults),
};
