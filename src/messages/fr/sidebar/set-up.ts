import type { setUp as english } from '../../en/sidebar/set-up';

/** Le panneau « Installer ». */
export const setUp: typeof english = {};
