/** Half-open, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
