/** LibreTranslate and what speaks like it: https://docs.libretranslate.com/guides/api_usage */
import { done } from '../model/result.ts';
import type { Provider } from './provider.ts';
import type { LibreTranslateService } from './service.ts';

export const libreTranslate: Provider<LibreTranslateService> = {
  request: ({ address, source, target }, { text, key }) =>
    done({
      url: translateAddress(address),
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({
        q: text,
        source,
        target,
        format: 'text',
        ...(key !== null && { api_key: key }),
      }),
    }),
  place: () => ['translatedText'],
};

/** Editors give the address of the service, or that of its call. */
function translateAddress(address: string): string {
  const url = new URL(address);
  url.pathname = `${url.pathname.replace(/(?:\/translate)?\/*$/u, '')}/translate`;
  return url.href;
}
