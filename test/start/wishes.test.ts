import { expect, it } from 'vitest';
import { readWishes } from '../../main/start/wishes.ts';

it('takes what is not said as it comes', () => {
  expect(readWishes({})).toEqual({ shell: null, port: 0 });
  expect(readWishes({ MURAJI_SHELL: '', MURAJI_PORT: '' })).toEqual({ shell: null, port: 0 });
  expect(readWishes({ MURAJI_SHELL: 'web', MURAJI_PORT: '8080' })).toEqual({ shell: 'web', port: 8080 });
});

it.each(['0', '-1', '65536', '80a', '1e3', ' 80'])('refuses the port %j', (value) => {
  expect(readWishes({ MURAJI_PORT: value })).toEqual({ bad: 'badPort', value });
});

it('refuses a shell that is none', () => {
  expect(readWishes({ MURAJI_SHELL: 'terminal' })).toEqual({ bad: 'badShell', value: 'terminal' });
});
