/** Gives numbers not given before. */
export class Numbers {
  private count: number;

  constructor(given = 0) {
    this.count = given;
  }

  /** How many were given. */
  get given(): number {
    return this.count;
  }

  /** One not given before. */
  next(): number {
    this.count += 1;
    return this.count;
  }
}
