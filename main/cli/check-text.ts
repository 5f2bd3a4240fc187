import { fill } from '../../core/locales/fill.ts';
import { sayRule } from '../../core/locales/messages.ts';
import { SEVERITIES, type FlagStatus, type Severity } from '../../core/model/flag.ts';
import type { CommandContext } from './command.ts';
import type { FlagRecord } from './flag-record.ts';
import { paint, type Colour } from './paint.ts';

const COLOURS: Readonly<Record<Severity, Colour>> = {
  critical: 'red',
  major: 'red',
  minor: 'yellow',
  neutral: 'blue',
};

/** Flags for people, `FILE:PARAGRAPH:COLUMN` first so that tools can follow; then a line of counts. */
export function renderText(
  { texts, language, given, terminal }: CommandContext,
  flags: readonly FlagRecord[],
  document: { readonly source: string; readonly target: string; readonly paragraphs: number },
): string {
  const colour = paint(terminal.isColourful);
  const shown = flags.filter((flag) => flag.status === 'open' || given.isOn('all'));
  const parts = shown.map((flag) => {
    const place = `${document[flag.side]}:${flag.paragraph}:${flag.start + 1}`;
    const status = flag.status === 'open' ? '' : ` (${flag.status})`;
    const fixes = (flag.fixes ?? []).map((fix) => `    ${texts.check.fix}: ${fix.title}`);
    return [
      `${colour('bold', place)}  ${colour(COLOURS[flag.severity], flag.severity)}  ${flag.rule}${status}  ${colour('dim', flag.name ?? sayRule(language, flag.rule))}`,
      `    ${flag.text}`,
      `    ${flag.message}`,
      ...fixes,
      '',
    ].join('\n');
  });
  return [...parts, `${summaryOf(texts.check.summary, flags, document.paragraphs)}\n`].join('\n');
}

/** Counts by status, and by severity of those that are open. */
export function summaryOf(template: string, flags: readonly FlagRecord[], paragraphs: number): string {
  const count = (status: FlagStatus, severity?: Severity): number =>
    flags.filter((flag) => flag.status === status && (!severity || flag.severity === severity)).length;
  return fill(template, {
    open: count('open'),
    resolved: count('resolved'),
    dismissed: count('dismissed'),
    paragraphs,
    ...Object.fromEntries(SEVERITIES.map((severity) => [severity, count('open', severity)])),
  });
}
