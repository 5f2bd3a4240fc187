import type { CliTexts } from '../../core/locales/cli-texts.ts';
import { fill } from '../../core/locales/fill.ts';

/** Bad usage or unreadable input, already in words: printed on one line, exit status 2. */
export class Refusal extends Error {
  /** The line ends by pointing to the help. */
  readonly isUsage: boolean;

  constructor(message: string, isUsage = false) {
    super(message);
    this.name = 'Refusal';
    this.isUsage = isUsage;
  }
}

export function badUsage(
  texts: CliTexts,
  what: Exclude<keyof CliTexts['usage'], 'tryHelp'>,
  data: Readonly<Record<string, string>>,
): Refusal {
  return new Refusal(fill(texts.usage[what], data), true);
}
