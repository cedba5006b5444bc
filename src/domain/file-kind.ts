/** What a file is: text that may be records, a workbook, or something that has to be saved as one of these. */
export type FileKind = 'text' | 'workbook' | 'old-excel' | 'pdf';

/** What the first bytes of a file tell of it. */
const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

/** What a file is, by its first four bytes. */
export function fileKindOf(start: ArrayLike<number>): FileKind {
  const known = signatures.find(([, bytes]) => bytes.every((byte, at) => start[at] === byte));
  return known?.[0] ?? 'text';
}

/** Control characters a text may have; some exports leave a NUL behind. */
const ordinary = new Set(['\t', '\n', '\r', '\v', '\f', '\0']);
const controls = /[\p{Cc}\ufffd]/gu;

/** A picture or a program is not read as contacts: one sign in fifty, or one NUL in thirty, tells it. */
export function isNoText(sample: string): boolean {
  const found = sample.match(controls) ?? [];
  const strange = found.filter((sign) => !ordinary.has(sign));
  const nuls = found.filter((sign) => sign === '\0');
  return strange.length > sample.length / 50 || nuls.length > sample.length / 30;
}
