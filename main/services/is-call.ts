import { CALLS, type CallName } from '../../core/contract/calls.ts';

export function isCall(name: string): name is CallName {
  return Object.hasOwn(CALLS, name);
}
