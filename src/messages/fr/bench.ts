import type { bench as english } from '../en/bench';
import { number } from './numbers';

const fixed = (value: number, digits: number): string =>
  value.toLocaleString('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const decimal = (value: number): string => fixed(value, 1);

export const bench: typeof english = {
  number,
  decimal,
  hundredths: (value) => fixed(value, 2),
  title:
    'Le module à côté de la façon habituelle de répartir une feuille, sur le Google local, en temps modélisé.',
  size: (volunteers, contacts) =>
    `${number(volunteers)} bénévoles, ${number(contacts)} contacts à appeler`,
  columns: {
    sheets: 'Sheets',
    others: 'autres',
    sharing: 'partage',
    requests: 'lots',
    bytes: 'ko',
    seconds: 'durée',
    secondsWithoutSharing: 'reste',
    slices: 'tours',
    days: 'jours',
    timesCalls: '×appels',
    timesBytes: '×ko',
  },
  ways: {
    workbook: 'classeur',
    here: 'ici',
    files: 'fichiers',
    links: 'liens',
    'usual-one-spreadsheet': 'usuel, ici',
    'usual-files': 'usuel, fichiers',
  },
  actions: { share: 'partage', collect: 'relevé' },
  floor: (way) => `plancher, ${way}`,
  refused: (words) => `refusé : ${words}`,
  secondsPerVolunteer: 'Secondes par bénévole',
  legend: [
    'Sheets, autres : appels à l’API Sheets ou à SpreadsheetApp, et aux autres services. Partage : appels qui donnent accès à un fichier. Lots : requêtes contenues dans les lots. Durée : en secondes, selon le modèle du Google local ; reste : sans les appels de partage. Tours : exécutions d’au plus six minutes. Jours : à raison de 250 nouveaux fichiers par jour. ×appels, ×ko : combien de fois le plancher, sans les appels de partage.',
    'Façon habituelle (« usuel ») : un simple script Apps Script (commands/bench/usual-way) qui passe d’un bénévole au suivant, mesuré sans les limites de Google. Il ne garde aucun historique des résultats, et une exécution interrompue laisse des onglets ouverts à tous ou, relancée, des doublons.',
    'Plancher : calculé à partir des fichiers obtenus : une lecture de chaque fichier existant, un appel pour créer chaque nouveau, des lots d’au plus 2 Mo contenant les requêtes les plus légères pour ce qui diffère, et un appel de partage par personne dans un nouveau fichier, ou pour tout le monde à la fois dans un ancien.',
  ],
  measuring: (volunteers, way, finished, all) =>
    `${number(finished)} mesures sur ${number(all)} ; en cours : ${number(volunteers)} bénévoles, ${way}`,
  finished: (seconds) => `Terminé en ${decimal(seconds)} s.`,
  stopped: {
    usage: 'Usage : npm run bench -- [--sizes 15,150,600] [--language en|fr] [--json]',
    value: (option, value, allowed) =>
      `--${option} ne peut pas être « ${value} ». Au choix : ${allowed}.`,
  },
};
