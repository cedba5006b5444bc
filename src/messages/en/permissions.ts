/** What a difference is about. */
interface Place {
  readonly spreadsheet: string;
  readonly tab: string;
}
interface Of extends Place {
  readonly volunteer: string;
}
interface Who {
  readonly spreadsheet: string;
  readonly address: string;
}

/** What is not as it should be, where, and what mends it. */
export const permissions = {
  'tab-missing': ({ spreadsheet, tab, volunteer }: Of) =>
    `The call sheet of ${volunteer} is no longer in “${spreadsheet}”: the tab “${tab}” was deleted. Repair makes it again with the same contacts; what had been entered and not collected does not come back.`,
  'not-protected': ({ spreadsheet, tab }: Place) =>
    `The tab “${tab}” of “${spreadsheet}” is no longer protected: whoever can edit the spreadsheet can change all of it. Repair protects it again.`,
  'open-too-wide': ({ spreadsheet, tab, volunteer }: Of): string =>
    volunteer === ''
      ? `The protection of the tab “${tab}” of “${spreadsheet}” was loosened: people who are no organisers can change it. Repair closes it again.`
      : `The protection of the tab “${tab}” of “${spreadsheet}” was loosened: more can be changed there than ${volunteer}’s own cells, or by more people. Repair closes everything else again.`,
  'not-open': ({ spreadsheet, tab, volunteer }: Of) =>
    `${volunteer} cannot fill in all of their own cells on the tab “${tab}” of “${spreadsheet}”. Repair opens them again.`,
  'dropdown-missing': ({ spreadsheet, tab, volunteer, rows }: Of & { readonly rows: string }) =>
    `On ${volunteer}’s call sheet, the tab “${tab}” of “${spreadsheet}”, dropdowns or checks for dates are missing in these rows: ${rows}. Something was probably pasted over them. Repair puts them back and leaves what was entered.`,
  'tab-unexpected': ({ spreadsheet, tab }: Place) =>
    `“${spreadsheet}” has a tab the phone bank did not make: “${tab}”. Repair leaves it as it is; delete it yourself if it should not be there.`,
  'access-lost': ({ spreadsheet, volunteer, address }: Who & { readonly volunteer: string }) =>
    `${volunteer} (${address}) has a call sheet in “${spreadsheet}” but can no longer edit that spreadsheet. Repair gives them access again.`,
  'access-unexpected': ({ spreadsheet, address }: Who) =>
    `${address} can open “${spreadsheet}” but has no call sheet there and is no organiser. Repair leaves them in; remove them on this line if they should not be there.`,
  'removed-still-in': ({ spreadsheet, address }: Who) =>
    `${address} should no longer be able to open “${spreadsheet}” but still can. Repair takes this access away.`,
  'shared-by-link': ({ spreadsheet }: { readonly spreadsheet: string }) =>
    `“${spreadsheet}” can be opened by people nobody named: everybody who has its link, or everybody in an organisation. Repair leaves that as it is; close it on this line.`,
};

/** What Google does not let the add-on read. */
export const unreadPermissions = {
  'readers-here': (spreadsheet: string) =>
    `“${spreadsheet}”: whether it is open to everybody who has its link, and who may only read it. Google does not tell; look under Share.`,
  access: (spreadsheet: string) =>
    `“${spreadsheet}”: who can open it. Google tells only the organiser who made it; ask them to check.`,
  'out-of-reach': (spreadsheet: string) =>
    `“${spreadsheet}” cannot be opened: it was deleted, or you lost access to it.`,
};
