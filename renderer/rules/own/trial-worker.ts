/** Tries a rule on a document off the window's thread, where it can be stopped. */
import { Checker } from '../../../core/check/checker.ts';
import { compileOwnRule } from '../../../core/rules/own/compile.ts';
import type { TrialAnswer, TrialRequest } from './trial.ts';

self.addEventListener('message', ({ data }: MessageEvent<TrialRequest>) => {
  self.postMessage(answer(data));
});

/** Hits that are shown; all are counted. */
const SHOWN = 12;

function answer({ ticket, rule, segments }: TrialRequest): TrialAnswer {
  const compiled = compileOwnRule(rule);
  if (!compiled.ok) return { ticket, outcome: { kind: 'refused', error: compiled.error } };
  const checker = new Checker([compiled.value]);
  checker.load(segments);
  const { flags } = checker.check();
  const hits = flags.slice(0, SHOWN).flatMap((flag) => {
    const { segment: id, side, paragraph, start, end } = flag.place;
    const at = segments.findIndex((segment) => segment.id === id);
    const text = side === 'source' ? segments[at]?.source : segments[at]?.target[paragraph];
    return text === undefined ? [] : [{ flag, number: at + 1, side, text, start, end }];
  });
  return { ticket, outcome: { kind: 'tried', total: flags.length, hits } };
}
