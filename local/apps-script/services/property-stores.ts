/** The properties of every script, person and document, each under a key of its own. */
export class PropertyStores {
  private readonly stores = new Map<string, Map<string, string>>();

  /** The store of this key, empty when nobody has written into it. */
  store(key: string): Map<string, string> {
    const known = this.stores.get(key) ?? new Map<string, string>();
    this.stores.set(key, known);
    return known;
  }
}
