import { englishNames, frenchNames, type Names } from './names';
import type { SampleLanguage } from './phones';

/** A value and how often it comes up. */
type Weighted = readonly (readonly [string, number])[];

/** What the tabs of an invented campaign are written with. */
export interface Words {
  readonly names: Names;
  readonly contactHeadings: readonly string[];
  readonly volunteerHeadings: readonly string[];
  readonly yes: string;
  readonly no: string;
  /** Strong support first. */
  readonly levels: readonly [string, string, string, string, string];
  readonly titles: { readonly woman: string; readonly man: string };
  readonly sources: Weighted;
  readonly tags: readonly string[];
  readonly notes: Weighted;
  readonly streets: readonly string[];
  /** A house number and a street, as an address says them. */
  readonly house: (number: number, street: string) => string;
  /** Each with its postal code. */
  readonly towns: readonly (readonly [name: string, postalCode: string, weight: number])[];
  readonly languages: Weighted;
  readonly roles: {
    readonly volunteer: string;
    readonly host: string;
    readonly superVolunteer: string;
  };
  readonly volunteerLanguages: Weighted;
  readonly availabilities: readonly string[];
  readonly comments: Weighted;
}

const list = (text: string): readonly string[] => text.trim().split(/\s*;\s*/);

const french: Words = {
  names: frenchNames,
  contactHeadings: list(`
    Identifiant; Civilité; Nom; Prénom; Date de naissance; Téléphone portable; Téléphone fixe;
    E-mail; Consentement téléphone; Date du consentement; Source; Niveau de soutien; Étiquettes;
    N° et voie; Code postal; Commune; Bureau de vote; Langue; Notes`),
  volunteerHeadings: list(`
    Prénom; Nom; Adresse e-mail; Téléphone; Rôle; Compte Google; Langue(s); Disponibilités; Commune;
    Charte signée; Date d’inscription; Commentaire`),
  yes: 'Oui',
  no: 'Non',
  levels: ['Soutien fort', 'Soutien faible', 'Indécis', 'Opposant faible', 'Opposant fort'],
  titles: { woman: 'Mme', man: 'M.' },
  sources: [
    ['Porte-à-porte', 45],
    ['Pétition en ligne', 22],
    ['Réunion publique', 12],
    ['Marché', 11],
    ['Site web', 8],
    ['Import 2022', 2],
  ],
  tags: list(`
    donateur; porte-à-porte; adhérent; syndicat; réunion publique; commerçant; parent d’élève;
    presse; pétition gare; climat; marché`),
  notes: [
    ['', 880],
    ['Rappeler plutôt le soir', 40],
    ['Dit « peut-être », à recontacter', 20],
    ['Préoccupation : transports ; écoles', 19],
    ['N’habite plus là ?', 11],
    ['Mauvaise audition, parler fort', 10],
    ['Ligne 1\nLigne 2 : interphone 12B', 10],
    ['Propose d’aider "si besoin"', 9],
    ['- passer par sa fille', 1],
  ],
  streets: list(`
    rue de l’Église; place du Marché; chemin du Moulin; allée des Tilleuls; rue des Lavandières;
    avenue de la Gare; boulevard des Chaudronniers; rue du Pont-Vieux; impasse des Roitelets;
    quai des Mariniers; rue de la Fontaine-Blanche; sentier des Vignes; rue Haute; rue Basse;
    passage de l’Horloge; rue du Four; cours des Érables; rue des Écoles; voie des Peupliers;
    rue du Lavoir; montée du Château; rue des Tisserands; square des Aubépines; rue du Cèdre`),
  house: (number, street) => `${number} ${street}`,
  towns: [
    ['Valmeron', '07980', 34],
    ['Saint-Aubin-les-Forges', '07981', 18],
    ['Brécy-sur-Orle', '07982', 13],
    ['La Ferté-Vaucourt', '07983', 10],
    ['Noirmont-le-Vieux', '07984', 8],
    ['Échalles', '07985', 7],
    ['L’Hay-en-Vermois', '07986', 5],
    ['Œuilly-Bas', '07987', 5],
  ],
  languages: [
    ['Français', 86],
    ['', 8],
    ['Portugais', 2],
    ['Arabe', 2],
    ['Anglais', 1],
    ['Turc', 1],
  ],
  roles: { volunteer: 'Bénévole', host: 'Hôte', superVolunteer: 'Super bénévole' },
  volunteerLanguages: [
    ['Français', 71],
    ['Français, anglais', 14],
    ['Français, arabe', 7],
    ['Français, espagnol', 4],
    ['Français, portugais', 4],
  ],
  availabilities: list(
    'lun. soir; mar. soir; mer. soir; jeu. soir; sam. matin; sam. après-midi; dim. après-midi',
  ),
  comments: [
    ['', 87],
    ['Première fois', 6],
    ['Casque à prêter', 5],
    ['Préfère appeler de chez soi', 2],
  ],
};

