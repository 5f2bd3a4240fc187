/** Where one list differs from another that was made from it: all else stands at the beginning or the end of both. */
export interface ListChange {
  readonly first: number;
  /** Behind the last that differs. */
  readonly formerEnd: number;
  readonly end: number;
}

export function changeOf<Item>(former: readonly Item[], now: readonly Item[]): ListChange {
  const shorter = Math.min(former.length, now.length);
  let first = 0;
  while (first < shorter && former[first] === now[first]) first += 1;
  let kept = 0;
  while (kept < shorter - first && former[former.length - 1 - kept] === now[now.length - 1 - kept]) kept += 1;
  return { first, formerEnd: former.length - kept, end: now.length - kept };
}
