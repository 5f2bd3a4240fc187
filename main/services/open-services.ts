import { done, type ErrorValue, type Result } from '../../core/model/result.ts';
import { openLibrary } from '../library/open.ts';
import { startBackground } from './background.ts';
import { programVersion } from './program-version.ts';
import { loadSample } from './sample.ts';
import { createServices, type Services } from './services.ts';
import { readMissing } from './text-search.ts';
import type { WorkerOptions } from './wire.ts';

export interface OpenServices extends Services {
  /** Why a new library has no sample; the library is usable all the same. */
  readonly sample: ErrorValue | null;
  /** Another text after every change, whether made here or by another program. */
  changes(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens the library of a folder and the services on it, in this thread; a new library gets the sample. For
 * programs that serve no window, such as the command line; a shell starts `startServices` instead.
 */
export async function openServices({ home, seeds, shell }: WorkerOptions): Promise<Result<OpenServices>> {
  const library = await openLibrary(home);
  if (!library.ok) return library;
  const background = startBackground();
  const context = { library: library.value, shell, version: programVersion(), background, now: Date.now };
  const services = createServices(context);
  const loaded = seeds === null ? done(null) : await loadSample(context, seeds);
  const sample = loaded.ok ? null : loaded.error;
  const { changes, close } = library.value;
  background.add(async () => {
    // What the disk refuses is tried again when somebody searches.
    const left = await readMissing(library.value);
    return left.ok && left.value > 0;
  });
  return done({
    ...services,
    sample,
    changes,
    close: async () => {
      await background.stop();
      await close();
    },
  });
}
