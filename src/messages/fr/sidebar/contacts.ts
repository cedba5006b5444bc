import type { contacts as english } from '../../en/sidebar/contacts';

/** Le panneau « Contacts ». */
export const contacts: typeof english = {};
