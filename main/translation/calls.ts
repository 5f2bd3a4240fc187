/** The calls of the translation service, answered beside the library's thread: the key never goes there. */
import type { CallName, Settings } from '../../core/contract/calls.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import { readAnswer } from '../../core/translation/answer.ts';
import { buildRequest } from '../../core/translation/provider.ts';
import { hostOf, originOf, takesKey, type Service } from '../../core/translation/service.ts';
import type { Handlers } from '../services/context.ts';
import type { ServiceKeys } from './keys.ts';
import { send, type SendLimits } from './send.ts';

export const TRANSLATION_CALLS = [
  'translation.state',
  'translation.set-key',
  'translation.try',
  'translation.ask',
  'translation.cancel',
] as const satisfies readonly CallName[];
export type TranslationCall = (typeof TRANSLATION_CALLS)[number];

export const isTranslationCall = (name: string): name is TranslationCall =>
  TRANSLATION_CALLS.some((call) => call === name);

export interface TranslationOptions {
  readonly keys: ServiceKeys;
  settings(): Promise<Result<Pick<Settings, 'service'>>>;
  readonly limits: SendLimits;
}

export function translationCalls({
  keys,
  settings,
  limits,
}: TranslationOptions): Handlers<TranslationCall> & {
  /** Calls off everything. */
  stop(): void;
} {
  const all = new AbortController();
  /** By the name of a run; cancelled ones stay, for what was asked before and comes after. */
  const runs = new Map<string, AbortController>();
  /** Documents with where they may go. */
  const agreements = new Set<string>();

  const heldFor = async (origin: string) => {
    const known = await keys.read();
    return known?.held.origin === origin ? known : null;
  };
  const runOf = (name: string): AbortController => {
    const run = runs.get(name) ?? new AbortController();
    runs.set(name, run);
    return run;
  };
  const translate = async (
    service: Service,
    text: string,
    key: string | null,
    signal: AbortSignal,
  ): Promise<Result<string>> => {
    const request = buildRequest(service, { text, key });
    if (!request.ok) return request;
    const reply = await send(request.value, AbortSignal.any([signal, all.signal]), limits);
    return reply.ok ? readAnswer(service, reply.value, { key, now: Date.now() }) : reply;
  };
  const keyFor = async (service: Service): Promise<string | null> =>
    takesKey(service) ? ((await heldFor(originOf(service)))?.held.key ?? null) : null;

  return {
    'translation.state': async ({ origin, document }) =>
      done({
        key: (await heldFor(origin))?.place ?? 'none',
        keepsKeys: await keys.keeps(),
        agreed: document !== undefined && agreements.has(agreement(document, origin)),
      }),
    'translation.set-key': async ({ origin, key }) => {
      const written = await keys.write(key === null ? null : { origin, key });
      return written.ok ? done((await heldFor(origin))?.place ?? 'none') : written;
    },
    'translation.try': async ({ service, key, text }) =>
      translate(service, text, key ?? (await keyFor(service)), new AbortController().signal),
    'translation.ask': async ({ document, origin, agrees, run, text }) => {
      const { signal } = runOf(run);
      if (signal.aborted) return fail('cancelled');
      const known = await settings();
      if (!known.ok) return known;
      const { service } = known.value;
      if (!service) return fail('service-off');
      if (originOf(service) !== origin) return fail('service-moved');
      if (agrees) agreements.add(agreement(document, origin));
      if (!agreements.has(agreement(document, origin)))
        return fail('service-not-agreed', { host: hostOf(service) });
      return translate(service, text, await keyFor(service), signal);
    },
    'translation.cancel': ({ run }) => {
      runOf(run).abort();
      return Promise.resolve(done(null));
    },
    stop: () => all.abort(),
  };
}

const agreement = (document: string, origin: string): string => `${document} ${origin}`;
