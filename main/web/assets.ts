import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
};

export interface Asset {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** Its name changes with its content, so that it may be cached for good. */
  readonly lasting: boolean;
}

/** The file that a URL path names in the folder of the built window; null for anything else. */
export async function readAsset(folder: string, pathname: string): Promise<Asset | null> {
  const file = assetPath(folder, pathname === '/' ? '/index.html' : pathname);
  const type = file && TYPES[extname(file)];
  if (!file || !type) return null;
  try {
    return { bytes: await readFile(file), type, lasting: pathname.startsWith('/assets/') };
  } catch {
    return null;
  }
}

/** Null where the path leaves the folder, is hidden, or is no decodable path. */
function assetPath(folder: string, pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  // Backslashes part folders on Windows, where a colon names a drive or a stream.
  if (/[\\:\0]|\/\./u.test(path)) return null;
  const base = resolve(folder);
  const file = resolve(base, `.${path}`);
  return file.startsWith(base + sep) ? file : null;
}
