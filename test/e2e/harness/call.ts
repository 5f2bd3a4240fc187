import { request } from 'playwright-core';
import type { CallAnswer, CallInput, CallName } from '../../../core/contract/calls.ts';
import type { Result } from '../../../core/model/result.ts';

/**
 * Asks a running program for what its windows may ask. Rejects where it refuses.
 * @param address what the program printed, with its token
 */
export async function callProgram<N extends CallName>(
  address: string,
  name: N,
  input: CallInput<N>,
): Promise<CallAnswer<N>> {
  const { origin } = new URL(address);
  const context = await request.newContext();
  try {
    // The token becomes a cookie of the context.
    await context.get(address);
    const response = await context.post(`${origin}/call/${name}`, { data: input, headers: { origin } });
    const result = (await response.json()) as Result<CallAnswer<N>>;
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value;
  } finally {
    await context.dispose();
  }
}
