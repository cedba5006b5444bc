/** The panel “Follow”. */
export const follow = {};
