import type { follow as english } from '../../en/sidebar/follow';

/** Le panneau « Suivre ». */
export const follow: typeof english = {};
