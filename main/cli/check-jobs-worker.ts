/** Answers the groups of lines that it is sent, in turn. */
import { NO_HOUSE_RULES } from '../../core/model/house-rules.ts';
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { LineOptions } from './check-line.ts';
import type { Line } from './lines.ts';

enableCompileCache();
const { LineChecker } = await import('./check-line.ts');
const { rulesFor } = await import('../services/rules-for.ts');
const options = workerData as LineOptions;
const checker = new LineChecker(
  options,
  await rulesFor(options.profile, { ...NO_HOUSE_RULES, own: options.own, terms: options.terms }),
);

parentPort?.on('message', (lines: readonly Line[]) => {
  parentPort?.postMessage(checker.answer(lines));
});
