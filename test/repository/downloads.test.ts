/** The desktop takes no downloads of the page: every file leaves by `export.save`, which opens its dialog. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', 'renderer'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/u.test(file));
const having = (pattern: RegExp): readonly string[] =>
  files.filter((file) => pattern.test(readFileSync(file, 'utf8')));

it('hands files to the browser in one place, and only where the shell has no dialog', () => {
  expect(having(/createObjectURL|\.download\b/u)).toEqual(['renderer/dialogs/download.ts']);
  const callers = having(/from '[^']*\/download\.ts'/u);
  expect(callers.length).toBeGreaterThan(0);
  expect(callers.filter((file) => !readFileSync(file, 'utf8').includes("'export.save'"))).toEqual([]);
});
