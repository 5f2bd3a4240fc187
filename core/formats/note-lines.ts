/** What notes say, in words. */
import { commentLines } from './comment-words.ts';
import { escapeHtml } from './html.ts';
import type { Notes } from './notes.ts';
import type { RedlineWords } from './redline-words.ts';

/** Lines of each note, none of them broken; the first is note 1. */
export function noteLines({ comments }: Notes, words: RedlineWords): readonly (readonly string[])[] {
  return comments.map((comment) =>
    commentLines(comment, words).map((line) => line.replace(/\s*[\r\n]+\s*/gu, ' ')),
  );
}

/** A section below a text; nothing where there are no notes. */
export function notesHtml(notes: readonly (readonly string[])[], { language, texts }: RedlineWords): string {
  if (notes.length === 0) return '';
  const items = notes.map((lines, at) => {
    const said = lines.map((line) => `<p dir="auto">${escapeHtml(line)}</p>`).join('');
    return `<li id="note-${at + 1}">${said}<a href="#called-${at + 1}">↩</a></li>`;
  });
  return `
<section lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<h2>${escapeHtml(texts.report.comments)}</h2>
<ol>
${items.join('\n')}
</ol>
</section>`;
}
