/** Serves the built window under the program's own scheme; the only files a page can ever reach. */
import { readAsset } from '../web/assets.ts';
import { isOwn } from './origin.ts';

/**
 * Answers requests of the app scheme from one folder, with the Content-Security-Policy on every answer.
 * Whatever is foreign, outside, missing or no plain reading is refused with a status and an empty body.
 */
export function assetHandler(folder: string, contentSecurityPolicy: string) {
  const headers = {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  const refuse = (status: number) => new Response(null, { status, headers });

  return async (request: Request): Promise<Response> => {
    if (request.method !== 'GET') return refuse(405);
    if (!isOwn(request.url)) return refuse(404);
    const asset = await readAsset(folder, new URL(request.url).pathname);
    if (asset === null) return refuse(404);
    return new Response(asset.bytes.slice(), { headers: { ...headers, 'content-type': asset.type } });
  };
}
