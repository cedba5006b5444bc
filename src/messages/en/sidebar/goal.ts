/** The panel “Goal”. */
export const goal = {};
