/** From when to when something could be read in a segment. */

export interface Span<R> {
  /** The revision that brought it. */
  readonly came: R;
  /** The first one without it; null where it still stands. */
  readonly went: R | null;
  /** The text as it stood last. */
  readonly text: string;
}

/** What a segment said from some revision on; null where its English does not stand. */
export interface Standing<R> {
  readonly by: R;
  readonly text: string | null;
}

/** Stretches of time in which `holds` was true of the text. @param line oldest first */
export function spansOf<R>(line: readonly Standing<R>[], holds: (text: string) => boolean): Span<R>[] {
  const spans: Span<R>[] = [];
  let open = null as Pick<Span<R>, 'came' | 'text'> | null;
  for (const { by, text } of line) {
    if (text !== null && holds(text)) open = open ? { ...open, text } : { came: by, text };
    else if (open) {
      spans.push({ ...open, went: by });
      open = null;
    }
  }
  return open ? [...spans, { ...open, went: null }] : spans;
}
