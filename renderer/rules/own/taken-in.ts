/** What becomes of the rules of a file beside those there are. */
import type { OwnRule } from '../../../core/model/own-rule.ts';

/** `same`: it is there already. `replaced`: it takes the place of one with its id. */
export type Fate =
  | { readonly kind: 'new' | 'same' | 'replaced'; readonly rule: OwnRule }
  /** Another rule has its name. */
  | { readonly kind: 'renamed'; readonly rule: OwnRule; readonly from: string };

/** In the order of the file. */
export function fatesOf(rules: readonly OwnRule[], read: readonly OwnRule[]): readonly Fate[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const coming = new Set(read.map(({ id }) => id));
  const names = new Set(rules.filter(({ id }) => !coming.has(id)).map(({ name }) => folded(name)));
  return read.map((rule): Fate => {
    const name = freeName(rule.name, names);
    names.add(folded(name));
    if (name !== rule.name) return { kind: 'renamed', rule: { ...rule, name }, from: rule.name };
    const former = byId.get(rule.id);
    if (!former) return { kind: 'new', rule };
    return { kind: isSame(former, rule) ? 'same' : 'replaced', rule };
  });
}

/** The rules with those of the file in their places. */
export function takenIn(rules: readonly OwnRule[], fates: readonly Fate[]): readonly OwnRule[] {
  const byId = new Map([...rules, ...fates.map(({ rule }) => rule)].map((rule) => [rule.id, rule]));
  return [...byId.values()];
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(folded(free)); number++) free = `${name} (${number})`;
  return free;
}

/** Names that differ by capitals and spaces alone are one to an editor. */
function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');
}

function isSame(a: OwnRule, b: OwnRule): boolean {
  const sorted = (rule: OwnRule) => JSON.stringify(Object.entries(rule).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}
