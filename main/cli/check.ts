import { availableParallelism } from 'node:os';
import type { CliTexts } from '../../core/locales/cli-texts.ts';
import { fill } from '../../core/locales/fill.ts';
import { sayNotice } from '../../core/locales/messages.ts';
import { standingTarget } from '../../core/model/segment.ts';
import { SEVERITIES } from '../../core/model/flag.ts';
import { checkDocument, type Checked } from './check-document.ts';
import { checkLines } from './check-lines.ts';
import { renderReport } from './check-html.ts';
import { renderSarif } from './check-sarif.ts';
import { renderText } from './check-text.ts';
import { requireArguments, type Command, type CommandContext } from './command.ts';
import { isFailed } from './failed.ts';
import { flagRecorder } from './flag-record.ts';
import { isDocumentFile, loadSource, type Loaded } from './load.ts';
import { ruleChoice, STYLES } from './profile.ts';
import { badUsage } from './refusal.ts';

export const check: Command = {
  name: 'check',
  arguments: ['SOURCE'],
  options: {
    values: {
      target: null,
      format: ['text', 'json', 'html', 'sarif'],
      'fail-on': SEVERITIES,
      profile: null,
      jobs: null,
      style: STYLES,
    },
    lists: ['rules', 'terms'],
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
      const { profile, own, terms } = await ruleChoice(context);
      return checkLines(
        context,
        { language, failOn, profile, own, terms },
        jobsOf(given.value('jobs'), texts),
      );
    }
    if (given.value('jobs') !== undefined) throw badUsage(texts, 'onlyWith', { a: '--jobs', b: '--jsonl' });
    requireArguments(check, given, texts);
    const [source = ''] = given.arguments;
    const target = given.value('target');
    if (target !== undefined && isDocumentFile(source)) {
      throw badUsage(texts, 'together', { a: source, b: '--target' });
    }
    const choice = await ruleChoice(context);
    const loaded = await loadSource(context, source, target);
    for (const notice of loaded.notices) terminal.note(sayNotice(language, notice));
    const { segments, dismissals } = loaded;
    const hasEnglish = target !== undefined || segments.some((segment) => standingTarget(segment).length > 0);
    const checked = checkDocument({ segments, dismissals, sourceOnly: !hasEnglish, choice });
    for (const { rule, error } of checked.failed)
      terminal.note(fill(texts.check.ruleFailed, { rule, error }));
    await terminal.out(render(context, loaded, checked));
    return isFailed(checked.flags, failOn) ? 1 : 0;
  },
};

/** How many workers check lines beside each other: a number, or as many as there are cores. */
function jobsOf(value: string | undefined, texts: CliTexts): number {
  if (value === undefined) return 1;
  if (value === 'all') return availableParallelism();
  if (/^[1-9]\d?$/u.test(value)) return Number(value);
  throw badUsage(texts, 'badValue', { option: '--jobs', value, values: '1–99, all' });
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
