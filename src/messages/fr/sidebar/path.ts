import type { pathPanel as english } from '../../en/sidebar/path';

/** Le panneau « Parcours ». */
export const pathPanel: typeof english = {};
