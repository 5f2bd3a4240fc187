import { randomBytes } from 'node:crypto';
import { fail, type Result } from '../../core/model/result.ts';
import type { CallAnswer, CallInput, CallName, ProgramState } from '../../core/contract/calls.ts';
import type { Library } from '../library/library.ts';
import type { Background } from './background.ts';

/** What the use cases work with. */
export interface Context {
  readonly library: Library;
  readonly shell: ProgramState['shell'];
  /** Of the program, as in package.json. */
  readonly version: string;
  /** Where indexes are completed between calls; without it only calls do. */
  readonly background?: Background;
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

/** The use case behind each of some calls; inputs have passed the call's schema. */
export type Handlers<N extends CallName> = {
  readonly [K in N]: (input: CallInput<K>) => Promise<Result<CallAnswer<K>>>;
};

/** 72 random bits: no two alike in a library, and short, since revisions name segments by the thousand. */
export const newId = (): string => randomBytes(9).toString('base64url');

export const noDocument = (document: string) => fail('not-found', { what: 'document', id: document });
