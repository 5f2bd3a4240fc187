/** What a service may be set up as, and what is then sent and read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer, type ServiceReply } from '../../core/translation/answer.ts';
import { buildRequest, type ServiceRequest } from '../../core/translation/provider.ts';
import {
  hostOf,
  originOf,
  serviceProblems,
  serviceSettings,
  type LibreTranslateService,
  type Service,
  type TemplateService,
} from '../../core/translation/service.ts';

const LIBRE: LibreTranslateService = {
  kind: 'libretranslate',
  address: 'https://translate.example.org',
  source: 'ar',
  target: 'en',
};
const TEMPLATE: TemplateService = {
  ...{ kind: 'template', address: 'https://mt.example.org/v2/{{source}}', source: 'ar', target: 'en' },
  method: 'POST',
  headers: 'Authorization: Bearer {{key}}\nX-Tool: muraji',
  body: '{"input": {"text": "<{{text}}>", "to": "{{target}}", "n": 1, "all": [true, null, "{{ source }}"]}}',
  answer: '/output/0/text',
};

function request(service: Service, text: string, key: string | null = 'k-1'): ServiceRequest {
  const built = buildRequest(service, { text, key });
  if (!built.ok) throw new Error(built.error.code);
  return built.value;
}
const bodyOf = (sent: ServiceRequest): unknown => JSON.parse(sent.body ?? '');
const read = (service: Service, reply: Partial<ServiceReply>, key: string | null = null) =>
  readAnswer(
    service,
    { status: 200, body: '{}', location: null, retryAfter: null, ...reply },
    { key, now: Date.UTC(2026, 0, 1) },
  );

/** Any code units, halves of pairs among them. */
const anything = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
/** Texts that look like what surrounds them. */
const hostile = fc
  .array(
    fc.constantFrom(
      '{{key}}',
      '{{text}}',
      '"',
      '\\',
      '", "x": "',
      '$&',
      '$1',
      '&',
      '#',
      '/../',
      '%',
      '\n',
      'نص',
    ),
  )
  .map((parts) => parts.join(''));
const key = fc.string({ unit: fc.constantFrom(...'aZ0-_=+/&#?%.'), minLength: 1 });

describe('LibreTranslate', () => {
  it.each([
    ['https://translate.example.org', 'https://translate.example.org/translate'],
    ['https://translate.example.org/', 'https://translate.example.org/translate'],
    ['https://translate.example.org/translate', 'https://translate.example.org/translate'],
    ['https://example.org/mt/', 'https://example.org/mt/translate'],
    ['http://localhost:5000', 'http://localhost:5000/translate'],
  ])('of %s is asked at %s', (address, url) => {
    expect(request({ ...LIBRE, address }, 'نص').url).toBe(url);
  });

  it('is sent the text with languages and key, and no key where there is none', () => {
    expect(bodyOf(request(LIBRE, 'نص'))).toEqual({
      ...{ q: 'نص', source: 'ar', target: 'en', format: 'text', api_key: 'k-1' },
    });
    expect(bodyOf(request(LIBRE, 'نص', null))).not.toHaveProperty('api_key');
  });
});

