/** Names of what is made when call sheets are shared. */
export const share = {
  workbookTitle: (campaign: string, number: number) => `${campaign} – call sheets ${number}`,
  /** A file that one volunteer has to themselves. */
  fileTitle: (campaign: string, volunteer: string) => `${campaign} – ${volunteer}`,
};
