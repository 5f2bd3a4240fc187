/** Checks the open document off the window's thread. */
import { Checker } from '../../core/check/checker.ts';
import { RULES } from '../../core/rules/registry.ts';
import type { CheckAnswer, CheckRequest } from './messages.ts';

const checker = new Checker(RULES);

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  if (data.load) checker.load(data.load);
  if (data.update) checker.update(data.update);
  const result = checker.check(data.dismissed.map((key) => ({ key })));
  const answer: CheckAnswer = { ticket: data.ticket, ...result };
  self.postMessage(answer);
});
