import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeWithCare, SAVING_TIME, type ClosingWindow } from '../../main/electron/closing.ts';
import { Emitter } from './emitter.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Closes as Electron does: its event, then the page's objection, which stands unless it is overruled. */
class Window extends Emitter implements ClosingWindow {
  readonly webContents = new Emitter();
  unsaved = true;
  closed = false;
  close() {
    if (this.closed) throw new Error('Object has been destroyed');
    this.emit('close');
    if (this.unsaved && this.webContents.allows('will-prevent-unload')) return;
    this.closed = true;
    this.emit('closed');
  }
}

function opened(leave: boolean) {
  const window = new Window();
  const asked: string[] = [];
  closeWithCare(window, () => {
    asked.push('asked');
    return Promise.resolve(leave);
  });
  return { window, asked };
}

test('a window with everything saved closes at once', () => {
  const { window, asked } = opened(false);
  window.unsaved = false;
  window.close();
  expect(window.closed).toBe(true);
  expect(asked).toEqual([]);
});

test('a change that is being saved is waited for, without a question', async () => {
  const { window, asked } = opened(false);
  window.close();
  expect(window.closed).toBe(false);
  window.unsaved = false;
  await vi.advanceTimersByTimeAsync(SAVING_TIME);
  expect(window.closed).toBe(true);
  expect(asked).toEqual([]);
});

test('what cannot be saved is lost only when the editor says so', async () => {
  const { window, asked } = opened(true);
  window.close();
  await vi.advanceTimersByTimeAsync(SAVING_TIME);
  expect(asked).toEqual(['asked']);
  expect(window.closed).toBe(true);
});

test('an editor who stays is asked again the next time', async () => {
  const { window, asked } = opened(false);
  for (const times of [1, 2]) {
    window.close();
    await vi.advanceTimersByTimeAsync(SAVING_TIME);
    expect(window.closed).toBe(false);
    expect(asked).toHaveLength(times);
  }
});

test('one question is enough for someone who clicks again', async () => {
  const { window, asked } = opened(false);
  window.close();
  window.close();
  window.close();
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(SAVING_TIME);
  expect(window.closed).toBe(false);
});

test('a window that closed meanwhile is not closed again', async () => {
  const { window } = opened(true);
  window.close();
  window.unsaved = false;
  window.close();
  expect(window.closed).toBe(true);
  await vi.advanceTimersByTimeAsync(SAVING_TIME);
});

test('an objection to a reload stands, and closes nothing', async () => {
  const { window, asked } = opened(true);
  expect(window.webContents.allows('will-prevent-unload')).toBe(true);
  await vi.advanceTimersByTimeAsync(SAVING_TIME);
  expect(window.closed).toBe(false);
  expect(asked).toEqual([]);
});
