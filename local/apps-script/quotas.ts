/** Whose limits hold: a gmail.com account's, a Workspace account's, or nobody's. */
export type GoogleProfile = 'consumer' | 'workspace' | 'none';
