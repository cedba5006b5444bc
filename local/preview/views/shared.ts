/** Values that many cells share, told once: cells name one by its place. */
export class Shared<Value> {
  readonly all: Value[] = [];
  private readonly places = new Map<string, number>();

  /** The place of a value, the same for equal ones. */
  place(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    this.all.push(value);
    return this.all.length - 1;
  }
}
