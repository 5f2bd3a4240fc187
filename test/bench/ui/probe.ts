/** What runs inside the pages that are measured; each function is whole in itself, because it is sent there. */

export type Kind = 'bare' | 'muraji';

/** Has a window of Muraji begin as after a reload: with this document. */
export function goOnWith({ document, title }: { document: string; title: string }): void {
  const tabs = { tabs: [{ document, title }], front: document, shown: true };
  sessionStorage.setItem('muraji.tabs', JSON.stringify(tabs));
}

/**
 * Waits until the first screen of the text is painted; in Muraji with both texts level, and with a `title` after that
 * document was chosen in the library. Answers when that was, in milliseconds from the start of the page.
 */
export function awaitReady({ kind, title }: { kind: Kind; title: string | null }): Promise<number> {
  const isThere = (): boolean => {
    const line = document.querySelector('.view-lines .view-line');
    if (!line?.textContent) return false;
    if (kind === 'bare') return true;
    const row = document.querySelector('.row');
    if (!row?.querySelector('.arabic-text')?.textContent) return false;
    const padding = Number.parseFloat(
      getComputedStyle(document.documentElement).getPropertyValue('--text-padding'),
    );
    const down = line.getBoundingClientRect().top - row.getBoundingClientRect().top;
    return Math.abs(down - padding) < 1;
  };
  let chosen = title === null;
  return new Promise((resolve) => {
    const look = (): void => {
      if (kind === 'muraji' && title !== null && !chosen) {
        const entry = [...document.querySelectorAll<HTMLElement>('.library-open')].find((each) =>
          each.textContent.includes(title),
        );
        entry?.click();
        chosen = entry !== undefined;
      }
      if (!isThere()) requestAnimationFrame(look);
      // The frame after this one shows what was found.
      else requestAnimationFrame(() => resolve(performance.now()));
    };
    look();
  });
}

/**
 * From now on notes for each key how long it takes until the frame that has the letter is painted. What runs in a frame
 * runs before it is painted, and a message that is posted there comes after.
 */
export function listenToKeys(): void {
  const lags: number[] = [];
  Object.assign(window, { keyLags: lags });
  const lines = document.querySelector('.view-lines');
  let pressed: number | null = null;
  let inFrame = false;
  const afterPaint = (then: () => void): void => {
    const painted = new MessageChannel();
    painted.port1.onmessage = then;
    painted.port2.postMessage(null);
  };
  const keydown = ({ timeStamp }: KeyboardEvent): void => {
    pressed ??= timeStamp;
    requestAnimationFrame(() => {
      inFrame = true;
      afterPaint(() => (inFrame = false));
    });
  };
  window.addEventListener('keydown', keydown, { capture: true });
  new MutationObserver(() => {
    if (pressed === null) return;
    const from = pressed;
    pressed = null;
    const note = (): void => afterPaint(() => lags.push(performance.now() - from));
    // The editor writes in a frame; what it wrote outside of one is painted with the next.
    if (inFrame) note();
    else requestAnimationFrame(note);
  }).observe(lines ?? document.body, { subtree: true, childList: true, characterData: true });
}

/** The lags noted so far, in milliseconds. */
export function keyLags(): number[] {
  return (window as unknown as { keyLags: number[] }).keyLags;
}
