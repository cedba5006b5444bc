/** The names of colours that scripts use most; others are written in hexadecimal. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  lime: '#00ff00',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  lightblue: '#add8e6',
  lightgreen: '#90ee90',
  pink: '#ffc0cb',
};

/** A colour as the Sheets API writes it. @example colourOf('#ff0000') // { red: 1, green: 0, blue: 0 } */
export function colourOf(text: string): { red: number; green: number; blue: number } {
  const written = (named[text.toLowerCase()] ?? text).replace('#', '');
  const long = written.length === 3 ? written.replace(/./g, '$&$&') : written;
  if (!/^[0-9a-f]{6}$/i.test(long)) throw new Error(`The colour ${text} is not emulated.`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (start) => Number.parseInt(long.slice(start, start + 2), 16) / 255,
  );
  return { red, green, blue };
}