describe('a template', () => {
  it('is filled in address, headers and texts of the body', () => {
    expect(serviceProblems(TEMPLATE)).toEqual([]);
    const sent = request(TEMPLATE, 'a');
    expect(sent.url).toBe('https://mt.example.org/v2/ar');
    expect(sent.headers).toMatchObject({
      ...{ authorization: 'Bearer k-1', 'x-tool': 'muraji', 'content-type': 'application/json' },
    });
    expect(bodyOf(sent)).toEqual({ input: { text: '<a>', to: 'en', n: 1, all: [true, null, 'ar'] } });
  });

  it('takes any text to the service as it is, in a body', () => {
    fc.assert(
      fc.property(fc.oneof(anything, hostile), (text) => {
        expect(bodyOf(request(TEMPLATE, text))).toMatchObject({ input: { text: `<${text}>`, to: 'en' } });
        expect(bodyOf(request(LIBRE, text))).toMatchObject({ q: text });
      }),
    );
  });

  it('takes any text to the service as it is, in an address, and to no other', () => {
    const address = 'https://mt.example.org/get?q={{text}}&pair={{source}}|{{target}}&key={{key}}';
    const service: Service = { ...TEMPLATE, method: 'GET', headers: '', body: '', address };
    expect(serviceProblems(service)).toEqual([]);
    fc.assert(
      fc.property(fc.oneof(anything, hostile), key, (text, secret) => {
        const url = new URL(request(service, text, secret).url);
        expect(url.origin).toBe(originOf(service));
        expect([...url.searchParams]).toEqual([
          ['q', Buffer.from(text).toString()],
          ['pair', 'ar|en'],
          ['key', secret],
        ]);
      }),
    );
  });

  it('wants a key where it has a place for one, and one that fits into a header', () => {
    expect(buildRequest(TEMPLATE, { text: 'a', key: null })).toMatchObject({
      error: { code: 'service-key-missing' },
    });
    expect(buildRequest(TEMPLATE, { text: 'a', key: 'a\r\nHost: b' })).toMatchObject({
      error: { code: 'service-key' },
    });
    expect(buildRequest({ ...TEMPLATE, headers: '' }, { text: 'a', key: null }).ok).toBe(true);
  });

  it('leaves a name like __proto__ a name', () => {
    const body = '{"__proto__": {"a": "{{text}}"}}';
    expect(request({ ...TEMPLATE, headers: '', body }, 'x').body).toBe('{"__proto__":{"a":"x"}}');
  });
});

describe('what keeps a service from being used', () => {
  it.each<[string, Partial<TemplateService>, string, string]>([
    ['no address', { address: '' }, 'address', 'missing'],
    ['a word', { address: 'translate' }, 'address', 'address'],
    ['another scheme', { address: 'ftp://example.org' }, 'address', 'address'],
    ['a host that may hide', { address: 'https:/example.org' }, 'address', 'address'],
    ['a host that hides a key', { address: 'https:///{{key}}.example.org/' }, 'address', 'address'],
    ['white space', { address: 'https://example.org/a b' }, 'address', 'address'],
    ['a fragment', { address: 'https://example.org/#{{text}}' }, 'address', 'address'],
    ['no encryption', { address: 'http://example.org' }, 'address', 'insecure'],
    ['no encryption, cunningly', { address: 'http://localhost.example.org' }, 'address', 'insecure'],
    ['a password', { address: 'https://a:b@example.org' }, 'address', 'credentials'],
    [
      'a host of its own making',
      { address: 'https://{{key}}.example.org' },
      'address',
      'placeholder-in-host',
    ],
    ['a text in the path', { address: 'https://example.org/{{text}}' }, 'address', 'text-in-path'],
    ['an unknown placeholder', { address: 'https://example.org/{{word}}' }, 'address', 'placeholder'],
    ['no language', { source: '' }, 'source', 'missing'],
    ['a strange language', { target: 'en us' }, 'target', 'language'],
    ['a line that is no header', { headers: 'Authorization {{key}}' }, 'headers', 'header'],
    ['a header with a control', { headers: 'A: b\u0000c' }, 'headers', 'header'],
    ['a header with a name of two words', { headers: 'A b: c' }, 'headers', 'header'],
    ['a header of the connection', { headers: 'Host: example.com' }, 'headers', 'header-reserved'],
    ['a text in a header', { headers: 'X: {{text}}' }, 'headers', 'header-text'],
    ['an unknown name in a header', { headers: 'X: {{token}}' }, 'headers', 'placeholder'],
    ['a body that is no JSON', { body: '{"q": {{text}}}' }, 'body', 'not-json'],
    ['an unknown name in the body', { body: '{"q": "{{text}}", "a": "{{x}}"}' }, 'body', 'placeholder'],
    ['a body without the text', { body: '{"q": "{{source}}"}' }, 'body', 'no-text'],
    ['a body of a GET', { method: 'GET' }, 'body', 'get-with-body'],
    ['no place of the answer', { answer: '' }, 'answer', 'missing'],
    ['no path', { answer: 'a..b' }, 'answer', 'answer-path'],
    ['no pointer', { answer: '/a~2' }, 'answer', 'answer-path'],
  ])('%s', (_, change, field, problem) => {
    const service = { ...TEMPLATE, ...change };
    expect(serviceProblems(service)).toMatchObject([{ field, problem }]);
    expect(serviceSettings.safeParse(service)).toMatchObject({
      error: { issues: [{ path: [field], message: problem }] },
    });
  });

  it.each(['http://localhost:5000', 'http://127.0.0.1', 'http://[::1]:8080', 'https://xn--mgbh0fb.example'])(
    'is not %s',
    (address) => {
      expect(serviceProblems({ ...LIBRE, address })).toEqual([]);
      expect(serviceSettings.parse({ ...LIBRE, address: ` ${address} ` })).toMatchObject({ address });
    },
  );

  it('for LibreTranslate is also a question or a placeholder in the address', () => {
    for (const address of ['https://example.org/?key=1', 'https://example.org/{{key}}'])
      expect(serviceProblems({ ...LIBRE, address })).toMatchObject([
        { field: 'address', problem: 'address' },
      ]);
  });

  it('names host and origin of one that can', () => {
    expect(hostOf(TEMPLATE)).toBe('mt.example.org');
    expect(originOf({ address: 'http://localhost:5000/a' })).toBe('http://localhost:5000');
    expect(originOf({ address: 'nowhere' })).toBe('');
  });
});