const english: Words = {
  names: englishNames,
  contactHeadings: list(`
    Contact ID; Title; Last name; First name; Date of birth; Mobile phone; Home phone; Email;
    Phone consent; Consent date; Source; Support level; Tags; Address; Postcode; City;
    Polling district; Language; Notes`),
  volunteerHeadings: list(`
    First name; Last name; Email address; Phone; Role; Google account; Languages; Availability; City;
    Agreement signed; Date joined; Comment`),
  yes: 'Yes',
  no: 'No',
  levels: ['Strong support', 'Weak support', 'Undecided', 'Weak opponent', 'Strong opponent'],
  titles: { woman: 'Ms', man: 'Mr' },
  sources: [
    ['Canvassing', 45],
    ['Online petition', 22],
    ['Public meeting', 12],
    ['Street stall', 11],
    ['Website', 8],
    ['2022 import', 2],
  ],
  tags: list(`
    donor; canvassed; member; trade union; public meeting; shopkeeper; parent; press; bus petition;
    climate; market`),
  notes: [
    ['', 880],
    ['Better in the evening', 40],
    ['Said “maybe”, try again', 20],
    ['Cares about: buses; schools', 19],
    ['Moved away?', 11],
    ['Hard of hearing, speak up', 10],
    ['Line 1\nLine 2: bell 12B', 10],
    ['Offers to help "if needed"', 9],
    ['- ask for her daughter', 1],
  ],
  streets: list(`
    Station Road; Church Lane; Mill Street; Tanners Row; Orchard Close; Ferry Road; Weavers Walk;
    Quarry Hill; Old Bridge Street; Larkfield Avenue; Chapel Street; The Green; Market Place;
    Kiln Lane; School Road; Hawthorn Drive; Brewhouse Yard; Canal Side; Beech Grove; Cooper’s Court`),
  house: (number, street) => `${number} ${street}`,
  towns: [
    ['Wexmoor', 'ZZ1 1AA', 34],
    ['Great Hallerby', 'ZZ1 2AB', 18],
    ['Brackenford', 'ZZ2 1AC', 13],
    ['Saltmere-on-Sea', 'ZZ2 3AD', 10],
    ['Thornleigh', 'ZZ3 1AE', 8],
    ['Llanfedwen', 'ZZ3 4AF', 7],
    ['Netherby Cross', 'ZZ4 1AG', 5],
    ['Old Pellow', 'ZZ4 5AH', 5],
  ],
  languages: [
    ['English', 88],
    ['', 8],
    ['Polish', 1],
    ['Urdu', 1],
    ['Bengali', 1],
    ['Welsh', 1],
  ],
  roles: { volunteer: 'Volunteer', host: 'Host', superVolunteer: 'Super volunteer' },
  volunteerLanguages: [
    ['English', 78],
    ['English, Polish', 8],
    ['English, Urdu', 6],
    ['English, Welsh', 4],
    ['English, Bengali', 4],
  ],
  availabilities: list(
    'Mon eve; Tue eve; Wed eve; Thu eve; Sat morning; Sat afternoon; Sun afternoon',
  ),
  comments: [
    ['', 87],
    ['First time', 6],
    ['Has a spare headset', 5],
    ['Would rather call from home', 2],
  ],
};

/** The words of each language's sample. */
export const wordsOf: Readonly<Record<SampleLanguage, Words>> = { en: english, fr: french };
