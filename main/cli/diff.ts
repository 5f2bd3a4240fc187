import { compareTexts, type ParagraphPair, type TextComparison } from '../../core/diff/texts.ts';
import { requireArguments, type Command, type CommandContext } from './command.ts';
import { renderRedlinePage } from './diff-html.ts';
import { renderRedline } from './diff-text.ts';
import { loadParagraphs } from './load.ts';

export interface ComparedFiles {
  readonly old: string;
  readonly new: string;
  readonly comparison: TextComparison;
  readonly equal: boolean;
}

export const diff: Command = {
  name: 'diff',
  arguments: ['OLD', 'NEW'],
  options: { values: { format: ['text', 'json', 'html'] }, switches: ['exit-code'] },
  async run(context) {
    const { given, texts, terminal } = context;
    requireArguments(diff, given, texts);
    const [before = '', after = ''] = given.arguments;
    const comparison = compareTexts(
      await loadParagraphs(context, before),
      await loadParagraphs(context, after),
    );
    const equal = comparison.pairs.every((pair) => pair.kind === 'same');
    await terminal.out(render(context, { old: before, new: after, comparison, equal }));
    return !equal && given.isOn('exit-code') ? 1 : 0;
  },
};

function render(context: CommandContext, files: ComparedFiles): string {
  switch (context.given.value('format')) {
    case 'json':
      return renderJson(files);
    case 'html':
      return renderRedlinePage(context, files);
    default:
      return renderRedline(context, files);
  }
}

/** Paragraphs are counted from 1, as everywhere on the command line. */
function renderJson({ comparison, ...files }: ComparedFiles): string {
  const { pairs, ...totals } = comparison;
  const numbered = (pair: ParagraphPair): ParagraphPair => ({
    ...pair,
    before: pair.before.map((at) => at + 1),
    after: pair.after.map((at) => at + 1),
  });
  return `${JSON.stringify({ ...files, ...totals, pairs: pairs.map(numbered) }, null, 2)}\n`;
}
