/** Where texts go: the address of a service, and what it must be. */
import type { Problem } from './problem.ts';
import { fillIn, namesIn, strangerIn } from './placeholders.ts';

/** Half of a surrogate pair, which no address can carry. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A value inside an address: nothing of it can end its place there. */
export const encodeForAddress = (value: string): string => encodeURIComponent(value.replace(LONE, '\ufffd'));

/** Scheme, host, path; parsers forgive other slashes, in which a host could hide. */
const ABSOLUTE = /^https?:\/\/([^/?#\\]+)([^?]*)/iu;

const NOTHING = { text: 'x', source: 'x', target: 'x', key: 'x' };

/** The parsed address with its placeholders filled by letters; null for what is no address. */
export function parseAddress(address: string): URL | null {
  try {
    return new URL(fillIn(address, NOTHING));
  } catch {
    return null;
  }
}

/** This machine itself: what goes there leaves nothing. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/u.test(hostname)
  );
}

/**
 * What keeps an address from being used; null where nothing does.
 * @param isTemplate whether placeholders may stand in it, after the host, and the text after the question mark
 */
export function addressProblem(address: string, isTemplate: boolean): Problem | null {
  if (address === '') return { problem: 'missing' };
  const stranger = strangerIn(address);
  if (stranger !== null) return { problem: 'placeholder', detail: stranger };
  const [, host = '', path = ''] = ABSOLUTE.exec(address) ?? [];
  if (namesIn(host).length > 0) return { problem: 'placeholder-in-host' };
  const url = host === '' || /\s/u.test(address) ? null : parseAddress(address);
  if (!url || url.hash !== '') return { problem: 'address' };
  if (!isTemplate && (namesIn(address).length > 0 || url.search !== '')) return { problem: 'address' };
  if (url.username !== '' || url.password !== '') return { problem: 'credentials' };
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) return { problem: 'insecure' };
  return namesIn(path).includes('text') ? { problem: 'text-in-path' } : null;
}
