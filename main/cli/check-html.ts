import { escapeHtml } from '../../core/formats/html.ts';
import { renderPage } from '../../core/formats/page.ts';
import { sayRule } from '../../core/locales/messages.ts';
import { standingTarget, type Segment } from '../../core/model/segment.ts';
import { summaryOf } from './check-text.ts';
import type { CommandContext } from './command.ts';
import type { FlagRecord } from './flag-record.ts';

const STYLE = `
.row { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; direction: ltr; border-block-end: 1px solid #e3e3e3; padding-block: 0.75rem; break-inside: avoid; }
.row p { margin-block: 0 0.5rem; }
.row ul { grid-column: 1 / -1; margin: 0; padding-inline-start: 1.25rem; font: 0.85rem/1.5 system-ui, sans-serif; }
.out { opacity: 0.55; }
mark { background: #fdecc8; text-decoration: underline 2px #c77700; }
mark.critical, mark.major { background: #fde3e1; text-decoration-color: #b3261e; }
li.resolved, li.dismissed { color: #666; }
li.resolved::marker { content: '✓ '; }
li.dismissed::marker { content: '– '; }
`;

/** Arabic beside English, row by row, the flagged words marked and the flags below. */
export function renderReport(
  { language, texts }: CommandContext,
  title: string,
  segments: readonly Segment[],
  flags: readonly FlagRecord[],
): string {
  let paragraph = 1;
  const rows = segments.map((segment, at) => {
    const english = standingTarget(segment);
    const first = paragraph;
    paragraph += english.length;
    const of = (side: FlagRecord['side'], number: number): readonly FlagRecord[] =>
      flags.filter((flag) => flag.side === side && flag.paragraph === number);
    const sides = [
      `<div lang="en" dir="ltr">${english.map((text, n) => `<p>${mark(text, of('target', first + n))}</p>`).join('')}</div>`,
      `<div lang="ar" dir="rtl"><p>${mark(segment.source, of('source', at + 1))}</p></div>`,
    ];
    const said = [of('source', at + 1), ...english.map((_, n) => of('target', first + n))].flat();
    const items = said.map(
      (flag) =>
        `<li class="${flag.status}"><b>${escapeHtml(flag.name ?? sayRule(language, flag.rule))}</b> <bdi>${escapeHtml(flag.text)}</bdi>: ${escapeHtml(flag.message)}</li>`,
    );
    const list =
      items.length > 0 ? `<ul dir="${language === 'ar' ? 'rtl' : 'ltr'}">${items.join('')}</ul>` : '';
    return `<section class="row${segment.state === 'left-out' ? ' out' : ''}">${sides.join('')}${list}</section>`;
  });
  return renderPage({
    language,
    title,
    style: STYLE,
    body: [`<p>${escapeHtml(summaryOf(texts.check.summary, flags, segments.length))}</p>`, ...rows].join(
      '\n',
    ),
  });
}

/** Open flags as marks; where they overlap, the one that begins first. */
function mark(text: string, flags: readonly FlagRecord[]): string {
  const open = flags.filter((flag) => flag.status === 'open').sort((a, b) => a.start - b.start);
  let html = '';
  let at = 0;
  for (const flag of open) {
    if (flag.start < at || flag.end === flag.start) continue;
    html += `${escapeHtml(text.slice(at, flag.start))}<mark class="${flag.severity}">${escapeHtml(text.slice(flag.start, flag.end))}</mark>`;
    at = flag.end;
  }
  return html + escapeHtml(text.slice(at));
}
