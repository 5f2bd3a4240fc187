/**
 * The window's own origin. A scheme of its own instead of `file://`: it has an origin that can be checked,
 * and pages served under it can read nothing but what the protocol handler gives them.
 */
export const APP_SCHEME = 'app';
const APP_HOST = 'muraji';
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** Whether a URL lies in the window's own origin; false for what is no URL at all. */
export function isOwn(url: string): boolean {
  const parsed = URL.parse(url);
  return (
    parsed?.protocol === `${APP_SCHEME}:` &&
    parsed.host === APP_HOST &&
    parsed.username === '' &&
    parsed.password === ''
  );
}
