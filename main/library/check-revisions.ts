import type { DatabaseSync } from 'node:sqlite';

interface Link {
  readonly document: string;
  readonly number: number;
  readonly parent: string | null;
  readonly whole: boolean;
}

/** How many revisions there are, and of each document the numbers of those that lead back to no whole one. */
export function brokenRevisions(database: DatabaseSync): {
  readonly count: number;
  readonly broken: Map<string, number[]>;
} {
  const rows = database
    .prepare('SELECT id, document, number, parent, whole FROM revisions ORDER BY number')
    .all();
  const links = new Map(
    rows.map(({ id, document, number, parent, whole }): [string, Link] => [
      String(id),
      {
        document: String(document),
        number: Number(number),
        parent: parent === null ? null : String(parent),
        whole: whole === 1,
      },
    ]),
  );
  const broken = new Map<string, number[]>();
  const readable = new Set<string>();
  for (const [id, { document, number }] of links) {
    if (leadsBack(id, links, readable)) readable.add(id);
    else broken.set(document, [...(broken.get(document) ?? []), number]);
  }
  return { count: links.size, broken };
}

/** Parents have lower numbers and were judged before, so one step is enough; anything else is no chain. */
function leadsBack(id: string, links: ReadonlyMap<string, Link>, readable: ReadonlySet<string>): boolean {
  const link = links.get(id);
  if (!link) return false;
  if (link.whole) return true;
  const parent = link.parent === null ? undefined : links.get(link.parent);
  return parent?.document === link.document && readable.has(link.parent ?? '');
}
