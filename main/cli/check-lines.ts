/** `check --jsonl`: answers in the order of the lines, while it reads, whatever their number. */
import { fill } from '../../core/locales/fill.ts';
import { Jobs } from './check-jobs.ts';
import { LineChecker, type Answered, type LineOptions } from './check-line.ts';
import type { CommandContext, ExitStatus } from './command.ts';
import { linesOf, type Line } from './lines.ts';
import { rulesFor } from '../services/rules-for.ts';
import { NO_HOUSE_RULES } from '../../core/model/house-rules.ts';

/** Groups of lines read ahead for each worker: enough that none waits, few enough that memory stays as it is. */
const AHEAD = 2;

/**
 * Checks with `jobs` workers at a time, or here where it is one. Lines that could not be used make the exit status 2
 * at the end.
 */
export async function checkLines(
  { terminal, texts }: CommandContext,
  options: LineOptions,
  jobs: number,
): Promise<ExitStatus> {
  let [found, unread] = [false, 0];
  const write = async (answered: Answered): Promise<void> => {
    found ||= answered.found;
    unread += answered.unread;
    await terminal.out(answered.text);
  };
  if (jobs === 1) {
    const checker = new LineChecker(
      options,
      await rulesFor(options.profile, { ...NO_HOUSE_RULES, own: options.own, terms: options.terms }),
    );
    for await (const lines of linesOf(terminal.input)) await write(checker.answer(lines));
  } else {
    await checkInJobs(terminal.input, new Jobs(jobs, options), write);
  }
  if (unread === 0) return found ? 1 : 0;
  terminal.note(fill(texts.check.linesUnread, { lines: unread }));
  return 2;
}

/** Reads on only while few groups are unanswered or unwritten. */
export async function checkInJobs(
  input: AsyncIterable<Buffer>,
  jobs: Jobs,
  write: (answered: Answered) => Promise<void>,
): Promise<void> {
  try {
    const underWay: Promise<void>[] = [];
    let last = Promise.resolve();
    const inTurn = async (turn: Promise<void>, lines: readonly Line[]): Promise<void> => {
      const answered = await jobs.answer(lines);
      await turn;
      await write(answered);
    };
    for await (const lines of linesOf(input)) {
      last = inTurn(last, lines);
      underWay.push(last);
      if (underWay.length >= AHEAD * jobs.count) await underWay.shift();
    }
    await last;
  } finally {
    await jobs.close();
  }
}
