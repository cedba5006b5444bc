/** Invented people, each with one trait that matters here. */
export const jackie = 'jackie@example.org';
export const amara = 'amara@example.org';
export const rosa = 'rosa@example.org';
export const stranger = 'stranger@example.org';
/** Has no Google account. */
export const kwame = 'kwame@example.org';
