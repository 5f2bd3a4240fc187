import { parseArgs } from 'node:util';
import type { CliTexts, CommandName } from '../../core/locales/cli-texts.ts';
import type { MessageLanguage } from '../../core/locales/messages.ts';
import { badUsage } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** 0 nothing found, 1 something found, 2 bad usage or unreadable input. */
export type ExitStatus = 0 | 1 | 2;

export interface CommandOptions {
  /** Options with a value: the values it may have, or null for any. */
  readonly values?: Readonly<Record<string, readonly string[] | null>>;
  /** Options with a value that may be given several times. */
  readonly lists?: readonly string[];
  readonly switches?: readonly string[];
}

export interface Given {
  readonly arguments: readonly string[];
  value(option: string): string | undefined;
  /** Of one that may be given several times, in the order typed. */
  values(option: string): readonly string[];
  isOn(option: string): boolean;
}

export interface CommandContext {
  readonly given: Given;
  readonly terminal: Terminal;
  readonly language: MessageLanguage;
  readonly texts: CliTexts;
}

export interface Command {
  readonly name: CommandName;
  readonly options: CommandOptions;
  /** Names of the arguments in the help, for the message when one is missing; the last may repeat. */
  readonly arguments: readonly string[];
  readonly isOpenEnded?: boolean;
  /** Rejects with a `Refusal` where input cannot be used. */
  run(context: CommandContext): Promise<ExitStatus>;
}

/** Reads the arguments of a command. Throws a `Refusal` that names what does not fit. */
export function readArguments(command: Command, typed: readonly string[], texts: CliTexts): Given {
  const { values = {}, lists = [], switches = [] } = command.options;
  const options = Object.fromEntries([
    ...Object.keys(values).map((name) => [name, { type: 'string' }] as const),
    ...lists.map((name) => [name, { type: 'string', multiple: true }] as const),
    ...switches.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  const parsed = parse(typed, options, texts);
  for (const [name, allowed] of Object.entries(values)) {
    const value = parsed.values[name];
    if (allowed && typeof value === 'string' && !allowed.includes(value)) {
      throw badUsage(texts, 'badValue', { option: `--${name}`, value, values: allowed.join(', ') });
    }
  }
  return {
    arguments: parsed.positionals,
    value: (option) => {
      const value = parsed.values[option];
      return typeof value === 'string' ? value : undefined;
    },
    values: (option) => {
      const value = parsed.values[option];
      return Array.isArray(value) ? value.map(String) : [];
    },
    isOn: (option) => parsed.values[option] === true,
  };
}

/** That a command has all its arguments and no other. */
export function requireArguments(command: Command, given: Given, texts: CliTexts): void {
  const missing = command.arguments[given.arguments.length];
  if (missing !== undefined) throw badUsage(texts, 'missing', { what: missing });
  const extra = given.arguments[command.arguments.length];
  if (extra !== undefined && !command.isOpenEnded) throw badUsage(texts, 'tooMany', { argument: extra });
}

type ParseOptions = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
>;

function parse(typed: readonly string[], options: ParseOptions, texts: CliTexts) {
  try {
    return parseArgs({ args: [...typed], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = error instanceof TypeError && 'code' in error ? error.code : '';
    const option = /'(-[^' ]*)/u.exec(String(error))?.[1] ?? '';
    throw badUsage(texts, code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'unknownOption' : 'noValue', { option });
  }
}
