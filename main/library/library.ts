import type { DatabaseSync } from 'node:sqlite';
import { done, fail, type Result } from '../../core/model/result.ts';
import { commentStore, type CommentStore } from './comments.ts';
import { dismissalStore, type DismissalStore } from './dismissals.ts';
import { documentListStore, type DocumentListStore } from './document-list.ts';
import { documentStore, type DocumentStore } from './documents.ts';
import { draftStore, type DraftStore } from './draft.ts';
import { storageFailure } from './failure.ts';
import { nameStore, type NameStore } from './names.ts';
import { memoryStore, type MemoryStore } from './memory.ts';
import { profileStore, type ProfileStore } from './profiles.ts';
import { revisionFlagStore, type RevisionFlagStore } from './revision-flags.ts';
import { revisionStore, type RevisionStore } from './revisions.ts';
import { segmentStore, type SegmentStore } from './segments.ts';
import { settingStore, type SettingStore } from './settings.ts';
import { textIndex, type TextSearch } from './text-index.ts';
import { termStore, type TermStore } from './terms.ts';
import { stageStore, type StageStore } from './stages.ts';
import { textStore, type TextStore } from './texts.ts';
import { wipe } from './wipe.ts';

/** One store per table. Asynchronous, so that a database server can stand behind the same interface. */
export interface Stores {
  readonly documents: DocumentStore;
  readonly documentList: DocumentListStore;
  readonly texts: TextStore;
  readonly segments: SegmentStore;
  readonly draft: DraftStore;
  readonly revisions: RevisionStore;
  readonly revisionFlags: RevisionFlagStore;
  readonly dismissals: DismissalStore;
  readonly comments: CommentStore;
  readonly stages: StageStore;
  readonly settings: SettingStore;
  readonly profiles: ProfileStore;
  readonly textIndex: TextSearch;
  readonly names: NameStore;
  readonly terms: TermStore;
  readonly memory: MemoryStore;
}

/** The library: work on it is done one piece after the other, each in a transaction of its own. */
export interface Library {
  readonly home: string;
  /** Sees the library of one moment. */
  read<T>(work: (stores: Stores) => Promise<Result<T>>): Promise<Result<T>>;
  /** All or nothing: an error value or an exception undoes what the work wrote. On disk when it resolves. */
  write<T>(work: (stores: Stores) => Promise<Result<T>>): Promise<Result<T>>;
  /** Writes the file anew, so that nothing of what was deleted is left in it. */
  wipe(): Promise<Result<null>>;
  /** Another text after every change, whether made here or by another program. */
  changes(): Promise<string>;
  /** After the work under way; writes the log back into the library file. */
  close(): Promise<void>;
}

export function libraryOn(database: DatabaseSync, home: string, path: string): Library {
  const index = textIndex(database);
  const stores: Stores = {
    documents: documentStore(database, index),
    documentList: documentListStore(database),
    texts: textStore(database),
    segments: segmentStore(database, index),
    draft: draftStore(database, index),
    revisions: revisionStore(database),
    revisionFlags: revisionFlagStore(database),
    dismissals: dismissalStore(database),
    comments: commentStore(database),
    stages: stageStore(database),
    settings: settingStore(database),
    profiles: profileStore(database),
    textIndex: index,
    names: nameStore(database),
    terms: termStore(database),
    memory: memoryStore(database),
  };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => null);
    return turn;
  };

  const dataVersion = database.prepare('PRAGMA data_version');
  let writes = 0;

  const transaction =
    (begin: string) =>
    <T>(work: (stores: Stores) => Promise<Result<T>>): Promise<Result<T>> =>
      inTurn(async () => {
        try {
          database.exec(begin);
          const result = await work(stores);
          database.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
          return result;
        } catch (error) {
          // SQLite itself rolls back where the disk is full.
          if (database.isTransaction) database.exec('ROLLBACK');
          const failure = storageFailure(error, path);
          if (failure) return failure;
          throw error;
        }
      });

  return {
    home,
    read: transaction('BEGIN'),
    write: async (work) => {
      const result = await transaction('BEGIN IMMEDIATE')(work);
      if (result.ok) writes += 1;
      return result;
    },
    wipe: () =>
      inTurn(async () => {
        try {
          wipe(database);
          // The log holds pages as they were; it is emptied unless another program is reading.
          const { busy } = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {};
          return busy === 0 ? done(null) : fail('library-busy', { path });
        } catch (error) {
          const failure = storageFailure(error, path);
          if (failure) return failure;
          throw error;
        }
      }),
    changes: () => inTurn(async () => `${String(dataVersion.get()?.['data_version'])}.${writes}`),
    close: () =>
      inTurn(async () => {
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
        database.close();
      }),
  };
}
