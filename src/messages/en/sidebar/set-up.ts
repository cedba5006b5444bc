/** The panel “Set up”. */
export const setUp = {};
