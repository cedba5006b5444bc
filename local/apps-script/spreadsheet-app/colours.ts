/** The names of colours that scripts use most; others are written in hexadecimal. */
const named: Readonly<Record<string, string>> = Object.fromEntries(
  `aqua 00ffff,beige f5f5dc,black 000000,blue 0000ff,brown a52a2a,coral ff7f50,cyan 00ffff,
  darkblue 00008b,darkgray a9a9a9,darkgreen 006400,darkgrey a9a9a9,darkorange ff8c00,darkred 8b0000,
  dimgray 696969,fuchsia ff00ff,gold ffd700,gray 808080,green 008000,grey 808080,indigo 4b0082,
  ivory fffff0,khaki f0e68c,lavender e6e6fa,lightblue add8e6,lightcoral f08080,lightcyan e0ffff,
  lightgray d3d3d3,lightgreen 90ee90,lightgrey d3d3d3,lightpink ffb6c1,lightyellow ffffe0,
  lime 00ff00,magenta ff00ff,maroon 800000,navy 000080,olive 808000,orange ffa500,orangered ff4500,
  pink ffc0cb,plum dda0dd,purple 800080,red ff0000,royalblue 4169e1,salmon fa8072,silver c0c0c0,
  skyblue 87ceeb,steelblue 4682b4,tan d2b48c,teal 008080,tomato ff6347,turquoise 40e0d0,
  violet ee82ee,white ffffff,whitesmoke f5f5f5,yellow ffff00,yellowgreen 9acd32`
    .split(',')
    .map((entry) => entry.trim().split(' ')),
);

/** A colour as the Sheets API writes it; a part that is missing is 0. */
export interface ApiColour {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

/** A colour as the Sheets API writes it. @example colourOf('#ff0000') // { red: 1, green: 0, blue: 0 } */
export function colourOf(text: string): Required<ApiColour> {
  const written = (named[text.trim().toLowerCase()] ?? text.trim()).replace('#', '');
  const long = written.length === 3 ? written.replace(/./g, '$&$&') : written;
  if (!/^[0-9a-f]{6}$/i.test(long)) throw new Error(`The colour ${text} is not emulated.`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (start) => Number.parseInt(long.slice(start, start + 2), 16) / 255,
  );
  return { red, green, blue };
}

/** A colour as scripts read it. @example textOfColour({ red: 1 }) // '#ff0000' */
export function textOfColour({ red = 0, green = 0, blue = 0 }: ApiColour): string {
  const parts = [red, green, blue].map((part) => Math.round(part * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
