import { join } from 'node:path';

export const LIBRARY_FILE = 'library.sqlite';

export const libraryFile = (home: string): string => join(home, LIBRARY_FILE);

/** What SQLite keeps beside a database while it is open, and after a crash. */
export const COMPANIONS = ['', '-wal', '-shm', '-journal'] as const;
