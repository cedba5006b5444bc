import { namesAsMembers } from '../services/named-values';
import { colourOf } from './colours';
import { cellCount, gridRangeOf } from './place';
import type { RangeContext } from './range-context';

/** The kinds of line, as `SpreadsheetApp.BorderStyle` names them. */
export const borderStyles = namesAsMembers([
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

const sides = ['top', 'left', 'bottom', 'right', 'innerVertical', 'innerHorizontal'] as const;

/** The lines around and inside a range; null leaves one as it is (Range.setBorder). */
export function borderMembers({ open, place, self }: RangeContext) {
  return {
    setBorder: (...given: readonly unknown[]) => {
      const [colour, style] = [given[6], given[7]];
      const line = {
        style: style ? String(style) : 'SOLID',
        color: colourOf(colour ? String(colour) : 'black'),
      };
      const asked = sides.flatMap((side, index) => {
        const wanted = given[index];
        if (wanted === null || wanted === undefined) return [];
        return [[side, wanted ? line : { style: 'NONE' }]];
      });
      if (asked.length === 0) return self();
      const updateBorders = { range: gridRangeOf(place), ...Object.fromEntries(asked) };
      open.format('setBorder', cellCount(place), [{ updateBorders }]);
      return self();
    },
  };
}
