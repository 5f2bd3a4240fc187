/** A redline's parts in words, the same in every format. */
import { REDLINE_TEXTS as ARABIC } from '../locales/ar/redline.ts';
import { REDLINE_TEXTS as ENGLISH } from '../locales/en/redline.ts';
import { fill } from '../locales/fill.ts';
import { sayRule, type MessageLanguage } from '../locales/messages.ts';
import type { RedlineTexts } from '../locales/redline-texts.ts';
import type { Dismissal } from '../model/flag.ts';
import type { Redline, RedlineReason, RedlineSegment } from './redline.ts';
import type { RedlineVersion } from './redline-version.ts';

export interface RedlineWords {
  readonly language: MessageLanguage;
  readonly texts: RedlineTexts;
  /** "Revision 2", "Draft", the name of a file. */
  version(version: RedlineVersion): string;
  /** "Storm: Revision 1 → Draft". */
  title(redline: Pick<Redline, 'title' | 'before' | 'after'>): string;
  /** Day and time where the program runs, from milliseconds since 1970. */
  moment(at: number): string;
  number(value: number): string;
  percent(share: number): string;
  rule(id: string): string;
  /** "Left out: repeats segment 3". */
  leftOut(reason: RedlineReason): string;
  dismissed(dismissal: Pick<Dismissal, 'rule' | 'text'>): string;
  /** What became of a segment beyond its words: left out, moved, other state or kind, faults that went and came. */
  remarks(segment: RedlineSegment): readonly string[];
}

const TEXTS: Readonly<Record<MessageLanguage, RedlineTexts>> = { en: ENGLISH, ar: ARABIC };
/** Arabic with the digits 0–9, as in the wires' own. */
const TAGS: Readonly<Record<MessageLanguage, string>> = { en: 'en-US', ar: 'ar-u-nu-latn' };

export function redlineWords(language: MessageLanguage): RedlineWords {
  const texts = TEXTS[language];
  const tag = TAGS[language];
  const moments = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const numbers = new Intl.NumberFormat(tag);
  const shares = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const rule = (id: string): string => sayRule(language, id);
  const version = ({ kind, number, name }: RedlineVersion): string => {
    if (kind === 'file') return name;
    return kind === 'draft' ? texts.draft : fill(texts.revision, { number: number ?? '' });
  };
  const leftOut = (why: RedlineReason): string => {
    const { pageText, dropped, repeats } = texts.reasons;
    const known = why.code === 'dropped' ? dropped : pageText;
    const said = why.code === 'repeats' ? fill(repeats, { number: why.segment }) : known;
    return fill(texts.leftOut, { reason: why.code === 'other' ? why.text : said });
  };
  return {
    language,
    texts,
    version,
    title: ({ title, before, after }) => {
      const versions = fill(texts.versions, { before: version(before), after: version(after) });
      return title === '' ? versions : fill(texts.title, { title, versions });
    },
    moment: (at) => moments.format(at),
    number: (value) => numbers.format(value),
    percent: (share) => shares.format(share),
    rule,
    leftOut,
    dismissed: (dismissal) => fill(texts.dismissed, { rule: rule(dismissal.rule), text: dismissal.text }),
    remarks: ({ status, stateTurn, kindTurn, leftOut: why, mended, cameIn }) => [
      ...(status === 'same' || status === 'changed' || (status === 'left-out' && why)
        ? []
        : [texts.statuses[status]]),
      ...(why ? [leftOut(why)] : []),
      ...(stateTurn && status !== 'left-out' && status !== 'restored'
        ? [fill(texts.turn, { before: texts.states[stateTurn.before], after: texts.states[stateTurn.after] })]
        : []),
      ...(kindTurn
        ? [fill(texts.turn, { before: texts.kinds[kindTurn.before], after: texts.kinds[kindTurn.after] })]
        : []),
      ...mended.map((id) => fill(texts.mended, { rule: rule(id) })),
      ...cameIn.map((id) => fill(texts.cameIn, { rule: rule(id) })),
    ],
  };
}
