import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a request is held against: the port the shell listens at and the secret it printed. */
export interface Gate {
  readonly port: number;
  readonly token: string;
  /** Tokens that open the shell once. */
  readonly tickets: Set<string>;
}

/** Cookies know no ports: the name keeps two shells on one machine apart. */
export const cookieName = (port: number): string => `muraji-${port}`;

/**
 * Whether a request can come from a page of this shell or from its address typed by a person. Another name
 * in Host is DNS rebinding; a foreign Origin or Sec-Fetch-Site is another page of the same browser, which
 * includes pages that other programs serve on this machine ("same-site").
 */
export function isOwnRequest(headers: IncomingHttpHeaders, { port }: Pick<Gate, 'port'>): boolean {
  const { host, origin } = headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** Whether the request carries the cookie that the printed address gave. */
export function hasCookie(headers: IncomingHttpHeaders, { port, token }: Gate): boolean {
  const start = `${cookieName(port)}=`;
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.some((cookie) => cookie.startsWith(start) && isToken(cookie.slice(start.length), token));
}

/** Whether the token of an address opens the shell; a ticket is used up by it. */
export function opens(given: string | null, { token, tickets }: Gate): boolean {
  return given !== null && (isToken(given, token) || tickets.delete(given));
}

/** Takes the same time however much of the token is right. */
function isToken(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