describe('an answer', () => {
  it.each([
    ['/output/0/text', { output: [{ text: 'Good' }] }],
    ['output[0].text', { output: [{ text: 'Good' }] }],
    ['output.0.text', { output: [{ text: 'Good' }] }],
    ['/a~1b/c~0d', { 'a/b': { 'c~d': 'Good' } }],
    ['/0', ['Good']],
  ])('is found at %s', (answer, json) => {
    expect(read({ ...TEMPLATE, answer }, { body: JSON.stringify(json) })).toEqual({
      ok: true,
      value: 'Good',
    });
  });

  it.each([
    ['nothing there', '/output/1/text', 'service-answer-place'],
    ['what every object has', '/constructor/name', 'service-answer-place'],
    ['the length of a list', '/output/length', 'service-answer-place'],
    ['no text', '/output', 'service-answer-text'],
    ['a number', '/output/0/score', 'service-answer-text'],
    ['an empty text', '/output/0/none', 'service-answer-empty'],
  ])('with %s is refused', (_, answer, code) => {
    const body = JSON.stringify({ output: [{ text: 'Good', score: 1, none: ' \n' }] });
    expect(read({ ...TEMPLATE, answer }, { body })).toMatchObject({ error: { code } });
  });

  it('becomes clean paragraphs', () => {
    const translatedText = ' One.\r\n\r\n\u200fTwo\u0000 of\ttwo.\u2028Three \ud800.';
    expect(read(LIBRE, { body: JSON.stringify({ translatedText }) })).toEqual({
      ok: true,
      value: 'One.\nTwo of\ttwo.\nThree .',
    });
  });

  it.each([
    [400, 'service-error'],
    [404, 'service-error'],
    [500, 'service-error'],
    [401, 'service-denied'],
    [403, 'service-denied'],
    [429, 'service-busy'],
    [503, 'service-busy'],
  ])('%i says why, without the key', (status, code) => {
    const body = JSON.stringify({ error: 'Invalid key k-secret,\nvisit us' });
    expect(read(LIBRE, { status, body }, 'k-secret')).toMatchObject({
      error: { code, params: { host: 'translate.example.org', status, said: 'Invalid key …, visit us' } },
    });
  });

  it.each([
    ['7', 7],
    [' 120 ', 120],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    ['-1', undefined],
    [null, undefined],
  ])('that asks to wait by %j means %j seconds', (retryAfter, seconds) => {
    const busy = read(LIBRE, { status: 429, retryAfter });
    expect(busy.ok ? null : busy.error.params['seconds']).toBe(seconds);
  });

  it('that is a page is no JSON', () => {
    expect(read(LIBRE, { body: '<!doctype html>' })).toMatchObject({
      error: { code: 'service-answer-json' },
    });
  });
});
