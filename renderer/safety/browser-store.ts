/** Null where the browser keeps nothing for this page. */
export function browserStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Of this window, as long as it lives; null where the browser keeps nothing for this page. */
export function windowStore(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
