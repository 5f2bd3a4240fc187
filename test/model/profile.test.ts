import { describe, expect, test } from 'vitest';
import {
  chosenSeverity,
  isSwitchedOn,
  mergeProfiles,
  NO_PROFILE,
  withSetting,
} from '../../core/model/profile.ts';

describe('a profile', () => {
  test('leaves rules it does not name as they are', () => {
    expect(isSwitchedOn(NO_PROFILE, 'omission', false)).toBe(true);
    expect(isSwitchedOn(NO_PROFILE, 'spelling', true)).toBe(false);
    expect(chosenSeverity(NO_PROFILE, 'omission')).toBeUndefined();
    expect(isSwitchedOn(NO_PROFILE, 'constructor', false)).toBe(true);
  });

  test('switches rules on and off, with or without a severity of its own', () => {
    const profile = { rules: { spelling: 'on', omission: 'off', 'style-date': 'minor' } } as const;
    expect(isSwitchedOn(profile, 'spelling', true)).toBe(true);
    expect(chosenSeverity(profile, 'spelling')).toBeUndefined();
    expect(isSwitchedOn(profile, 'omission', false)).toBe(false);
    expect(isSwitchedOn(profile, 'style-date', true)).toBe(true);
    expect(chosenSeverity(profile, 'style-date')).toBe('minor');
  });

  test('of a document goes before that of the library', () => {
    const library = { rules: { omission: 'off', addition: 'minor' } } as const;
    const document = { rules: { omission: 'on' } } as const;
    expect(mergeProfiles(library, document).rules).toEqual({ omission: 'on', addition: 'minor' });
  });

  test('is changed without touching the former one', () => {
    const former = { rules: { omission: 'off', addition: 'minor' } } as const;
    expect(withSetting(former, ['spelling', 'style-date'], 'on').rules).toEqual({
      omission: 'off',
      addition: 'minor',
      spelling: 'on',
      'style-date': 'on',
    });
    expect(withSetting(former, ['omission'], null).rules).toEqual({ addition: 'minor' });
    expect(former.rules).toEqual({ omission: 'off', addition: 'minor' });
  });
});
