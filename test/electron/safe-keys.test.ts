/** Keys in the system's safe storage, and what becomes of them where there is none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { safeKeys } from '../../main/electron/safe-keys.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { safeStandIn } from './stand-in.ts';

const HELD = { origin: 'https://mt.example.org', key: 'k-secret' };

const on = (platform: string) => vi.stubGlobal('process', { ...process, platform });
afterEach(() => void vi.unstubAllGlobals());

describe('a key', () => {
  it('is kept from one start to the next, and cannot be read in its file', async () => {
    const file = join(temporaryFolder(), 'service-key');
    const keys = safeKeys(safeStandIn(), file);
    expect(await keys.keeps()).toBe(true);
    expect(await keys.read()).toBeNull();
    expect(await keys.write(HELD)).toMatchObject({ ok: true });
    expect(readFileSync(file, 'latin1')).not.toContain(HELD.key);
    expect(await safeKeys(safeStandIn(), file).read()).toEqual({ held: HELD, place: 'kept' });
  });

  it('is forgotten with its file', async () => {
    const file = join(temporaryFolder(), 'service-key');
    const keys = safeKeys(safeStandIn(), file);
    await keys.write(HELD);
    await keys.write(null);
    expect(existsSync(file)).toBe(false);
    expect(await keys.read()).toBeNull();
  });

  it('that another account encrypted is none', async () => {
    const file = join(temporaryFolder(), 'service-key');
    await safeKeys(safeStandIn(), file).write(HELD);
    expect(await safeKeys(safeStandIn('kwallet6', 0x11), file).read()).toBeNull();
  });

  it('is kept for the sitting only on Linux without a key ring', async () => {
    on('linux');
    const file = join(temporaryFolder(), 'service-key');
    const keys = safeKeys(safeStandIn('basic_text'), file);
    expect(await keys.keeps()).toBe(false);
    await keys.write(HELD);
    expect(await keys.read()).toEqual({ held: HELD, place: 'sitting' });
    expect(existsSync(file)).toBe(false);
    expect(await safeKeys(safeStandIn('basic_text'), file).read()).toBeNull();
  });

  it.each([
    ['cannot say whether it encrypts', { isAsyncEncryptionAvailable: () => Promise.reject(new Error('no')) }],
    ['does not encrypt', { isAsyncEncryptionAvailable: () => Promise.resolve(false) }],
    ['fails to encrypt', { encryptStringAsync: () => Promise.reject(new Error('no')) }],
  ])('is kept for the sitting where the system %s, and no older one stays', async (_, broken) => {
    const file = join(temporaryFolder(), 'service-key');
    await safeKeys(safeStandIn(), file).write({ ...HELD, key: 'older' });
    const keys = safeKeys({ ...safeStandIn(), ...broken }, file);
    expect(await keys.write(HELD)).toMatchObject({ ok: true });
    expect(await keys.read()).toEqual({ held: HELD, place: 'sitting' });
    expect(existsSync(file)).toBe(false);
  });
});
