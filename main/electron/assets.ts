/** Serves the built window under the program's own scheme; the only files a page can ever reach. */
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { isOwn } from './origin.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** The file a URL names, undefined where it leaves `root` or is no decodable path. */
export function fileOf(url: string, root: string): string | undefined {
  const pathname = URL.parse(url)?.pathname;
  if (pathname === undefined) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // Backslashes separate folders on Windows, a colon names a drive or a stream there.
  if (/[\\:\0]/.test(path)) return undefined;
  const base = resolve(root);
  const file = resolve(base, `.${path}`);
  return file.startsWith(base + sep) ? file : undefined;
}

/**
 * Answers requests of the app scheme from one folder, with the Content-Security-Policy on every answer.
 * Whatever is foreign, outside, missing or no plain reading is refused with a status and an empty body.
 */
export function assetHandler(root: string, contentSecurityPolicy: string) {
  const headers = {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  const refuse = (status: number) => new Response(null, { status, headers });

  return async (request: Request): Promise<Response> => {
    if (request.method !== 'GET') return refuse(405);
    const file = isOwn(request.url) ? fileOf(request.url, root) : undefined;
    if (file === undefined) return refuse(404);
    try {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      return new Response(await readFile(file), { headers: { ...headers, 'content-type': type } });
    } catch {
      return refuse(404);
    }
  };
}
