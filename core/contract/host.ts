import type { Result } from '../model/result.ts';
import type { CallAnswer, CallInput, CallName, ShellCommand } from './calls.ts';

/** How a window reaches the program, whichever shell it runs in. Never rejects: a broken line is an error value. */
export interface Host {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallAnswer<N>>>;
  /** Commands from the shell's menu; returns how to stop listening. The web shell has none. */
  onCommand(listener: (command: ShellCommand) => void): () => void;
}

/** Where Electron's preload puts the host in the window's world. */
export const HOST_GLOBAL = 'muraji';
