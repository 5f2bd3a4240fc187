import { spawn } from 'node:child_process';

/** A desktop shell that fails sooner than this, in milliseconds, never came up (libraries missing, no sandbox). */
const COME_UP = 10_000;

/**
 * Runs the desktop shell until its window is closed. `failed-to-start` where it never came up; else its exit
 * status.
 */
export function runDesktop(binary: string, root: string): Promise<number | 'failed-to-start'> {
  const env = { ...process.env };
  // Set in terminals of editors built on Electron; it would start the binary as plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  return new Promise((resolve) => {
    const started = Date.now();
    let stopping = false;
    const child = spawn(binary, [root], { stdio: 'inherit', env });
    // Ctrl-C reaches the desktop shell by itself; both then wait for it to save and quit.
    const stop = (signal: NodeJS.Signals): void => {
      stopping = true;
      child.kill(signal);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.once('error', () => resolve('failed-to-start'));
    child.once('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      const cameUp = code === 0 || stopping || Date.now() - started > COME_UP;
      resolve(cameUp ? (code ?? 0) : 'failed-to-start');
    });
  });
}
