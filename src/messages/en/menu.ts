/** The menu and its answers. */
export const menu = {
  open: 'Open phone bank',
  collect: 'Collect outcomes',
  checkPermissions: 'Check permissions',
  title: 'Phone bank',
  collected: (changes: number, unclear: number) =>
    `${changes} ${changes === 1 ? 'change' : 'changes'} collected.${
      unclear === 0
        ? ''
        : ` ${unclear} ${unclear === 1 ? 'cell was' : 'cells were'} not understood: see the phone bank's panel.`
    }`,
  permissionsFine: 'Everybody can do what they should be able to do, and nothing else.',
  permissionsAndMore: (sentences: readonly string[], more: number) =>
    `${sentences.join('\n\n')}${
      more === 0 ? '' : `\n\nAnd ${more} more: see the phone bank’s panel.`
    }`,
  permissionsUnread: (unread: readonly string[]) =>
    `Could not be checked:\n${unread.map((what) => `– ${what}`).join('\n')}`,
  permissionsFineAsRead: 'In everything that could be checked, nothing is wrong.',
};
