/** One request to a translation service: bounded in time and size, and never led elsewhere. */
import type { ServiceReply } from '../../core/translation/answer.ts';
import type { ServiceRequest } from '../../core/translation/provider.ts';
import { done, fail, type Result } from '../../core/model/result.ts';

export interface SendLimits {
  /** Until the answer is whole, in milliseconds. */
  readonly time: number;
  /** Of the answer, unpacked, in bytes. */
  readonly size: number;
}

const MEGABYTE = 1024 * 1024;
/** Own servers without a graphics card take their time for a long paragraph. */
export const LIMITS: SendLimits = { time: 60_000, size: 2 * MEGABYTE };

/** Errors: `cancelled` by the signal, `service-timeout`, `service-unreachable`, `service-answer-large`. */
export async function send(
  { url, method, headers, body }: ServiceRequest,
  signal: AbortSignal,
  { time, size }: SendLimits = LIMITS,
): Promise<Result<ServiceReply>> {
  const { host } = new URL(url);
  const late = AbortSignal.timeout(time);
  try {
    const response = await fetch(url, {
      ...{ method, headers, body, redirect: 'manual', credentials: 'omit' },
      signal: AbortSignal.any([signal, late]),
    });
    const text = await readWithin(response, size);
    if (text === null) return fail('service-answer-large', { host, limit: size / MEGABYTE });
    return done({
      status: response.status,
      body: text,
      location: absolute(response.headers.get('location'), url),
      retryAfter: response.headers.get('retry-after'),
    });
  } catch (error) {
    if (signal.aborted) return fail('cancelled');
    if (late.aborted) return fail('service-timeout', { host, seconds: time / 1000 });
    return fail('service-unreachable', { host, cause: causeOf(error) });
  }
}

/** Null where it is larger; the rest is not fetched. */
async function readWithin({ body }: Response, size: number): Promise<string | null> {
  if (!body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > size) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function absolute(location: string | null, base: string): string | null {
  return location === null ? null : (URL.parse(location, base)?.href ?? location);
}

/** The system's word for it, such as ECONNREFUSED. Messages of errors may hold the address, and with it a key. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
