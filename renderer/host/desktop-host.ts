import type { CallAnswer, CallInput, CallName } from '../../core/contract/calls.ts';
import { HOST_GLOBAL, type Host } from '../../core/contract/host.ts';
import type { Result } from '../../core/model/result.ts';
import { isResult, lineBroken } from './line.ts';

/** The host that the desktop's preload put into the window, or null in the web shell. */
export function desktopHost(world: object): Host | null {
  const bridge: unknown = Reflect.get(world, HOST_GLOBAL);
  return isBridge(bridge) ? guarded(bridge) : null;
}

function isBridge(value: unknown): value is Host {
  return typeof value === 'object' && value !== null && 'call' in value && 'onCommand' in value;
}

/** Electron rejects when the main process is gone or the channel unknown; a host never rejects. */
function guarded(bridge: Host): Host {
  return {
    async call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallAnswer<N>>> {
      try {
        const answer: unknown = await bridge.call(name, input);
        return isResult(answer) ? (answer as Result<CallAnswer<N>>) : lineBroken();
      } catch {
        return lineBroken();
      }
    },
    onCommand: (listener) => bridge.onCommand(listener),
  };
}
