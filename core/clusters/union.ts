/** Groups that grow together. A label that an editor gave keeps groups of other labels out. */
export class Union {
  readonly #parents = new Map<string, string>();
  readonly #labels = new Map<string, number>();

  constructor(keys: Iterable<string>) {
    for (const key of keys) this.#parents.set(key, key);
  }

  has(key: string): boolean {
    return this.#parents.has(key);
  }

  /** Puts keys together, those already known; groups of another label stay out. */
  label(keys: readonly string[], label: number): void {
    const known = keys.filter((key) => this.has(key));
    for (const key of known) {
      const root = this.#root(key);
      if (!this.#labels.has(root)) this.#labels.set(root, label);
    }
    const [first] = known;
    for (const key of known) if (first !== undefined) this.join(first, key);
  }

  isOne(one: string, other: string): boolean {
    return this.#root(one) === this.#root(other);
  }

  /** False where two labels part them. */
  join(one: string, other: string): boolean {
    const [a, b] = [this.#root(one), this.#root(other)];
    if (a === b) return true;
    const [here, there] = [this.#labels.get(a), this.#labels.get(b)];
    if (here !== undefined && there !== undefined && here !== there) return false;
    this.#parents.set(b, a);
    const label = here ?? there;
    if (label !== undefined) this.#labels.set(a, label);
    return true;
  }

  /** The key that stands for a group. */
  rootOf(key: string): string {
    return this.#root(key);
  }

  groups(): readonly (readonly string[])[] {
    const groups = new Map<string, string[]>();
    for (const key of this.#parents.keys()) {
      const root = this.#root(key);
      const group = groups.get(root);
      if (group) group.push(key);
      else groups.set(root, [key]);
    }
    return [...groups.values()];
  }

  #root(key: string): string {
    let root = key;
    for (
      let next = this.#parents.get(root);
      next !== undefined && next !== root;
      next = this.#parents.get(root)
    )
      root = next;
    let at = key;
    while (at !== root) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }
}
