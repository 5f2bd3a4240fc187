/** The window's calls: one IPC channel each, answered to the program's own page and to nobody else. */
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import {
  CALLS,
  CALL_NAMES,
  type CallAnswer,
  type CallInput,
  type CallName,
} from '../../core/contract/calls.ts';
import { fail, type Result } from '../../core/model/result.ts';
import type { ServicesClient } from '../services/client.ts';
import { channelOf } from './channels.ts';
import { isOwn } from './origin.ts';

/** Calls that the shell answers itself, because they need a dialog or change the shell. */
export type OwnAnswers = {
  readonly [N in CallName]?: (input: CallInput<N>) => Promise<Result<CallAnswer<N>>>;
};

export type CallEvent = Pick<IpcMainInvokeEvent, 'senderFrame'>;

/** Only the main frame of the program's own page may ask; a frame that is gone may not either. */
export function mayCall({ senderFrame }: CallEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwn(senderFrame.url);
}

/**
 * Answers every call of the contract. Nothing is thrown at the window: a sender that may not ask and an
 * input that does not fit get `bad-request`, what breaks on the way gets `internal`.
 */
export function answerCalls(
  ipc: Pick<IpcMain, 'handle'>,
  services: Pick<ServicesClient, 'callUnknown'>,
  own: OwnAnswers,
): void {
  async function answerOwn<N extends CallName>(
    name: N,
    answer: NonNullable<OwnAnswers[N]>,
    input: unknown,
  ): Promise<Result<unknown>> {
    const parsed = CALLS[name].input.safeParse(input);
    // The schema of the same name made the data; the types of a union of calls cannot say so.
    return parsed.success ? answer(parsed.data as CallInput<N>) : fail('bad-request', { call: name });
  }

  for (const name of CALL_NAMES) {
    const ownAnswer = own[name];
    ipc.handle(channelOf(name), async (event, input: unknown): Promise<Result<unknown>> => {
      if (!mayCall(event)) return fail('bad-request', { call: name });
      try {
        return await (ownAnswer ? answerOwn(name, ownAnswer, input) : services.callUnknown(name, input));
      } catch {
        return fail('internal', { call: name });
      }
    });
  }
}
