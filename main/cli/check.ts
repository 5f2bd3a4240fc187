import { fill } from '../../core/locales/fill.ts';
import { sayNotice } from '../../core/locales/messages.ts';
import { standingTarget } from '../../core/model/segment.ts';
import { SEVERITIES, type Flag, type Severity } from '../../core/model/flag.ts';
import { checkDocument, type Checked } from './check-document.ts';
import { checkLines } from './check-lines.ts';
import { renderReport } from './check-html.ts';
import { renderSarif } from './check-sarif.ts';
import { renderText } from './check-text.ts';
import { requireArguments, type Command, type CommandContext } from './command.ts';
import { flagRecorder } from './flag-record.ts';
import { isDocumentFile, loadSource, type Loaded } from './load.ts';
import { badUsage } from './refusal.ts';

export const check: Command = {
  name: 'check',
  arguments: ['SOURCE'],
  options: {
    values: { target: null, format: ['text', 'json', 'html', 'sarif'], 'fail-on': SEVERITIES },
    switches: ['jsonl', 'all'],
  },
  async run(context) {
    const { given, texts, terminal, language } = context;
    const failOn = SEVERITIES.find((severity) => severity === given.value('fail-on')) ?? 'major';
    if (given.isOn('jsonl')) {
      for (const option of ['target', 'format']) {
        if (given.value(option) !== undefined)
          throw badUsage(texts, 'together', { a: '--jsonl', b: `--${option}` });
      }
      const [extra] = given.arguments;
      if (extra !== undefined) throw badUsage(texts, 'tooMany', { argument: extra });
      return checkLines(context, (flags) => isFailed(flags, failOn));
    }
    requireArguments(check, given, texts);
    const [source = ''] = given.arguments;
    const target = given.value('target');
    if (target !== undefined && isDocumentFile(source)) {
      throw badUsage(texts, 'together', { a: source, b: '--target' });
    }
    const loaded = await loadSource(context, source, target);
    for (const notice of loaded.notices) terminal.note(sayNotice(language, notice));
    const { segments, dismissals } = loaded;
    const hasEnglish = target !== undefined || segments.some((segment) => standingTarget(segment).length > 0);
    const checked = checkDocument({ segments, dismissals, sourceOnly: !hasEnglish });
    for (const { rule, error } of checked.failed)
      terminal.note(fill(texts.check.ruleFailed, { rule, error }));
    await terminal.out(render(context, loaded, checked));
    return isFailed(checked.flags, failOn) ? 1 : 0;
  },
};

/** Whether an open flag is as severe as `failOn` or graver. */
export function isFailed(flags: readonly Flag[], failOn: Severity): boolean {
  const least = SEVERITIES.indexOf(failOn);
  return flags.some((flag) => flag.status === 'open' && SEVERITIES.indexOf(flag.severity) <= least);
}

function render(context: CommandContext, loaded: Loaded, checked: Checked): string {
  const { title, files, notices } = loaded;
  const flags = checked.flags.map(flagRecorder(checked.segments, context.language));
  switch (context.given.value('format')) {
    case 'json':
      return `${JSON.stringify({ ...files, notices, failed: checked.failed, flags }, null, 2)}\n`;
    case 'html':
      return renderReport(context, title, checked.segments, flags);
    case 'sarif':
      return renderSarif(context.language, flags, loaded);
    default: {
      const { source, target = source } = files;
      return renderText(context, flags, { source, target, paragraphs: checked.segments.length });
    }
  }
}
