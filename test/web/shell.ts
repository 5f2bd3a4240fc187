import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startServices, type ServicesClient } from '../../main/services/client.ts';
import { sittingKeys } from '../../main/translation/keys.ts';
import { withTranslation } from '../../main/translation/with-translation.ts';
import { startWebShell, type WebShell, type WebShellOptions } from '../../main/web/server.ts';
import { temporaryFolder } from '../library/temporary.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface TestShell {
  readonly shell: WebShell;
  readonly token: string;
  readonly cookie: string;
  /** Sends exactly this: unlike `fetch`, neither path nor headers are tidied up. */
  send(path: string, asked?: Asked): Promise<Answer>;
  /** Asks a call as the window does. */
  call(name: string, input: unknown): Promise<unknown>;
}

/** A web shell with a library of its own behind it. */
export function startWholeShell(options: Partial<WebShellOptions> = {}): Promise<TestShell> {
  const services = withTranslation(
    startServices({ home: temporaryFolder(), seeds: null, shell: 'web' }),
    sittingKeys(),
  );
  onTestFinished(() => services.close());
  return startTestShell({ services, ...options });
}

/** Knows one answer; for what the shell does before it asks the services. */
const ANSWERING: Pick<ServicesClient, 'callJson'> = {
  callJson: () => Promise.resolve('{"ok":true,"value":[]}'),
};

/** A web shell on a small stand-in for the built window. */
export async function startTestShell(options: Partial<WebShellOptions> = {}): Promise<TestShell> {
  const assets = join(temporaryFolder(), 'window');
  mkdirSync(join(assets, 'assets'), { recursive: true });
  writeFileSync(join(assets, 'index.html'), '<!doctype html><title>The window</title>');
  writeFileSync(join(assets, 'assets', 'main-1a2b.js'), 'document.title = "loaded";');
  writeFileSync(join(assets, '.hidden.json'), '{}');
  writeFileSync(join(assets, 'notes.unknown'), 'of a type that is not served');
  writeFileSync(join(assets, '..', 'secret.json'), '{"secret": true}');

  const defaults = { services: ANSWERING, assets, port: 0, refusal: 'No token.' };
  const shell = await startWebShell({ ...defaults, ...options });
  onTestFinished(() => shell.close());
  const token = new URL(shell.address).searchParams.get('token') ?? '';
  const cookie = `muraji-${shell.port}=${token}`;

  const send: TestShell['send'] = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port: shell.port, path, method, headers, agent: false },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks).toString('utf8'),
            }),
          );
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  return {
    ...{ shell, token, cookie, send },
    call: async (name, input) => {
      const { body } = await send(`/call/${name}`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      return JSON.parse(body) as unknown;
    },
  };
}
