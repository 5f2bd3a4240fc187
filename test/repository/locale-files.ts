import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..', '..');

/** Folders that hold one folder of texts per language. */
export const LOCALE_FOLDERS = ['core/locales', 'renderer/locales'] as const;
type Language = 'en' | 'ar';

/** Every text of a language under a folder, by `file: path.of.keys`. */
export async function textsOf(folder: string, language: Language): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const at = join(ROOT, folder, language);
  for (const name of readdirSync(at, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const module = (await import(/* @vite-ignore */ pathToFileURL(join(at, name)).href)) as object;
    const file = join(dirname(name), basename(name, '.ts'));
    // Whatever the export is called: languages may name theirs differently.
    for (const value of Object.values(module)) collect(value, `${file}:`, texts);
  }
  return texts;
}

function collect(value: unknown, path: string, texts: Map<string, string>) {
  if (typeof value === 'string') texts.set(path, value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) collect(inner, `${path} ${key}`, texts);
  else throw new Error(`${path} is no text`);
}

const PLURAL = /_(?<category>zero|one|two|few|many|other)$/;

export interface Text {
  /** The text by plural category; one that does not count has `other` alone. */
  readonly forms: ReadonlyMap<string, string>;
  readonly counts: boolean;
}

/** Texts by key, the plural forms of one key together. */
export function byKey(texts: ReadonlyMap<string, string>): Map<string, Text> {
  const keys = new Map<string, { forms: Map<string, string>; counts: boolean }>();
  for (const [path, text] of texts) {
    const category = PLURAL.exec(path)?.groups?.['category'];
    const key = path.replace(PLURAL, '');
    const entry = keys.get(key) ?? { forms: new Map(), counts: category !== undefined };
    entry.forms.set(category ?? 'other', text);
    keys.set(key, entry);
  }
  return keys;
}

/** Names between double braces, without their formats. */
export function placeholders(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/\{\{([^},]+)(?:,[^}]*)?\}\}/g)].map(([, name]) => (name ?? '').trim())),
  ].sort();
}
