import type { sharePanel as english } from '../../en/sidebar/share';

/** Le panneau « Répartir et partager ». */
export const sharePanel: typeof english = {};
