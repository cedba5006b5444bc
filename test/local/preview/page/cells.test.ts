import { Cells, type Frame } from '../../../../local/preview/page/grid/cells';
import type { CellsView } from '../../../../local/preview/protocol';

/** A tab of so many rows whose first column says the row, with every answer's words of its own. */
function tab() {
  const asked: string[] = [];
  const frames: Frame[] = [];
  let edition = 1;
  let hiddenRows: number[] = [];
  const cells = new Cells({
    load: async (from, to): Promise<CellsView> => {
      asked.push(`${from}-${to}`);
      return {
        version: String(edition),
        from,
        rows: Array.from({ length: to - from }, (_, index) => [
          { text: `row ${from + index} of ${edition}`, dropdown: 0, look: 0 },
        ]),
        columnWidths: [100],
        hiddenColumns: [],
        hiddenRows,
        rowHeights: {},
        dropdowns: [[`choice from ${from}`]],
        looks: [{ bold: true }],
        protectedRanges: [{ top: 1, left: 0, bottom: 3, right: 1 }],
      };
    },
    measure: (text) => text.length * 10,
    onCells: () => {},
    onFrame: (frame) => frames.push(frame),
  });
  return {
    cells,
    asked,
    frames,
    at: (row: number) => cells.at({ row, column: 0 }),
    change: (hidden: number[] = []) => {
      edition += 1;
      hiddenRows = hidden;
    },
  };
}

/** Turns enough for all that is on its way to be here. */
async function settled() {
  for (let turns = 0; turns < 5; turns += 1) await new Promise((turn) => setTimeout(turn, 0));
}

describe('Cells', () => {
  test('a cell is blank until its block has come', async () => {
    const { at, asked } = tab();
    await settled();
    expect(at(5).text).toBe('row 5 of 1');
    expect(at(250).text).toBe('');
    await settled();
    expect(at(250).text).toBe('row 250 of 1');
    expect(asked).toEqual(['0-100', '200-300']);
  });

  test('each block spells its choices out with its own lists', async () => {
    const { at } = tab();
    await settled();
    at(100);
    await settled();
    expect(at(100)).toMatchObject({ choices: ['choice from 100'], look: { bold: true } });
    expect(at(0)).toMatchObject({ choices: ['choice from 0'] });
  });

  test('what was scrolled past is not asked for', async () => {
    const { at, asked } = tab();
    await settled();
    for (let row = 100; row < 2000; row += 100) at(row);
    await settled();
    expect(asked).toEqual(['0-100', '1700-1800', '1800-1900', '1900-2000']);
  });

  test('after a change the old is shown until the new comes', async () => {
    const { cells, at, change } = tab();
    cells.refreshTo('1');
    await settled();
    change();
    cells.refreshTo('2');
    expect(at(5).text).toBe('row 5 of 1');
    await settled();
    expect(at(5).text).toBe('row 5 of 2');
  });

  test('what is here is asked for again only when the tab has another version', async () => {
    const { cells, asked } = tab();
    cells.refreshTo('1');
    await settled();
    cells.refreshTo('1');
    await settled();
    expect(asked).toEqual(['0-100']);
    cells.refreshTo('2');
    await settled();
    expect(asked).toEqual(['0-100', '0-100']);
  });

  test('says what belongs to rows and columns when it is another', async () => {
    const { cells, frames, change } = tab();
    await settled();
    cells.refresh();
    await settled();
    expect(frames).toHaveLength(1);
    change([4]);
    cells.refresh();
    await settled();
    expect(frames.map(({ hiddenRows }) => hiddenRows)).toEqual([[], [4]]);
  });

  test('tells what is protected', async () => {
    const { cells } = tab();
    await settled();
    const isProtected = (row: number, column: number) => cells.isProtected({ row, column });
    expect([isProtected(0, 0), isProtected(1, 0), isProtected(2, 1), isProtected(3, 0)]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
