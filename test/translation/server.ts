/** Translation services on this machine, as real servers. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

export async function startServer(listener: RequestListener): Promise<Served> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The address of a server that ends with the test. */
export async function serve(listener: RequestListener): Promise<string> {
  const { address, close } = await startServer(listener);
  onTestFinished(close);
  return address;
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  return body;
}

export function sendJson(
  response: ServerResponse,
  status: number,
  json: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json));
}

/** LibreTranslate that wants a key, as far as it is asked here. */
export const libreTranslate =
  (key: string): RequestListener =>
  (request, response) => {
    void bodyOf(request).then((body) => {
      const asked = JSON.parse(body) as { readonly q: string; readonly api_key?: string };
      const isRight = request.url === '/translate' && request.method === 'POST' && asked.api_key === key;
      if (isRight) sendJson(response, 200, { translatedText: `English of ${asked.q}` });
      else sendJson(response, 403, { error: `Invalid API key ${asked.api_key ?? ''}` });
    });
  };
