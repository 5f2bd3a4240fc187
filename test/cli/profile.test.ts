import { describe, expect, it } from 'vitest';
import type { FlagRecord } from '../../main/cli/flag-record.ts';
import { folderOf, muraji } from './run.ts';

const FILES = {
  'ar.txt': 'أعلنت الوزارة بناء 40 مدرسة.',
  'en.txt': 'The ministery said 40 percent of 14 schools would open on 6 November.',
};
const profile = (rules: unknown): string => JSON.stringify({ rules });

async function found(cwd: string, ...options: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const { out } = await muraji(['check', 'ar.txt', '--target', 'en.txt', '--format', 'json', ...options], {
    cwd,
  });
  const { flags } = JSON.parse(out) as { readonly flags: readonly FlagRecord[] };
  return Object.fromEntries(flags.map(({ rule, severity }) => [rule, severity]));
}

describe('muraji check with a profile', () => {
  it('says nothing of style unless it is asked to', async () => {
    const cwd = folderOf(FILES);
    const rules = Object.keys(await found(cwd));
    expect(rules).toContain('number-mismatch');
    expect(rules.filter((rule) => /^style-|^spelling$/u.test(rule))).toEqual([]);
    expect(await found(cwd, '--style', 'ap')).toMatchObject({
      'style-date': 'neutral',
      'style-percent': 'neutral',
    });
  });

  it('takes rules and severities from a file, which goes before the style', async () => {
    const rules = { 'number-mismatch': 'off', 'style-percent': 'off', 'style-date': 'major', spelling: 'on' };
    const cwd = folderOf({ ...FILES, 'desk.json': profile(rules) });
    const flags = await found(cwd, '--profile', 'desk.json', '--style', 'ap');
    expect(flags).toMatchObject({ 'style-date': 'major', spelling: 'neutral' });
    expect(Object.keys(flags)).not.toContain('number-mismatch');
    expect(Object.keys(flags)).not.toContain('style-percent');
  });

  it('fails by the severities the profile gives', async () => {
    const cwd = folderOf({
      'ar.txt': 'وصل الوفد.',
      'en.txt': 'The delegation  arrived ; all went well.',
      'desk.json': profile({ 'space-before-punctuation': 'critical' }),
    });
    const typed = ['check', 'ar.txt', '--target', 'en.txt', '--fail-on', 'critical'];
    expect((await muraji(typed, { cwd })).status).toBe(0);
    expect((await muraji([...typed, '--profile', 'desk.json'], { cwd })).status).toBe(1);
  });

  it('holds for each line of --jsonl', async () => {
    const cwd = folderOf({ 'desk.json': profile({ 'number-mismatch': 'off' }) });
    const input = `${JSON.stringify({ id: 1, ar: FILES['ar.txt'], en: 'It built 14 schools on 6 November.' })}\n`;
    const { out } = await muraji(['check', '--jsonl', '--profile', 'desk.json', '--style', 'ap'], {
      cwd,
      input,
    });
    const { flags } = JSON.parse(out) as { readonly flags: readonly FlagRecord[] };
    const rules = flags.map(({ rule }) => rule);
    expect(rules).toContain('style-date');
    expect(rules).not.toContain('number-mismatch');
  });

  it.each([
    ['no JSON', 'rules: omission'],
    ['no rules', '{"rules": []}'],
    ['no object', '[]'],
    ['a rule there is not', profile({ omision: 'off' })],
    ['a setting there is not', profile({ omission: 'loud' })],
  ])('refuses a file with %s, in one line', async (_what, text) => {
    const cwd = folderOf({ ...FILES, 'desk.json': text });
    const { status, out, err } = await muraji(['check', 'ar.txt', '--profile', 'desk.json'], { cwd });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('desk.json');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('knows one style', async () => {
    const cwd = folderOf(FILES);
    expect((await muraji(['check', 'ar.txt', '--style', 'oxford'], { cwd })).status).toBe(2);
  });
});
