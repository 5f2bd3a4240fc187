import { expect, test } from 'vitest';
import { quitAfter } from '../../main/electron/quit.ts';
import { Emitter } from './emitter.ts';

class Program extends Emitter {
  readonly exits: (number | undefined)[] = [];
  quit() {
    if (this.allows('will-quit')) this.exit();
  }
  exit(code?: number) {
    this.exits.push(code);
  }
}

function program(finish: () => Promise<void>, platform?: NodeJS.Platform) {
  const app = new Program();
  const exited = new Promise<void>((resolve) => {
    const exit = app.exit.bind(app);
    app.exit = (code) => {
      exit(code);
      resolve();
    };
  });
  quitAfter(app, finish, platform);
  return { app, exited };
}

test('is held until everything is finished, and finishes once', async () => {
  let finished = 0;
  let letGo = () => {};
  const { app, exited } = program(async () => {
    finished++;
    await new Promise<void>((resolve) => (letGo = resolve));
  });
  app.quit();
  app.quit();
  expect(app.exits).toEqual([]);
  letGo();
  await exited;
  expect(finished).toBe(1);
  expect(app.exits).toEqual([0]);
});

test('comes to an end with an error status when finishing fails', async () => {
  const { app, exited } = program(() => Promise.reject(new Error('disk gone')));
  app.quit();
  await exited;
  expect(app.exits).toEqual([1]);
});

const nothing = () => Promise.resolve();

test('comes with the last window, but not on macOS', async () => {
  const linux = program(nothing, 'linux');
  linux.app.emit('window-all-closed');
  await linux.exited;
  const mac = program(nothing, 'darwin');
  mac.app.emit('window-all-closed');
  expect(mac.app.exits).toEqual([]);
});

test('goes on when the window that held it up is gone, on macOS too', async () => {
  const { app, exited } = program(nothing, 'darwin');
  app.emit('before-quit');
  app.emit('window-all-closed');
  await exited;
  expect(app.exits).toEqual([0]);
});
