/** A paragraph of the old text (`before`) and one of the new (`after`) that belong together; 0-based. */
export interface Link {
  readonly before: number;
  readonly after: number;
}

/** The longest run of links that keeps both orders, from links sorted by `before`. O(n log n). */
export function longestIncreasing(links: readonly Link[]): Link[] {
  const tails: number[] = [];
  const previous: number[] = [];
  links.forEach((link, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = links[tails[middle] ?? 0];
      if (tail && tail.after < link.after) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  });
  const found: Link[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const link = links[at];
    if (link) found.push(link);
  }
  return found.reverse();
}
