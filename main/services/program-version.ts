import { readFileSync } from 'node:fs';

/** The version in package.json, which lies two folders up from here in the sources and in the desktop bundle. */
export function programVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(text) as { readonly version?: unknown }).version);
}
