/** The part of a rectangle on the screen that placing needs. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Style = Readonly<Record<string, string>>;

const margin = 8;

/** Over a cell, in coordinates of the area around it, and wholly inside it. */
export function over(cell: Box, area: Box, { width, height }: { width: number; height: number }) {
  const least = cell.right - cell.left;
  const left = Math.min(cell.left, area.right - margin - Math.max(least, width)) - area.left;
  const style: Style = {
    left: px(Math.max(left, 0)),
    'min-width': px(least),
    'min-height': px(cell.bottom - cell.top),
  };
  const isAbove =
    cell.top + height > area.bottom && cell.top - area.top > area.bottom - cell.bottom;
  return isAbove
    ? { ...style, bottom: px(area.bottom - cell.bottom) }
    : { ...style, top: px(cell.top - area.top) };
}

/** Under a cell, or over it where there is more room. */
export function beside(cell: Box, area: Box, width: number): Style {
  const left = Math.min(cell.left, area.right - margin - width) - area.left;
  const style: Style = { left: px(Math.max(left, 0)) };
  return area.bottom - cell.bottom < cell.top - area.top && area.bottom - cell.bottom < 160
    ? { ...style, bottom: px(area.bottom - cell.top + 4) }
    : { ...style, top: px(cell.bottom - area.top + 4) };
}

function px(pixels: number): string {
  return `${Math.round(pixels)}px`;
}
