import type { CallAnswer, CallInput, CallName } from '../../core/contract/calls.ts';
import { fail, type Result } from '../../core/model/result.ts';
import type { ServicesClient } from '../services/client.ts';
import { dispatch } from '../services/services.ts';
import { isTranslationCall, translationCalls } from './calls.ts';
import type { ServiceKeys } from './keys.ts';
import { LIMITS, type SendLimits } from './send.ts';

/** The services with the translation service beside them, which keeps no other call waiting. */
export function withTranslation(
  services: ServicesClient,
  keys: ServiceKeys,
  limits: SendLimits = LIMITS,
): ServicesClient {
  const settings = async () => {
    const state = await services.call('program.state', {});
    return state.ok ? { ok: true as const, value: state.value.settings } : state;
  };
  const { stop, ...calls } = translationCalls({ keys, settings, limits });
  const translation = dispatch(calls);
  const callUnknown = (name: string, input: unknown): Promise<Result<unknown>> =>
    isTranslationCall(name) ? translation.callUnknown(name, input) : services.callUnknown(name, input);
  return {
    // The input is checked against the call's schema, and the answer is that call's.
    call: <N extends CallName>(name: N, input: CallInput<N>) =>
      callUnknown(name, input) as Promise<Result<CallAnswer<N>>>,
    callUnknown,
    callJson: async (name, body) => {
      if (!isTranslationCall(name)) return services.callJson(name, body);
      const input = readJson(body);
      return JSON.stringify(
        input === undefined
          ? fail('bad-request', { call: name, path: '', problem: 'json' })
          : await translation.callUnknown(name, input),
      );
    },
    opened: services.opened,
    close: () => {
      stop();
      return services.close();
    },
  };
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
