/** Answers to lines of `check --jsonl`: one document a line in, its flags a line out. */
import { draftFromParagraphs } from '../../core/formats/import-text.ts';
import { splitParagraphs } from '../../core/formats/paragraphs.ts';
import { CLI_TEXTS as ARABIC } from '../../core/locales/ar/cli.ts';
import type { CliTexts } from '../../core/locales/cli-texts.ts';
import { CLI_TEXTS as ENGLISH } from '../../core/locales/en/cli.ts';
import { fill } from '../../core/locales/fill.ts';
import type { MessageLanguage } from '../../core/locales/messages.ts';
import type { Severity } from '../../core/model/flag.ts';
import type { OwnRule } from '../../core/model/own-rule.ts';
import type { Profile } from '../../core/model/profile.ts';
import type { Term } from '../../core/model/term.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { checkDocument, type Checked } from './check-document.ts';
import { isFailed } from './failed.ts';
import { flagRecorder } from './flag-record.ts';
import { LINE_LIMIT, type Line } from './lines.ts';

/** Plain data, so that it can be sent to a worker. */
export interface LineOptions {
  readonly profile: Profile;
  /** Rules of editors. */
  readonly own: readonly OwnRule[];
  /** Of glossaries. */
  readonly terms: readonly Term[];
  readonly language: MessageLanguage;
  /** Least severity of an open flag that counts as found. */
  readonly failOn: Severity;
}

/** What is answered to some lines. */
export interface Answered {
  /** One line for each that was not blank, in order. */
  readonly text: string;
  /** Whether a flag counts as found. */
  readonly found: boolean;
  /** How many lines could not be used. */
  readonly unread: number;
}

interface Pair {
  /** As it came: string, number or nothing. */
  readonly id: unknown;
  readonly ar: string;
  readonly en?: string;
}

type Read = { readonly pair: Pair } | { readonly id: unknown; readonly error: string };

const TEXTS: Readonly<Record<MessageLanguage, CliTexts>> = { en: ENGLISH, ar: ARABIC };

/** A line that cannot be used is answered with its number and what is wrong. Blank lines are passed over. */
export class LineChecker {
  readonly #options: LineOptions;
  readonly #rules: readonly Rule[];

  /** @param rules what `rulesFor` gives for the options */
  constructor(options: LineOptions, rules: readonly Rule[]) {
    this.#options = options;
    this.#rules = rules;
  }

  answer(lines: readonly Line[]): Answered {
    return joined(lines.filter(({ text }) => text?.trim() !== '').map((line) => this.#answer(line)));
  }

  #answer(line: Line): Answered {
    const { language, failOn } = this.#options;
    const read = readLine(TEXTS[language], line);
    if ('error' in read)
      return answered({ id: read.id, line: line.number, error: read.error }, { unread: 1 });
    try {
      const { flags, segments, failed } = this.#check(read.pair);
      const records = flags.map(flagRecorder(segments, language));
      const failures = failed.length > 0 ? { failed } : {};
      return answered({ id: read.pair.id, flags: records, ...failures }, { found: isFailed(flags, failOn) });
    } catch (cause) {
      return answerCrash(line, this.#options, cause);
    }
  }

  /** The sides are known, so nothing is judged: Arabic in the English is for the rules to flag. */
  #check({ ar, en }: Pair): Checked {
    const drafted = draftFromParagraphs(splitParagraphs(ar), splitParagraphs(en ?? ''));
    const segments = drafted.map((segment, at) => ({ id: `s${at + 1}`, ...segment }));
    const choice = { rules: this.#rules, profile: this.#options.profile };
    return checkDocument({ segments, sourceOnly: en === undefined, choice });
  }
}

export function joined(answers: readonly Answered[]): Answered {
  return {
    text: answers.map(({ text }) => text).join(''),
    found: answers.some(({ found }) => found),
    unread: answers.reduce((sum, { unread }) => sum + unread, 0),
  };
}

/** The answer to a line that the program itself stumbled over. */
export function answerCrash(line: Line, { language }: LineOptions, cause: unknown): Answered {
  const error = fill(TEXTS[language].check.line.crashed, { cause: String(cause) });
  return answered({ id: null, line: line.number, error }, { unread: 1 });
}

function answered(value: unknown, more: Partial<Answered> = {}): Answered {
  return { text: `${JSON.stringify(value)}\n`, found: false, unread: 0, ...more };
}

function readLine(texts: CliTexts, { text, number }: Line): Read {
  const words = texts.check.line;
  if (text === null) {
    return { id: null, error: fill(words.tooLong, { limit: LINE_LIMIT / (1024 * 1024) }) };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, error: fill(words.noJson, { line: number }) };
  }
  const record = typeof value === 'object' && value !== null ? value : {};
  const id = 'id' in record ? (record.id ?? null) : null;
  if (!('ar' in record) || typeof record.ar !== 'string') {
    return { id, error: fill(words.noString, { field: 'ar' }) };
  }
  const en = 'en' in record ? (record.en ?? undefined) : undefined;
  if (en !== undefined && typeof en !== 'string') return { id, error: fill(words.noString, { field: 'en' }) };
  return { pair: { id, ar: record.ar, ...(en === undefined ? {} : { en }) } };
}
