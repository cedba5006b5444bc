import { some } from '../numbers';

/** The panel “Follow”. */
export const follow = {
  refusalsWaiting: (count: number) =>
    `Asked not to be called again, which the contact tab does not say yet: ${some(count, 'contact')}. The row is gone, or its id stands in another row too. Nobody calls them; the next collect writes it once the row is there and has an id of its own.`,
};
