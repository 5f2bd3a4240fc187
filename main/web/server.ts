/** The local web shell: the same services and the same window in a browser of this machine, for nobody else. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FILE_LIMIT } from '../../core/formats/decode.ts';
import { fail, type ErrorValue } from '../../core/model/result.ts';
import { CONTENT_SECURITY_POLICY } from '../security/csp.ts';
import type { ServicesClient } from '../services/client.ts';
import { isCall } from '../services/is-call.ts';
import { readAsset } from './assets.ts';
import { BODY_LIMIT, readBody } from './body.ts';
import { cookieName, hasCookie, isOwnRequest, opens, type Gate } from './gate.ts';

export interface WebShellOptions {
  readonly services: Pick<ServicesClient, 'callJson'>;
  /** Folder of the built window. */
  readonly assets: string;
  /** 0: any free one. */
  readonly port: number;
  /** Told to a browser that comes without the token. */
  readonly refusal: string;
  /** Largest request in bytes. */
  readonly bodyLimit?: number;
}

export interface WebShell {
  /** With the token that opens it. */
  readonly address: string;
  readonly port: number;
  /**
   * An address that works once. A browser is started with this one: what programs are started with, every
   * user of the machine can read.
   */
  addressForOnce(): string;
  /** Answers what is under way and ends. */
  close(): Promise<void>;
}

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT_TYPE = 'text/plain; charset=utf-8';

/** Rejects with Node's system error where the port cannot be had (`EADDRINUSE`, `EACCES`). */
export async function startWebShell(options: WebShellOptions): Promise<WebShell> {
  const newToken = (): string => randomBytes(24).toString('base64url');
  const token = newToken();
  const tickets = new Set<string>();
  const server = createServer((request, response) => {
    answer(request, response, { port: portOf(), token, tickets }, options).catch(() => response.destroy());
  });
  const portOf = (): number => (server.address() as AddressInfo | null)?.port ?? 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const port = portOf();
  const addressWith = (given: string): string => `http://127.0.0.1:${port}/?token=${given}`;
  return {
    address: addressWith(token),
    port,
    addressForOnce: () => {
      const ticket = newToken();
      tickets.add(ticket);
      return addressWith(ticket);
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  gate: Gate,
  options: WebShellOptions,
): Promise<void> {
  const send = (status: number, headers: Record<string, string>, body: Uint8Array | string = ''): void => {
    response.writeHead(status, { ...HEADERS, 'content-length': Buffer.byteLength(body), ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const refuse = (): void => send(403, { 'content-type': TEXT_TYPE }, options.refusal);

  // Set behind a host of our own: alone, "//name/path" would make a host of the name.
  const url = URL.parse(`http://127.0.0.1${request.url ?? ''}`);
  if (!url || !isOwnRequest(request.headers, gate)) return refuse();
  const reading = request.method === 'GET' || request.method === 'HEAD';
  if (reading && url.pathname === '/' && opens(url.searchParams.get('token'), gate)) {
    const cookie = `${cookieName(gate.port)}=${gate.token}; Path=/; HttpOnly; SameSite=Strict`;
    return send(303, { location: '/', 'set-cookie': cookie });
  }
  if (!hasCookie(request.headers, gate)) return refuse();

  if (url.pathname.startsWith('/call/')) {
    const { status, json } = await answerCall(request, url.pathname.slice('/call/'.length), options);
    return send(status, { 'content-type': JSON_TYPE }, json);
  }
  if (!reading) return send(405, { allow: 'GET, HEAD' });
  const asset = await readAsset(options.assets, url.pathname);
  if (!asset) return send(404, {});
  const caching = asset.lasting ? { 'cache-control': 'private, max-age=31536000, immutable' } : {};
  send(200, { 'content-type': asset.type, ...caching }, asset.bytes);
}

/** 200 with whatever the services say; another status, and still a result, where they were not asked. */
async function answerCall(
  request: IncomingMessage,
  call: string,
  { services, bodyLimit = BODY_LIMIT }: WebShellOptions,
): Promise<{ readonly status: number; readonly json: string }> {
  const refused = (status: number, code: ErrorValue['code'], params: ErrorValue['params']) => ({
    status,
    json: JSON.stringify(fail(code, params)),
  });
  if (request.method !== 'POST') return refused(405, 'bad-request', { call, problem: 'method' });
  // A form of another page cannot send this type.
  if (!/^application\/json(?:;|$)/iu.test(request.headers['content-type'] ?? ''))
    return refused(415, 'bad-request', { call, problem: 'content-type' });
  if (!isCall(call)) return refused(404, 'bad-request', { call, problem: 'unknown' });
  const { bytes, length } = await readBody(request, bodyLimit);
  if (!bytes) return refused(413, 'file-too-large', { limit: megabytes(FILE_LIMIT), size: fileSize(length) });
  return { status: 200, json: await services.callJson(call, bytes) };
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
/** Base64 makes four characters of three bytes. */
const fileSize = (body: number): number => megabytes((body * 3) / 4);
