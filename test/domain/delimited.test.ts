import fc from 'fast-check';
import {
  type DelimitedOptions,
  DelimitedReader,
  type DelimitedReading,
  type Delimiter,
} from '../../src/domain/delimited';

/** The records of a whole text. */
function readDelimited(text: string, options: DelimitedOptions): DelimitedReading {
  const reader = new DelimitedReader(options);
  reader.push(text);
  return reader.finish();
}

const records = (text: string, delimiter: Delimiter = ';') => {
  const reading = readDelimited(text, { delimiter });
  return reading.ok ? reading.table : reading.problem;
};

const delimiters = fc.constantFrom<Delimiter>(',', ';', '\t', '|');

/** RFC 4180 as the strictest writer writes it. */
const written = (table: readonly (readonly string[])[], delimiter: Delimiter, lineEnd: string) =>
  table
    .map((record) => record.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join(lineEnd);

const hostileText = fc.string({
  unit: fc.constantFrom('"', '\\', ';', ',', '\n', '\r', '\t', '|', 'a', 'é', ' ', '\0', "'"),
  maxLength: 40,
});

describe('DelimitedReader, given a whole text,', () => {
  test('keeps blank records and records of other lengths', () => {
    expect(records('a;b\n\nc\n;;\n')).toEqual([['a', 'b'], [''], ['c'], ['', '', '']]);
  });

  test('reads any mix of line ends, and no record after the last one', () => {
    expect(records('a;b\r\nc;d\ne;f\rg;h')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  test('keeps delimiters, line ends and doubled quotes inside quotes', () => {
    expect(records('"a;b";"c\r\nd";"e ""f"""\n')).toEqual([['a;b', 'c\r\nd', 'e "f"']]);
  });

  test('takes a quote inside an unquoted cell for a quote', () => {
    expect(records('5" pipe;Jo "Lo" Li\n')).toEqual([['5" pipe', 'Jo "Lo" Li']]);
  });

  test('forgives spaces between a comma and the quote that opens a cell', () => {
    expect(records('a, "b, c",  d\n', ',')).toEqual([['a', 'b, c', '  d']]);
  });

  test('repairs quotes that should have been doubled, as voter files have them', () => {
    expect(records('"SMITH "BOB" JR";"x"\n"next";"y"\n')).toEqual([
      ['SMITH "BOB" JR', 'x'],
      ['next', 'y'],
    ]);
  });

  test('does not let one stray quote swallow the records after it', () => {
    expect(records('"a"b;c\nd;e\n')).toEqual([
      ['a"b', 'c'],
      ['d', 'e'],
    ]);
  });

  test('reads quotes escaped by a backslash, as databases write them', () => {
    expect(records('"Lo \\"Li\\"","C:\\\\dir"\n', ',')).toEqual([['Lo "Li"', 'C:\\dir']]);
  });

  test('leaves a backslash alone where it escapes nothing', () => {
    expect(records('"C:\\dir\\";a\\b\n')).toEqual([['C:\\dir\\', 'a\\b']]);
  });

  test('names the line and the record of a quote that nothing closes', () => {
    expect(records('a;b\n"c\nd";e\nf;"g\nh;i\n')).toEqual({
      code: 'unclosed-quote',
      line: 4,
      record: 3,
    });
  });

  test('reads quotes as letters where they are', () => {
    expect(readDelimited('"a;b"\n', { delimiter: ';', quotes: 'literal' })).toEqual({
      ok: true,
      table: [['"a', 'b"']],
    });
  });

  test('gives back exactly what was written, whatever the text', () => {
    const table = fc.array(fc.array(hostileText, { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        table,
        delimiters,
        fc.constantFrom('\n', '\r\n', '\r'),
        (cells, delimiter, lineEnd) => {
          expect(records(written(cells, delimiter, lineEnd), delimiter)).toEqual(cells);
        },
      ),
    );
  });

  test('reads the same wherever the pieces of the text end', () => {
    fc.assert(
      fc.property(
        hostileText,
        delimiters,
        fc.array(fc.nat(40), { maxLength: 5 }),
        (text, delimiter, ends) => {
          const reader = new DelimitedReader({ delimiter });
          const cuts = [
            0,
            ...ends.map((end) => Math.min(end, text.length)).sort((a, b) => a - b),
            text.length,
          ];
          cuts.slice(1).forEach((end, index) => {
            reader.push(text.slice(cuts[index] ?? 0, end));
          });
          expect(reader.finish()).toEqual(readDelimited(text, { delimiter }));
        },
      ),
    );
  });

  test('never throws, and loses no letter of what it reads', () => {
    fc.assert(
      fc.property(hostileText, delimiters, (text, delimiter) => {
        const reading = readDelimited(text, { delimiter });
        const letters = (one: string) => one.replace(/[^aé]/g, '');
        if (reading.ok) expect(letters(reading.table.flat().join(''))).toBe(letters(text));
      }),
    );
  });

  test('looks at each character once or twice, however long the file', () => {
    const looked = (length: number) => {
      let count = 0;
      const text = `${'"a";'.repeat(length)}"b`;
      const counting = {
        length: text.length,
        charCodeAt: (index: number) => {
          count += 1;
          return text.charCodeAt(index);
        },
        slice: (from: number, end: number) => text.slice(from, end),
      } as unknown as string;
      new DelimitedReader({ delimiter: ';' }).push(counting);
      return count / text.length;
    };
    expect(looked(20_000)).toBeLessThan(3);
    expect(looked(20_000)).toBeCloseTo(looked(100), 0);
  });

  test('reads a hundred thousand records and records of three hundred columns', () => {
    const long = records('a;b;c\n'.repeat(100_000));
    const wide = records(`${'x;'.repeat(299)}x\n`.repeat(1_000));
    expect([Array.isArray(long) && long.length, Array.isArray(wide) && wide[999]?.length]).toEqual([
      100_000, 300,
    ]);
  });
});
