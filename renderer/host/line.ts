import { fail, type ErrorValue, type Result } from '../../core/model/result.ts';

/** The program did not answer, or answered something that is no answer. */
export const lineBroken = (): { readonly ok: false; readonly error: ErrorValue } =>
  fail('internal', { cause: 'no-answer' });

/** Whether an answer has the shape every call answers in; what came over a line is not trusted to. */
export function isResult(answer: unknown): answer is Result<unknown> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  if (answer.ok === true) return 'value' in answer;
  return (
    answer.ok === false &&
    'error' in answer &&
    typeof answer.error === 'object' &&
    answer.error !== null &&
    'code' in answer.error &&
    typeof answer.error.code === 'string'
  );
}
