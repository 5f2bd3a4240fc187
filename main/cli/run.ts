import { CLI_TEXTS as ARABIC } from '../../core/locales/ar/cli.ts';
import { COMMAND_NAMES, type CliTexts, type CommandName } from '../../core/locales/cli-texts.ts';
import { CLI_TEXTS as ENGLISH } from '../../core/locales/en/cli.ts';
import { fill } from '../../core/locales/fill.ts';
import { MESSAGE_LANGUAGES, sayError, type MessageLanguage } from '../../core/locales/messages.ts';
import { readArguments, type Command, type ExitStatus } from './command.ts';
import { badUsage, Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** Loaded when asked for: a difference needs no rules, and help needs neither. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  diff: async () => (await import('./diff.ts')).diff,
  export: async () => (await import('./export.ts')).exportText,
  import: async () => (await import('./import.ts')).importFiles,
  list: async () => (await import('./list.ts')).list,
  correct: async () => (await import('./correct.ts')).correctDocument,
  translate: async () => (await import('./translate.ts')).translate,
  history: async () => (await import('./history.ts')).history,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  'check-library': async () => (await import('./check-library.ts')).checkLibraryCommand,
  report: async () => (await import('./report.ts')).report,
  terms: async () => (await import('./terms.ts')).terms,
  names: async () => (await import('./names.ts')).names,
  memory: async () => (await import('./memory.ts')).memory,
};
const TEXTS: Readonly<Record<MessageLanguage, CliTexts>> = { en: ENGLISH, ar: ARABIC };

/** Finds the command and runs it; what cannot be used is one line on standard error. */
export async function run(typed: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const language = languageOf(typed);
  const texts = TEXTS[language];
  const [first = '', ...more] = typed;
  const name = COMMAND_NAMES.find((candidate) => candidate === first);
  try {
    if (!name) {
      if (first !== '' && first !== 'help' && !isHelp(first))
        throw badUsage(texts, 'unknownCommand', { name: first });
      await terminal.out(overview(texts));
      return first === '' ? 2 : 0;
    }
    if (more.some(isHelp)) {
      await terminal.out(`${texts.commands[name].help}\n`);
      return 0;
    }
    const command = await COMMANDS[name]();
    const options = {
      ...command.options,
      values: { ...command.options.values, language: MESSAGE_LANGUAGES },
    };
    const given = readArguments({ ...command, options }, more, texts);
    return await command.run({ given, texts, language, terminal });
  } catch (error) {
    terminal.note(`muraji: ${wordsFor(error, { texts, language, name })}`);
    return 2;
  }
}

/** A fault of the program itself is said too: its status must not read as something found in a text. */
function wordsFor(
  error: unknown,
  { texts, language, name }: { texts: CliTexts; language: MessageLanguage; name: CommandName | undefined },
): string {
  if (!(error instanceof Refusal)) {
    return sayError(language, { code: 'internal', params: { cause: String(error) } });
  }
  const hint = fill(texts.usage.tryHelp, { command: name ? `${name} ` : '' });
  return error.isUsage ? `${error.message} ${hint}` : error.message;
}

/** Read before everything else, so that also what is wrong with the rest is said in it. */
function languageOf(typed: readonly string[]): MessageLanguage {
  const at = typed.findIndex((argument) => argument === '--language' || argument.startsWith('--language='));
  const value = typed[at]?.includes('=') ? typed[at].slice('--language='.length) : typed[at + 1];
  return (at >= 0 && MESSAGE_LANGUAGES.find((language) => language === value)) || 'en';
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

function overview(texts: CliTexts): string {
  const commands = COMMAND_NAMES.map((name) => `  ${name.padEnd(14)} ${texts.commands[name].summary}`);
  return [texts.intro, ...commands, '', texts.outro, ''].join('\n');
}
