import type { ProgramState } from '../../core/contract/calls.ts';
import type { ErrorValue, Result } from '../../core/model/result.ts';

/** What the serving thread and the worker of the services say to each other. */

export interface WorkerOptions {
  /** Folder of the library. */
  readonly home: string;
  /** Folder of `*.muraji.json` documents that a new library begins with; null for none. */
  readonly seeds: string | null;
  readonly shell: ProgramState['shell'];
  /** Whether backups are made as time passes; a program that is there for one command leaves that to windows. */
  readonly backups?: boolean;
}

/** How the library opened; `sample` says why a new one has no sample. */
export interface Opened {
  readonly sample: ErrorValue | null;
}

/** JSON stays bytes on the serving thread: reading 80 MB of it would keep every window waiting. */
export type WorkerRequest = { readonly id: number; readonly name: string } & (
  { readonly kind: 'value'; readonly input: unknown } | { readonly kind: 'json'; readonly body: Uint8Array }
);

export type WorkerAnswer =
  | { readonly id: number; readonly kind: 'value'; readonly result: Result<unknown> }
  | { readonly id: number; readonly kind: 'json'; readonly json: string };

export type WorkerMessage =
  | { readonly type: 'answer'; readonly answer: WorkerAnswer }
  | { readonly type: 'opened'; readonly opened: Result<Opened> };

export type WorkerOrder =
  { readonly type: 'request'; readonly request: WorkerRequest } | { readonly type: 'close' };
