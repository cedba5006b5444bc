/** A language the add-on speaks. */
export type Language = 'en' | 'fr';
