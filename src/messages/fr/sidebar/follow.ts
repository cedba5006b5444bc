import type { follow as english } from '../../en/sidebar/follow';
import { some } from '../numbers';

/** Le panneau « Suivre ». */
export const follow: typeof english = {
  refusalsWaiting: (count) =>
    `Refus d’être rappelé que l’onglet des contacts ne mentionne pas encore : ${some(count, 'contact')}. La ligne a disparu, ou son identifiant figure aussi sur une autre ligne. Personne ne les appelle ; le prochain relevé l’inscrira dès que la ligne sera là avec un identifiant à elle.`,
};
