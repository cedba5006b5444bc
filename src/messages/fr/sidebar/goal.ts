import type { goal as english } from '../../en/sidebar/goal';

/** Le panneau « Objectif ». */
export const goal: typeof english = {};
