/** Changed words as HTML: told by underline and strike, by colour, and to screen readers by a word. */
import type { Op } from '../diff/difference.ts';
import { escapeHtml } from './html.ts';
import type { RedlineWords } from './redline-words.ts';

const TAGS: Readonly<Record<Op['kind'], readonly [open: string, close: string]>> = {
  same: ['', ''],
  removed: ['<del>', '</del>'],
  added: ['<ins>', '</ins>'],
};

/** Line feeds between paragraphs of a split or joined one show as a mark and a new line. */
export function markedText(ops: readonly Op[]): string {
  return ops
    .map(({ kind, text }) => {
      const [open, close] = TAGS[kind];
      return open + escapeHtml(text).replaceAll('\n', '¶<br>') + close;
    })
    .join('');
}

/** The style of `markedText`; the words are read out and not seen. */
export function markStyle({ texts }: RedlineWords): string {
  return `
ins { color: #0a5c2b; background: #e3f4e8; text-decoration: underline; }
del { color: #9a1c1c; background: #fbe6e6; text-decoration: line-through; }
ins::before, del::before { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
ins::before { content: "${cssString(texts.inserted)} "; }
del::before { content: "${cssString(texts.deleted)} "; }
@media print { ins, del { print-color-adjust: exact; } }`;
}

function cssString(text: string): string {
  return text.replace(/["\\\n<]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
}
