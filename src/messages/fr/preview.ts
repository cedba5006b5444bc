import type { preview as english } from '../en/preview';

/** What `npm start` tells the person who started it, and names in its campaign. */
export const preview: typeof english = {
  served: (address) =>
    `L’aperçu est à l’adresse ${address} (Ctrl-C y met fin ; ce que vous avez fait y sera la prochaine fois).`,
  alreadyOpen: (address) => `Cette campagne est déjà ouverte, à l’adresse ${address}`,
  setAside: (file) =>
    `Ce qui était gardé de cette campagne est abîmé ou vient d’une autre version. C’est maintenant dans ${file}, et la campagne repart de zéro.`,
  notKept: (reason) => `Ce que vous avez fait n’a pas pu être enregistré : ${reason}`,
  campaign: 'Campagne',
  candidate: 'Jackie',
  stranger: 'Une inconnue',
  stopped: {
    usage:
      'Emploi : npm start -- [--contacts FICHIER] [--volunteers FICHIER] [--language en|fr] [--port NUMÉRO] [--no-open]',
    language: (value) => `--language ne peut pas être « ${value} ». C’est l’un de : en, fr.`,
    port: (value) => `--port attend un nombre de 1 à 65535, pas « ${value} ».`,
    portTaken: (port) =>
      `Le port ${port} est pris. Choisissez-en un autre, ou omettez --port pour en avoir un de libre.`,
  },
};
