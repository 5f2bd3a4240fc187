import type { Session } from 'electron';
import type { GuardedSession } from '../../main/electron/guard.ts';
import { Emitter } from './emitter.ts';

export type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
export type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
export type DeviceHandler = NonNullable<Parameters<Session['setDevicePermissionHandler']>[0]>;

/** A session that grants everything until it is guarded, as Electron's does. */
export class OpenSession extends Emitter implements GuardedSession {
  onRequest: RequestHandler = (_contents, _permission, grant) => grant(true);
  onCheck: CheckHandler = () => true;
  onDevice: DeviceHandler = () => true;
  setPermissionRequestHandler(handler: RequestHandler | null) {
    if (handler) this.onRequest = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler | null) {
    if (handler) this.onCheck = handler;
  }
  setDevicePermissionHandler(handler: DeviceHandler | null) {
    if (handler) this.onDevice = handler;
  }
}
