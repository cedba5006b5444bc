const longestKept = 200;

/** FNV-1a, 32 bits: enough to see that a long text has changed. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(36);
}

/** A text as it is remembered for comparing: itself when short, else its beginning, length and hash. */
export function fingerprint(text: string): string {
  if (text.length <= longestKept) return text;
  return `${text.slice(0, 100)}…${text.length}#${hash(text)}`;
}

/** What people may read of a text that is remembered: all of a short one, the beginning of a long one. */
export function withoutFingerprint(remembered: string): string {
  return remembered.replace(/…\d+#[0-9a-z]+$/, '…');
}
