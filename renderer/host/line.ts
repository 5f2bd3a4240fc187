import { ERROR_CODES, fail, type ErrorValue, type Result } from '../../core/model/result.ts';

const NO_ANSWER = 'no-answer';

/** The program did not answer, or answered something that is no answer. */
export const lineBroken = (): { readonly ok: false; readonly error: ErrorValue } =>
  fail('internal', { cause: NO_ANSWER });

export function isUnanswered({ code, params }: ErrorValue): boolean {
  return code === 'internal' && params['cause'] === NO_ANSWER;
}

/** Whether an answer has the shape every call answers in; what came over a line is not trusted to. */
export function isResult(answer: unknown): answer is Result<unknown> {
  if (!isObject(answer)) return false;
  if (answer['ok'] === true) return 'value' in answer;
  const error = answer['error'];
  return (
    answer['ok'] === false &&
    isObject(error) &&
    isObject(error['params']) &&
    ERROR_CODES.some((code) => code === error['code'])
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
