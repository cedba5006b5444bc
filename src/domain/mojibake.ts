/** Where Windows-1252 has signs of its own, by byte from 0x80. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const pair = new RegExp(`([ÂÃ])([\u0080-\u00bf${windowsSigns}])`, 'g');
const sign = /[ÂÃ]/;

/** Latin letters whose two UTF-8 bytes were read as two letters of Windows-1252, made one again: `PrÃ©nom`. */
export function unmangled(text: string): string {
  if (!sign.test(text)) return text;
  return text.replace(pair, (_both, lead: string, trail: string) => {
    const place = windowsSigns.indexOf(trail);
    const byte = place < 0 ? trail.charCodeAt(0) : 0x80 + place;
    return String.fromCharCode(lead === 'Ã' ? byte + 0x40 : byte);
  });
}
