/** The panel “Path”. */
export const pathPanel = {};
