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

function program(finish: () => Promise<void>) {
  const app = new Program();
  const exited = new Promise<void>((resolve) => {
    const exit = app.exit.bind(app);
    app.exit = (code) => {
      exit(code);
      resolve();
    };
  });
  quitAfter(app, finish);
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
