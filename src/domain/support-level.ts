/** Which end of a bare 1 to 5 is strong support: NationBuilder and VAN count from 1, some French apps from 5. */
export type SupportScale = '1-is-strong' | '5-is-strong';
