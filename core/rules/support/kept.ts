/**
 * What follows from an object, made once and kept while all that it follows from stays: a report that is the same object
 * as before tells the checker at once that nothing new was said.
 */
export function kept<K extends object, T>(): (key: K, parts: readonly unknown[], make: () => T) => T {
  const known = new WeakMap<K, { readonly parts: readonly unknown[]; readonly value: T }>();
  return (key, parts, make) => {
    const former = known.get(key);
    if (former && areSame(former.parts, parts)) return former.value;
    const value = make();
    known.set(key, { parts, value });
    return value;
  };
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
