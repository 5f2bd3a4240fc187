/** What is unresolved in a version, and what was dismissed and why: a list to lie beside its text. */
import { fill } from '../locales/fill.ts';
import { sayFlag } from '../locales/messages.ts';
import { SEVERITIES, type Dismissal, type Flag, type Severity } from '../model/flag.ts';
import type { Version } from '../model/revision.ts';
import { escapeHtml } from './html.ts';
import { renderPage } from './page.ts';
import type { RedlineVersion } from './redline-version.ts';
import type { RedlineWords } from './redline-words.ts';

export interface ListedFlag {
  readonly flag: Flag;
  /** Of its segment, from 1. */
  readonly number: number;
  /** Null for an open flag. */
  readonly verdict: Dismissal | null;
}

export interface FlagList {
  readonly title: string;
  readonly about: RedlineVersion;
  /** Milliseconds since 1970, UTC. */
  readonly madeAt: number;
  /** Gravest first, then in document order. */
  readonly open: readonly ListedFlag[];
  /** In document order. */
  readonly dismissed: readonly ListedFlag[];
}

/** @param flags of the version, dismissed ones among them, in document order */
export function flagListOf(
  head: Pick<FlagList, 'title' | 'about' | 'madeAt'>,
  { segments, dismissals }: Version,
  flags: readonly Flag[],
): FlagList {
  const numbers = new Map(segments.map(({ id }, at) => [id, at + 1]));
  const verdicts = new Map(dismissals.map((dismissal) => [dismissal.key, dismissal]));
  const listed = (status: Flag['status']): ListedFlag[] =>
    flags
      .filter((flag) => flag.status === status)
      .map((flag) => ({
        flag,
        number: numbers.get(flag.place.segment) ?? 0,
        verdict: status === 'dismissed' ? (verdicts.get(flag.key) ?? null) : null,
      }));
  const gravity = ({ flag }: ListedFlag): number => SEVERITIES.indexOf(flag.severity);
  return {
    ...head,
    open: listed('open').toSorted((a, b) => gravity(a) - gravity(b)),
    dismissed: listed('dismissed'),
  };
}

/** The schema is in the README. */
export function renderFlagListJson(list: FlagList, { language }: RedlineWords): string {
  const { title, about, madeAt, open, dismissed } = list;
  const count = (severity: Severity): number => open.filter(({ flag }) => flag.severity === severity).length;
  const record = ({ flag, number, verdict }: ListedFlag) => ({
    rule: flag.rule,
    mqm: flag.mqm,
    severity: flag.severity,
    segment: number,
    side: flag.place.side,
    paragraph: flag.place.paragraph + 1,
    start: flag.place.start,
    end: flag.place.end,
    text: flag.text,
    message: sayFlag(language, flag),
    ...(verdict && {
      reason: verdict.reason,
      author: verdict.author,
      at: new Date(verdict.at).toISOString(),
    }),
  });
  const file = {
    format: 'muraji-flags',
    version: 1,
    title,
    of: { ...about, at: about.at === null ? null : new Date(about.at).toISOString() },
    madeAt: new Date(madeAt).toISOString(),
    counts: Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])),
    open: open.map(record),
    dismissed: dismissed.map(record),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const STYLE = `
table { border-collapse: collapse; inline-size: 100%; font: 0.85rem/1.5 system-ui, sans-serif; }
th, td { text-align: start; vertical-align: top; padding: 0.3rem 0.6rem; border-block-end: 1px solid #ddd; }
th { color: #555; font-weight: normal; }
tr { break-inside: avoid; }
h2 { font-size: 1.1rem; margin-block: 2rem 0.5rem; }
.critical, .major { color: #b3261e; font-weight: bold; }`;

export function renderFlagListHtml(list: FlagList, words: RedlineWords): string {
  const { language, texts } = words;
  const { flagList, report } = texts;
  const head = [flagList.severity, report.number, report.rule, report.flagged, flagList.message];
  const why = [report.reason, texts.author, texts.at];
  const shared = ({ flag, number }: ListedFlag): string =>
    `<td class="${flag.severity}">${escapeHtml(flagList.severities[flag.severity])}</td>` +
    [String(number), words.rule(flag.rule), flag.text, sayFlag(language, flag)].map(cell).join('');
  const open = list.open.map((listed) => `<tr>${shared(listed)}</tr>`);
  const dismissed = list.dismissed.map((listed) => {
    const { reason = '', author = '', at } = listed.verdict ?? {};
    const said = [reason === '' ? texts.noReason : reason, author, at === undefined ? '' : words.moment(at)];
    return `<tr>${shared(listed)}${said.map(cell).join('')}</tr>`;
  });
  const about = [words.version(list.about), fill(report.made, { at: words.moment(list.madeAt) })].join(' · ');
  const body = [
    `<p>${escapeHtml(about)}</p>`,
    `<h2>${escapeHtml(flagList.open)}</h2>`,
    open.length === 0 ? `<p>${escapeHtml(flagList.noneOpen)}</p>` : table(head, open),
    `<h2>${escapeHtml(report.verdicts)}</h2>`,
    dismissed.length === 0 ? `<p>${escapeHtml(report.noVerdicts)}</p>` : table([...head, ...why], dismissed),
  ];
  const title = fill(flagList.title, { title: list.title });
  return renderPage({ language, title, style: STYLE, body: body.join('\n') });
}

const cell = (text: string): string => `<td dir="auto">${escapeHtml(text)}</td>`;

function table(head: readonly string[], rows: readonly string[]): string {
  const labels = head.map((label) => `<th scope="col">${escapeHtml(label)}</th>`).join('');
  return `<table><thead><tr>${labels}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}
