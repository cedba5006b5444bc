/** The panel “Split and share”. */
export const sharePanel = {};
