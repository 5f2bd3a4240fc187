/** The key of the translation service in the system's safe storage. */
import type { SafeStorage } from 'electron';
import { readFile, rm } from 'node:fs/promises';
import { done, type Result } from '../../core/model/result.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { sittingKeys, type ServiceKey, type ServiceKeys } from '../translation/keys.ts';

export type Safe = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

/**
 * Keeps a key encrypted in a file of its own. Where the system has no safe storage (Linux without a key ring offers
 * one with a password that everybody knows, which counts as none), it is kept for the sitting only.
 * @param file absolute path, beside the library and in none of its backups
 */
export function safeKeys(safe: Safe, file: string): ServiceKeys {
  const sitting = sittingKeys();
  const keeps = async (): Promise<boolean> => {
    if (process.platform === 'linux' && safe.getSelectedStorageBackend() === 'basic_text') return false;
    return safe.isAsyncEncryptionAvailable().catch(() => false);
  };
  const forget = async (): Promise<Result<null>> => {
    await rm(file, { force: true });
    return done(null);
  };
  return {
    keeps,
    read: async () => {
      const held = await sitting.read();
      if (held || !(await keeps())) return held;
      try {
        const { result } = await safe.decryptStringAsync(await readFile(file));
        return { held: JSON.parse(result) as ServiceKey, place: 'kept' };
      } catch {
        // There is none, or one that another account or machine encrypted: it is given anew.
        return null;
      }
    },
    write: async (key) => {
      await sitting.write(null);
      if (key === null) return forget();
      if (await keeps()) {
        const encrypted = await safe.encryptStringAsync(JSON.stringify(key)).catch(() => null);
        if (encrypted) return writeFileWhole(file, encrypted);
      }
      await forget();
      return sitting.write(key);
    },
  };
}
