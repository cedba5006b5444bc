/** The tabs the add-on makes in the campaign spreadsheet. */
export const ourTabs = [
  'steps',
  'path-view',
  'call-log',
  'summary',
  'by-volunteer',
  'choices',
  'settings',
  'mail',
  'script',
] as const;
export type OurTab = (typeof ourTabs)[number];

/** The tabs that hold records. */
export type RecordTabName = 'steps' | 'path-view' | 'call-log' | 'settings' | 'mail';
