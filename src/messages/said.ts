/** The words for a code, or the code itself where there are none for it. */
export function said(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
