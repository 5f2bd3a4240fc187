import type { CallAnswer, CallInput, CallName } from '../../core/contract/calls.ts';
import type { Host } from '../../core/contract/host.ts';
import type { Result } from '../../core/model/result.ts';
import { isResult, lineBroken } from './line.ts';

/**
 * The program behind the local web shell: POST call/<name>, JSON both ways, with the cookie the shell set.
 * @param base address of the page; calls go beside it
 */
export function webHost(base: string, request: typeof fetch = fetch): Host {
  return {
    async call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallAnswer<N>>> {
      try {
        const response = await request(new URL(`/call/${name}`, base), {
          method: 'POST',
          credentials: 'same-origin',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(input),
        });
        const answer: unknown = await response.json();
        return isResult(answer) ? (answer as Result<CallAnswer<N>>) : lineBroken();
      } catch {
        return lineBroken();
      }
    },
    onCommand: () => () => undefined,
  };
}
