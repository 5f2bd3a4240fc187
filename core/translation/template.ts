/** Any service that takes and gives JSON, by a template of what is sent. */
import { done, fail } from '../model/result.ts';
import { encodeForAddress } from './address.ts';
import { parsePath } from './answer-path.ts';
import { headersOf } from './headers.ts';
import { fillIn, type Values } from './placeholders.ts';
import type { Provider } from './provider.ts';
import { takesKey, type TemplateService } from './service.ts';

export const template: Provider<TemplateService> = {
  request: (service, { text, key }) => {
    if (key === null && takesKey(service)) return fail('service-key-missing');
    const values = { text, source: service.source, target: service.target, key: key ?? '' };
    const own = headersOf(service.headers, values);
    if (!own.ok) return own;
    const hasBody = service.body.trim() !== '';
    return done({
      url: new URL(fillIn(service.address, values, encodeForAddress)).href,
      method: service.method,
      headers: {
        accept: 'application/json',
        ...(hasBody && { 'content-type': 'application/json' }),
        ...own.value,
      },
      body: hasBody ? JSON.stringify(fillJson(JSON.parse(service.body), values)) : null,
    });
  },
  place: ({ answer }) => parsePath(answer) ?? [],
};

/** Texts are filled after the template was read as JSON: whatever they are, they stay inside their quotation marks. */
function fillJson(json: unknown, values: Values): unknown {
  if (typeof json === 'string') return fillIn(json, values);
  if (Array.isArray(json)) return json.map((part: unknown) => fillJson(part, values));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, part]) => [name, fillJson(part, values)]));
}
