/** Which windows of the program there are in this browser: each holds a lock of its name as long as it lives. */

const PREFIX = 'muraji.window.';
const own = crypto.randomUUID();
let held = false;

/** The name of this window. */
export function thisWindow(): string {
  if (!held && 'locks' in navigator) {
    held = true;
    // Until the window goes.
    void navigator.locks.request(PREFIX + own, () => new Promise(() => undefined)).catch(() => undefined);
  }
  return own;
}

/** Names of the windows that live; where the browser cannot tell, this one alone. */
export async function livingWindows(): Promise<ReadonlySet<string>> {
  const names = new Set([thisWindow()]);
  if (!('locks' in navigator)) return names;
  const { held: locks = [] } = await navigator.locks.query();
  for (const { name } of locks) if (name?.startsWith(PREFIX)) names.add(name.slice(PREFIX.length));
  return names;
}

let sessions = 0;

/** A name for what a session of this window keeps. */
export function sessionName(): string {
  return `${thisWindow()}.${(sessions += 1)}`;
}

/** Whether a session is that of a window that lives; earlier sessions of this window are not. */
export async function livingSessions(): Promise<(session: string) => boolean> {
  const windows = await livingWindows();
  return (session) => {
    const [window = ''] = session.split('.');
    return window !== thisWindow() && windows.has(window);
  };
}
