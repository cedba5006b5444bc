/** Which identifier of this run stands for which of a recording: Google's differ from run to run. */
type Identifier = string | number;

const isIdentifierName = (name: string) => name === 'id' || /Id$/.test(name);

/** Texts shorter than this are not taken for a file's id when they stand somewhere in a text. */
const shortestFileId = 20;

function isMessage(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The identifiers learnt so far, by the recorded ones. */
export class Identifiers {
  private readonly ours = new Map<string, Identifier>();

  /** Learns which identifiers correspond by laying an answer beside the recorded one. */
  learn(recorded: unknown, answered: unknown, name = ''): void {
    if (isMessage(recorded) && isMessage(answered)) {
      for (const [member, inner] of Object.entries(recorded)) {
        const within = Array.isArray(recorded) ? name : member;
        this.learn(inner, answered[member], within);
      }
    } else if (isIdentifierName(name)) this.pair(name, recorded, answered);
  }

  /** Recorded data with this run's identifiers in it. */
  translated(value: unknown, name = ''): unknown {
    if (Array.isArray(value)) return value.map((item) => this.translated(item, name));
    if (isMessage(value)) {
      const entries = Object.entries(value).map(([member, inner]) => [
        member,
        this.translated(inner, member),
      ]);
      return Object.fromEntries(entries);
    }
    if (typeof value === 'number' && isIdentifierName(name)) return this.of(value) ?? value;
    if (typeof value !== 'string') return value;
    return isIdentifierName(name) ? (this.of(value) ?? value) : this.text(value);
  }

  /** A text, such as a path, with this run's identifiers in it. */
  text(text: string): string {
    let translated = text;
    for (const [key, ours] of this.ours) {
      const [kind, recorded = ''] = split(key);
      if (kind === 'string' && recorded.length >= shortestFileId) {
        translated = translated.replaceAll(recorded, String(ours));
      }
    }
    return translated;
  }

  /** A path with this run's identifiers in it, numbers that stand alone between slashes too. */
  path(path: string): string {
    return this.text(path).replace(/(?<=\/)[0-9]+(?=$|[:/])/g, (digits) =>
      String(this.of(Number(digits)) ?? digits),
    );
  }

  private of(recorded: Identifier): Identifier | undefined {
    return this.ours.get(`${typeof recorded}:${recorded}`);
  }

  private pair(_name: string, recorded: unknown, answered: unknown): void {
    const isText = typeof recorded === 'string' && typeof answered === 'string';
    const isNumber = typeof recorded === 'number' && typeof answered === 'number';
    if (!(isText || isNumber) || recorded === 0 || this.of(recorded) !== undefined) return;
    this.ours.set(`${typeof recorded}:${recorded}`, answered);
  }
}

function split(key: string): [string, string] {
  const mark = key.indexOf(':');
  return [key.slice(0, mark), key.slice(mark + 1)];
}
