import { describe, expect, it } from 'vitest';
import { writeOwnRules } from '../../core/formats/own-rules-file.ts';
import { pattern, term } from '../rules/own/run.ts';
import { folderOf, muraji, spawnMuraji } from './run.ts';

const RULES = writeOwnRules([
  pattern({
    id: 'own-very',
    name: 'No “very”',
    message: 'Cut it: {{it}}.',
    pattern: 'very',
    replacement: 'quite',
  }),
  term({ id: 'own-truce', name: 'Truce', wanted: ['truce'], severity: 'critical' }),
]);
const FILES = { 'a.txt': 'الهدنة صامدة.', 'en.txt': 'A very long calm.', 'rules.json': RULES };

describe('muraji check --rules', () => {
  it('flags by the rules of a file, under their names, in every format', async () => {
    const cwd = folderOf(FILES);
    const check = (...more: string[]) =>
      spawnMuraji(['check', 'a.txt', '--target', 'en.txt', '--rules', 'rules.json', ...more], { cwd });
    const json = JSON.parse((await check('--format', 'json')).out) as { flags: { rule: string }[] };
    expect(json.flags.filter(({ rule }) => rule.startsWith('own-'))).toMatchObject([
      { rule: 'own-truce', name: 'Truce', severity: 'critical', side: 'source', text: 'الهدنة' },
      {
        rule: 'own-very',
        name: 'No “very”',
        message: 'Cut it: {{it}}.',
        fixes: [{ title: 'Write “quite”' }],
      },
    ]);
    for (const format of ['text', 'html', 'sarif'])
      expect((await check('--format', format)).out).toContain('No “very”');
  });

  it('reaches every worker of --jsonl', async () => {
    const cwd = folderOf(FILES);
    const input = `${JSON.stringify({ id: 1, ar: 'خبر قصير.', en: 'A very short story.' })}\n`.repeat(3);
    for (const jobs of [[], ['--jobs', '2']]) {
      const { out } = await spawnMuraji(['check', '--jsonl', '--rules', 'rules.json', ...jobs], {
        cwd,
        input,
      });
      expect(out.match(/"own-very"/gu)).toHaveLength(3);
    }
  });

  it('lets a profile switch them off', async () => {
    const cwd = folderOf({ ...FILES, 'off.json': '{"rules":{"own-very":"off"}}' });
    const { out } = await spawnMuraji(
      [
        'check',
        'a.txt',
        '--target',
        'en.txt',
        '--rules',
        'rules.json',
        '--profile',
        'off.json',
        '--format',
        'json',
      ],
      { cwd },
    );
    expect(out).not.toContain('own-very');
    expect(out).toContain('own-truce');
  });

  it('takes several files, of which the last has the word on a rule', async () => {
    const later = writeOwnRules([pattern({ id: 'own-very', name: 'Later', pattern: 'calm' })]);
    const cwd = folderOf({ ...FILES, 'later.json': later });
    const typed = ['check', 'a.txt', '--target', 'en.txt', '--format', 'json'];
    const { out } = await muraji([...typed, '--rules', 'rules.json', '--rules', 'later.json'], { cwd });
    const { flags } = JSON.parse(out) as { flags: { rule: string; text: string; name?: string }[] };
    expect(flags.filter(({ rule }) => rule.startsWith('own-'))).toMatchObject([
      { rule: 'own-truce' },
      { rule: 'own-very', name: 'Later', text: 'calm' },
    ]);
  });

  it('says in one line which file, rule and field are wrong', async () => {
    const cwd = folderOf({ ...FILES, 'bad.json': RULES.replace('"major"', '"loud"') });
    const refused = await spawnMuraji(['check', 'a.txt', '--rules', 'bad.json'], { cwd });
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toMatch(/^muraji: bad\.json: No “very”: The field “severity” [^\n]*\n$/u);
  });
});
