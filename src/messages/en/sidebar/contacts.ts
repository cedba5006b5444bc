/** The panel “Contacts”. */
export const contacts = {};
