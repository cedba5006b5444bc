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
  permissionsDiffer: (count: number) =>
    `${count} ${count === 1 ? 'permission is' : 'permissions are'} not as they should be. Share the call sheets again to mend them.`,
};
