/** How far a script is authorised (Editor add-on authorization lifecycle). */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';
