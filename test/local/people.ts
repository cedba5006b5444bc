/** Invented people, each with one trait that matters here. */
export const jackie = 'jackie@example.org';
export const amara = 'amara@example.org';
export const rosa = 'rosa@example.org';
/** May only read. */
export const ines = 'ines@example.org';
/** May read and comment. */
export const tom = 'tom@example.org';
export const stranger = 'stranger@example.org';
/** Has no Google account. */
export const kwame = 'kwame@example.org';
