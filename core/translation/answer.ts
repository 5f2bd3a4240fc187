/** What a service answered, as English or as the reason why there is none. */
import { done, fail, type ErrorValue, type Result } from '../model/result.ts';
import { stripControls } from '../text/controls.ts';
import { findAt } from './answer-path.ts';
import { placeOf } from './provider.ts';
import { hostOf, type Service } from './service.ts';

export interface ServiceReply {
  readonly status: number;
  readonly body: string;
  /** Headers as they came; null where there are none. */
  readonly location: string | null;
  readonly retryAfter: string | null;
}

/** Longest that is told of what a service says, in characters. */
const LONGEST_SAID = 200;
/** Where services say what is wrong: LibreTranslate the first. */
const SAYINGS = [['error'], ['error', 'message'], ['message'], ['detail']];

/**
 * The translation, its paragraphs a line each. Errors: `service-redirect`, `service-denied`, `service-busy` (`seconds`, where
 * it says when to come back), `service-error`, `service-answer-json`, `-place`, `-text`, `-empty`.
 * @param key never told, also where the service repeats it
 * @param now milliseconds since 1970, UTC
 */
export function readAnswer(
  service: Service,
  reply: ServiceReply,
  { key, now }: { readonly key: string | null; readonly now: number },
): Result<string> {
  const { status } = reply;
  const host = hostOf(service);
  const json = readJson(reply.body);
  const told = { host, status, said: json === undefined ? '' : saidIn(json, key) };
  if (status >= 300 && status < 400)
    return fail('service-redirect', { host, to: redirectOf(reply, service) });
  if (status === 401 || status === 403) return fail('service-denied', told);
  if (status === 429 || status === 503) {
    const seconds = secondsOf(reply.retryAfter, now);
    return fail('service-busy', { ...told, ...(seconds !== null && { seconds }) });
  }
  if (status < 200 || status >= 300) return fail('service-error', told);
  if (json === undefined) return fail('service-answer-json', { host });
  const path = placeOf(service);
  const place = path.join(' › ');
  const found = findAt(json, path);
  if (found === undefined) return fail('service-answer-place', { host, place });
  if (typeof found !== 'string') return fail('service-answer-text', { host, place });
  const english = paragraphsOf(found).join('\n');
  return english === '' ? fail('service-answer-empty', { host }) : done(english);
}

/** How long a busy service asks to be left alone, in whole seconds; null where it does not say. */
export function askedPause({ code, params }: ErrorValue): number | null {
  return code === 'service-busy' && typeof params['seconds'] === 'number' ? params['seconds'] : null;
}

/** Control characters but tabs and ends of lines, and halves of surrogate pairs. */
const NOISE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function paragraphsOf(text: string): readonly string[] {
  return stripControls(text.replaceAll(NOISE, ''))
    .text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function saidIn(json: unknown, key: string | null): string {
  const said = SAYINGS.map((path) => findAt(json, path)).find((found) => typeof found === 'string') ?? '';
  const line = paragraphsOf(key ? said.replaceAll(key, '…') : said).join(' ');
  return line.length > LONGEST_SAID ? `${line.slice(0, LONGEST_SAID)}…` : line;
}

/** Host of where a redirect leads, or what it says where that is no address. */
function redirectOf({ location }: ServiceReply, service: Service): string {
  if (location === null) return '';
  try {
    return new URL(location).host;
  } catch {
    return hostOf(service);
  }
}

/** Seconds, or a date, of a Retry-After header (RFC 9110). */
function secondsOf(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  const at = /[a-z]/iu.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
