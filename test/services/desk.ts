import { DatabaseSync } from 'node:sqlite';
import type { CallAnswer, CallInput, OpenDocument, SegmentChange } from '../../core/contract/calls.ts';
import type { OutgoingFile } from '../../core/contract/outgoing.ts';
import type { Segment } from '../../core/model/segment.ts';
import { libraryOn } from '../../main/library/library.ts';
import { migrate } from '../../main/library/migrate.ts';
import { MIGRATIONS } from '../../main/library/migrations/index.ts';
import { createServices, type LibraryCall, type Services } from '../../main/services/services.ts';

export interface Desk {
  readonly services: Services;
  readonly database: DatabaseSync;
  /** The answer of a call that must succeed. */
  ask<N extends LibraryCall>(name: N, input: CallInput<N>): Promise<CallAnswer<N>>;
  /** Lets so many milliseconds pass on the clock of the services. */
  wait(milliseconds: number): void;
  /** Imports text and opens it. */
  open(source: string, target?: string): Promise<OpenDocument>;
}

/** All services on an empty library in memory; every look at the clock is a second later than the last. */
export function desk(): Desk {
  const database = new DatabaseSync(':memory:');
  migrate(database, ':memory:', MIGRATIONS);
  let clock = Date.UTC(2025, 10, 7);
  const services = createServices({
    library: libraryOn(database, '/home', '/home/library.sqlite'),
    shell: 'web',
    version: '1.2.3',
    now: () => (clock += 1000),
  });
  const ask: Desk['ask'] = async (name, input) => {
    const result = await services.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  return {
    services,
    database,
    ask,
    wait: (milliseconds) => void (clock += milliseconds),
    open: async (source, target) => {
      const imported = await ask('import.text', { title: 'A story', source, target });
      return ask('document.open', { document: imported.document });
    },
  };
}

/** A segment as the window sends it back, with what has changed. */
export function changed(segment: Segment | undefined, change: Partial<SegmentChange> = {}): SegmentChange {
  if (!segment) throw new Error('no such segment');
  const { id, kind, state, target, leftOut } = segment;
  return { id, kind, state, target: [...target], leftOut, ...change };
}

export const ARABIC = 'وصل الوفد إلى القاهرة صباح الأحد.\n\nوقال المتحدث إن المحادثات بدأت.\n\nالصورة: أرشيف';
export const ENGLISH =
  'The delegation reached Cairo on Sunday morning.\n\nThe spokesman said the talks had begun.\n\nFile photo';

/** The text of an export that is one. */
export function textOf({ content }: OutgoingFile): string {
  if (content.kind !== 'text') throw new Error('no text');
  return content.text;
}
