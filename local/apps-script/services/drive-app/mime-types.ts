/** The types of files that scripts name (enum MimeType). */
export const mimeTypes: Readonly<Record<string, string>> = {
  GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet',
  GOOGLE_DOCS: 'application/vnd.google-apps.document',
  FOLDER: 'application/vnd.google-apps.folder',
  CSV: 'text/csv',
  HTML: 'text/html',
  PDF: 'application/pdf',
  PLAIN_TEXT: 'text/plain',
  MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
