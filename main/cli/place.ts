import { relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The folder the command was typed in; `npm run` moves to the package and tells where it came from. */
export function typedIn(): string {
  const here = process.cwd();
  return relative(ROOT, here) === '' ? (process.env['INIT_CWD'] ?? here) : here;
}
