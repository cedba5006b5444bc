/**
 * The words headings are made of, English and French, plain (no accents, no capitals).
 *
 * The rules of headings.ts speak of these ideas; a new format usually adds a word here and nothing else.
 */
export const headingWords = {
  phone:
    'phones?|telephones?|tels?|telephonique|ph|mob|mobiles?|portables?|cells?|gsm|fixe|landlines?|contact (?:number|no)|numero de contact',
  handset: 'mob|mobiles?|cells?|portables?|gsm',
  call: 'calls?|called|calling|callable|appels?|r?appelee?s?|appeler|appelable|rappeler|demarchage|telephoner|not phone|phoned|phoning',
  email: 'e ?mails?|courriels?|mels?|adresse electronique|mails?',
  mail: 'mails?|mailings?',
  text: 'sms|texts?|textos?|texting|p2ptext|p2p|whats ?app|telegram|messenger|mms|umc',
  post: 'post|courriers?|mailings?|leaflets?|tracts?|letters?|lettres?',
  otherUse:
    'trade|bulk|knock|doors?|porte|visits?|visites?|rgpd|gdpr|photos?|images?|cookies?|newsletters?|marketing|push|donnees|partners?|partenaires?',
  consent:
    'consents?|consented|consentement|permissions?|autorisations?|autorise|accords?|d accord|ok|okay|accepte|acceptation|souhaite|can we|may we|peut (?:on|etre)|agrees?|accepts?|acceptez|souhaitez|autorisez|autorisee?s?|allow(?:s|ed)?|callable|appelable|contactable',
  agreement: 'consents?|consented|consentement|permissions?|contactable|appelable|callable',
  contacted: '(?:re)?contact(?:e|ee|es|ees|er|ed|ing|s)?',
  optIn: 'opt(?:ed)? ?ins?',
  refusal:
    'do not|dont|don t|does not|ne (?:[a-z]+ ){0,2}(?:plus|pas)|n (?:a|accepte|autorise|est|veut|souhaite) (?:plus|pas)|pas (?:d|de) (?:appels?|consentement|accord)|sans (?:consentement|accord)|(?:no|not|non) consent(?:ed|ement)?|not to be|no more|opt(?:ed)? ?out|unsub|unsubscribed?|desinscrite?|desabonnee?|opposition (?:a|au|aux|tel|demarchage)|opposee? (?:a|au|aux)|droit d opposition|refus|refuse|refused|not allowed|stop|no calls?|no contact|objected|objection|objects?|interdiction|interdite?s?|withdrawn|withdrawal|withdrew|revoked|retrait|retiree?|exclure|exclude|excluded|exclue?',
  opposition: 'oppositions?',
  register: 'bloctel|tps|ctps|dnc|npa|liste d opposition|black ?list(?:ed|ee?)?|liste noire',
  date: 'dates?|time|datetime|timestamp|when|quand|years?|annee|jour',
  source: 'sources?|origine?|provenance|recorded by|recorder|recueilli par|collected by',
  technical: 'ip|path|reason|raison|title|motif|count|hash|url|score|limits?|codes?',
  support:
    'support|supportlevel|soutien|soutient|positionnement|candidatesupport|likelihood|intention de vote|(?:voting|vote) intention|rag|sentiment|favorabilite|opinion|leaning|tendance|sympathie',
  guessed:
    'inferred|predicted|modell?ed|model|score|probability|estimee?|estimated|membership|history|ticket|target',
  first: '(?:first|given) ?names?|forenames?|prenoms?|f ?names?|vornamen?|names? first',
  last: '(?:last|family) ?names?|surnames?|nom de famille|noms? d ?(?:usage)|nom ?dusage|nom usuel|nom marital|nom patronymique|l ?names?|nachname|names? last',
  birthName: 'nom ?de naissance|nomde naissance|maiden name|birth name|nom de jeune fille',
  full: '(?:full|complete|display|whole) ?names?|names? first last|names? last first|noms? complets?|noms? (?:et )?prenoms?|prenoms? (?:et )?noms?(?! d)',
  name: 'names?|noms?',
  notTheName:
    'middle|second|secondary|deuxieme|autres?|suffix|prefix|phonetic|yomi|nick ?name|surnom|sort|legal|user|screen|maiden|file as',
  birth: 'birth|birth ?date|birthday|dob|born|naissance|nais|ne le|nee le|ne e le|anniversaire',
  birthDate:
    'birthday|birth ?date|dob|date of birth|born|born at|date ?de ?naissance|date naissance|ne le|nee le|ne e le|anniversaire',
  deceased: 'deceased|dead|died|decedee?|deces|death',
  language: 'languages?|langues?|lang',
  tags: 'tags?|tag list|etiquettes?|labels?|libelles?|activist codes?|mots cles|keywords?|groupes?|groups?|thematiques?',
  notes: 'notes?|commentaires?|comments?|remarques?|observations?|memo',
  zip: 'zips?|zip ?codes?|zip ?5|postcode|post ?code|code ?postal|postal ?code|cp|plz',
  zipPart: 'plus ?4|zip ?4|plus 4',
  city: 'city|ville|commune|town|locality|localite|ville localite|municipality|municipalite',
  country: 'country|pays',
  address:
    'address|addresses|adresses?|adress|addr|street|rue|voie|lieu ?dit|residence|po box|complement de localisation',
  mailAddress: 'mail ?addr(?:ess)? ?\\d*|mail line \\d',
  streetType: 'type ?(?:de )?voie|street type',
  notPostal:
    'ip|web|website|url|moved|valid|validity|custom|type|labels?|region|state|departement|county|status|electronique',
  polling:
    'bureau de vote|bureaux? de vote|bureau|bv|precinct|precinctname|polling (?:district|station|place)',
  ward: 'ward|quartier|secteur|sector|zone|turf|arrondissement|neighbou?rhood|area|iris',
  district: 'district|canton|circonscription|constituency|riding',
  code: 'codes?|types?',
  identity:
    'ids?|identifiant|identifier|ref|reference|vanid|voterid|uuid|guid|ncid|euid|leid|matricule|(?:no|numero|n) ?d? electeur|(?:no|numero) electeur general',
  weakIdentity:
    'civicrm|external|source|legal|county|state file|euid|leid|mobilize|van|elector|membership',
  foreignIdentity:
    'facebook|twitter|meetup|linkedin|instagram|phone|email|tel|precinct|event|deals?|campaign|district|committee|household|foyer|county id|request|batch|import|list',
  bareNumber: 'n|no|num|numero|number|nr',
  dialling: 'country code|diall?ing prefix|diall?ing code|calling code|indicatif',
  areaCode: 'area code|indicatif regional',
  bad: 'bad|invalide?|wrong|disconnected|errone',
  aboutNumber:
    'type|labels?|exchange|ext|extension|ids?|status|statut|carrier|verified|operateur|prefix|bank|banker|signature|subscription|valid|format|method',
  fax: 'fax|telecopie',
  preferred: 'preferred|pref|primary|principale?|best|main',
  work: 'work|bureau|pro|professionnel|office|travail|business|alt|other|autre|secondary|secondaire',
  mailing:
    'mail|mailing|billing|work|business|facturation|correspondance|other|secondary|old|previous',
  someoneElse:
    'mums?|moms?|mother|mere|dads?|father|pere|parents?|sisters?|soeur|brothers?|frere|spouse|husband|wife|conjointe?|emergency|urgence|teams?|organi[sz]ations?|company|societe|entreprise|employers?|employeur|assistant|recruiter|recruteur|point person|owner|guardian|tuteur|associated|canvassed|canvasser|child|children|enfants?|deals?|survey|occupation|parrain|collecteur|author|creator|secondary member|relationship',
  role: 'roles?|fonctions?|statut|position|mission',
  google: 'google|gmail',
  charter: 'charte|charter|code of conduct|pledge|signed|signee?|confidentiality|confidentialite',
  availability: 'disponibilites?|dispos?|availability|available|creneaux?|shifts?|slots?|horaires?',
  capacity: 'capacites?|capacity|quotas?',
  howMany:
    'combien|how many|nombres? d|nombre|nb|nbre|nbr|number of|no of|num of|max|maxi|maximum|maximal|most|up to|limite?s?|possibles?',
  contacts: 'contacts|personnes|people',
  pastCalls:
    'made|done|completed|already|so far|to date|deja|passes|faits?|effectues?|realises?|recus?|received|attribue(?:s|es)?|assigned|given|donnes|hours?|heures?',
  takesPart:
    'participe|participation|participates?|taking part|takes? part|actif|active|prend part|ne participe (?:pas|plus)|not taking part|inactif|inactive|indisponible|unavailable|desistee?|withdrawn',
  small:
    'de|du|des|d|l|la|le|les|et|and|the|of|your|votre|s|e|contact|contacts|elector|electeur|voter|person|personne|user|can|\\d+|value|valeur|beneficiary|volunteer|benevole',
} as const;

/** What a word of a heading can stand for. */
export type Idea = keyof typeof headingWords;

/** Words that are often written as one (`donotcall`, `phonenumber`); only these are taken apart. */
export const gluedWords: readonly string[] =
  'first last full name phone cell mobile home work phones number email mail address street postal post code zip support level do not call contact opt in out birth date tag list federal no state voter id preferred primary middle'.split(
    ' ',
  );
