const accents = /[\u0300-\u036f]/g;
const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;

/** The letters and digits of a text in lower case without accents: what people mean alike folds alike. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(notLetterOrDigit, ' ')
    .trim();
}
