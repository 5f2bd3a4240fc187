import type { Op } from '../../core/diff/difference.ts';
import { escapeHtml } from '../../core/formats/html.ts';
import { fill } from '../../core/locales/fill.ts';
import type { CommandContext } from './command.ts';
import { numbersOf, summaryOf } from './diff-text.ts';
import type { ComparedFiles } from './diff.ts';
import { renderPage } from './page.ts';

const TAGS: Readonly<Record<Op['kind'], readonly [open: string, close: string]>> = {
  same: ['', ''],
  removed: ['<del>', '</del>'],
  added: ['<ins>', '</ins>'],
};
const STYLE = `
ins { color: #0a5c2b; background: #e3f4e8; text-decoration: underline; }
del { color: #9a1c1c; background: #fbe6e6; }
section { display: grid; grid-template-columns: 7rem 1fr; gap: 1rem; }
section > span { color: #666; font: 0.8rem/1.9 system-ui, sans-serif; }
section > p { margin-block: 0 1rem; white-space: pre-wrap; }
`;

/** The whole text as an inline redline, a page of its own. */
export function renderRedlinePage({ texts, language }: CommandContext, files: ComparedFiles): string {
  const { comparison, equal } = files;
  const title = fill(texts.diff.title, { old: files.old, new: files.new });
  const sections = comparison.pairs.map((pair) => {
    const note = pair.kind === 'same' ? '' : `${numbersOf(pair)} ${texts.diff.kinds[pair.kind]}`;
    const words = pair.ops.map(({ kind, text }) => TAGS[kind][0] + escapeHtml(text) + TAGS[kind][1]);
    return `<section><span>${escapeHtml(note)}</span><p dir="auto">${words.join('')}</p></section>`;
  });
  const summary = equal ? texts.diff.equal : summaryOf(texts, comparison);
  return renderPage({ language, title, style: STYLE, summary, body: sections.join('\n') });
}
