import type { DatabaseSync } from 'node:sqlite';

/** One step of the library's schema. Frozen once it has landed: a later change is a new migration. */
export interface Migration {
  /** The schema version it leads to: 1, 2, 3 … without gaps. */
  readonly version: number;
  /** Runs inside a transaction. */
  apply(database: DatabaseSync): void;
}
