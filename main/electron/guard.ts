/**
 * What the page may not do, whatever it shows: leave its origin, open windows, embed guests, start downloads,
 * ask for devices. Links to the web are never opened, because nothing the program shows needs one.
 */
import type { Event, Session, WebContents } from 'electron';
import { isOwn } from './origin.ts';

/** Reads nothing from the system and follows a click or a key: "copy the clean text". */
const GRANTED = 'clipboard-sanitized-write';

function stayAtHome(navigation: Event<{ url: string }>) {
  if (!isOwn(navigation.url)) navigation.preventDefault();
}

/** Holds one page to its own origin; to be called for every page before it loads. */
export function guardContents(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>) {
  contents.on('will-frame-navigate', stayAtHome);
  contents.on('will-redirect', stayAtHome);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

export type GuardedSession = Pick<
  Session,
  'on' | 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
>;

/** Answers every request for a permission; only the program's own page may write to the clipboard. */
export function guardSession(session: GuardedSession) {
  session.setPermissionRequestHandler((_contents, permission, grant, details) => {
    grant(permission === GRANTED && details.isMainFrame && isOwn(details.requestingUrl));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, _origin, details) =>
      permission === GRANTED && details.isMainFrame && isOwn(details.requestingUrl ?? ''),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}
