import type { Side } from '../../core/model/segment.ts';
import type { TextQuery } from '../../core/search/query.ts';

/** A query in FTS5's words, for a table with the columns source and target; empty where it finds nothing. Terms hold letters and digits only. */
export function matchOf(query: TextQuery, side: Side | 'both'): string {
  if (query.length === 0) return '';
  const phrases = query.map(({ terms, prefix }) => {
    const [first = [], ...rest] = terms;
    let readings: readonly string[] = first;
    for (const allowed of rest)
      readings = readings.flatMap((head) => allowed.map((term) => `${head} ${term}`));
    return `(${readings.map((reading) => `"${reading}"${prefix ? ' *' : ''}`).join(' OR ')})`;
  });
  return `${side === 'both' ? '{source target}' : side} : (${phrases.join(' AND ')})`;
}
