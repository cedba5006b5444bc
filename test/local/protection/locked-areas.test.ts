import fc from 'fast-check';
import { lockedAreas, mayEdit } from '../../../local/apps-script/protection';
import { cellArea, contains, rangeOf } from '../../../local/apps-script/store/area';
import { amara, jackie, kwame, OpenSpreadsheet, rosa } from '../store/open';

const side = 5;

const span = fc
  .tuple(fc.nat(side - 1), fc.integer({ min: 1, max: side }))
  .map(([start, length]) => [start, Math.min(side, start + length)] as const);

const anyRange = fc.tuple(span, span).map(([rows, columns]) => ({
  sheetId: 0,
  startRowIndex: rows[0],
  endRowIndex: rows[1],
  startColumnIndex: columns[0],
  endColumnIndex: columns[1],
}));

const editors = fc.constantFrom({ users: [jackie.email] }, { users: [jackie.email, amara.email] });

const wholeSheet = fc.record({
  range: fc.constant({ sheetId: 0 }),
  unprotectedRanges: fc.array(anyRange, { maxLength: 2 }),
  editors,
});

const someCells = fc.oneof(
  fc.record({ range: anyRange, editors }),
  fc.record({ range: anyRange, warningOnly: fc.constant(true) }),
);

/** A sheet is protected as a whole once at most. */
const anyProtections = fc
  .tuple(fc.array(wholeSheet, { maxLength: 1 }), fc.array(someCells, { maxLength: 2 }))
  .map(([whole, cells]) => [...whole, ...cells])
  .filter((all) => all.length > 0);

describe('lockedAreas', () => {
  test('covers just the cells that somebody cannot edit', () => {
    const person = fc.constantFrom(
      jackie,
      amara,
      kwame,
      { ...kwame, role: 'commenter' as const },
      rosa,
    );
    fc.assert(
      fc.property(anyProtections, person, (all, actor) => {
        const open = new OpenSpreadsheet({ Sheet: Array(side).fill(Array(side).fill('x')) });
        open.batch(all.map((protectedRange) => ({ addProtectedRange: { protectedRange } })));
        const [sheet] = open.state.sheets;
        if (sheet === undefined) throw new Error('There is no sheet.');
        const locked = lockedAreas({ sheet, namedRanges: open.state.namedRanges }, actor);
        for (let index = 0; index < side * side; index += 1) {
          const cell = cellArea(0, Math.floor(index / side), index % side);
          const isLocked = locked.some((area) => contains(area, cell));
          expect(isLocked).toBe(!mayEdit(open.state, actor, rangeOf(cell)));
        }
      }),
    );
  });
});
