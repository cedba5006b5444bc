/** The properties of every script, person and document, each under a key of its own. */
export class PropertyStores {
  readonly kept: Map<string, Map<string, string>>;

  constructor(kept: Map<string, Map<string, string>> = new Map()) {
    this.kept = kept;
  }

  /** The store of this key, empty when nobody has written into it. */
  store(key: string): Map<string, string> {
    const known = this.kept.get(key) ?? new Map<string, string>();
    this.kept.set(key, known);
    return known;
  }
}
