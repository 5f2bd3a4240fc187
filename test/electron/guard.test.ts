import type { PermissionRequest, WebContents, WindowOpenHandlerResponse } from 'electron';
import { describe, expect, test } from 'vitest';
import { guardContents, guardSession } from '../../main/electron/guard.ts';
import { Emitter } from './emitter.ts';
import { OpenSession, type CheckHandler, type DeviceHandler, type RequestHandler } from './open-session.ts';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

class Contents extends Emitter implements Pick<WebContents, 'on' | 'setWindowOpenHandler'> {
  opener: OpenHandler = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: OpenHandler) {
    this.opener = handler;
  }
}

const page = { isMainFrame: true, requestingUrl: 'app://muraji/index.html' } as const;
const contents = new Contents() as unknown as WebContents;

function guarded() {
  const session = new OpenSession();
  guardSession(session);
  const asks = (permission: Parameters<RequestHandler>[1], details: PermissionRequest = page) => {
    let granted: boolean | undefined;
    session.onRequest(contents, permission, (answer) => (granted = answer), details);
    return granted;
  };
  const checks = (permission: Parameters<CheckHandler>[1], details: Parameters<CheckHandler>[3] = page) =>
    session.onCheck(contents, permission, 'app://muraji', details);
  return { session, asks, checks };
}

describe('a page', () => {
  const elsewhere = [
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'file:///etc/passwd',
    'data:text/html,<script>1</script>',
    'javascript:alert(1)',
    'blob:app://muraji/0',
    'app://other/index.html',
    'app://muraji.example.org/index.html',
    'app://muraji:81/index.html',
    'app://user@muraji/index.html',
    'about:blank',
    'not a url',
  ];
  test.each(elsewhere)('cannot go to %s', (url) => {
    const guardedContents = new Contents();
    guardContents(guardedContents);
    expect(guardedContents.allows('will-frame-navigate', { url })).toBe(false);
    expect(guardedContents.allows('will-redirect', { url })).toBe(false);
  });

  test('may load itself again', () => {
    const guardedContents = new Contents();
    guardContents(guardedContents);
    expect(guardedContents.allows('will-frame-navigate', { url: 'app://muraji/index.html#/library' })).toBe(
      true,
    );
  });

  test.each(['https://example.org/', 'app://muraji/index.html', 'about:blank'])(
    'opens no window for %s',
    (url) => {
      const guardedContents = new Contents();
      guardContents(guardedContents);
      const asked = { url } as Parameters<OpenHandler>[0];
      expect(guardedContents.opener(asked)).toEqual({ action: 'deny' } satisfies WindowOpenHandlerResponse);
    },
  );

  test('embeds no guest', () => {
    const guardedContents = new Contents();
    guardContents(guardedContents);
    expect(guardedContents.allows('will-attach-webview')).toBe(false);
  });
});

describe('a permission', () => {
  test.each([
    'clipboard-read',
    'media',
    'geolocation',
    'notifications',
    'openExternal',
    'fileSystem',
    'local-fonts',
    'fullscreen',
  ] as const)('%s is denied', (permission) => {
    const { asks, checks } = guarded();
    expect(asks(permission)).toBe(false);
    expect(checks(permission)).toBe(false);
  });

  test('to write text to the clipboard is the own main frame’s alone', () => {
    const { asks, checks } = guarded();
    expect(asks('clipboard-sanitized-write')).toBe(true);
    expect(checks('clipboard-sanitized-write')).toBe(true);
    for (const foreign of [
      { isMainFrame: true, requestingUrl: 'https://example.org/' },
      { isMainFrame: false, requestingUrl: 'app://muraji/index.html' },
    ]) {
      expect(asks('clipboard-sanitized-write', foreign)).toBe(false);
      expect(checks('clipboard-sanitized-write', foreign)).toBe(false);
    }
    expect(checks('clipboard-sanitized-write', { isMainFrame: true })).toBe(false);
  });

  test('for a device is denied', () => {
    const { session } = guarded();
    expect(session.onDevice({} as Parameters<DeviceHandler>[0])).toBe(false);
  });

  test('to download is denied', () => {
    const { session } = guarded();
    expect(session.allows('will-download')).toBe(false);
  });
});
