import { headingText, meaningOf } from '../../src/domain/headings';

const field = (heading: string) => meaningOf(heading, 'contacts')?.field ?? null;

describe('headingText', () => {
  test.each([
    ['PhoneNumber1', 'phone number 1'],
    ['phone_number', 'phone number'],
    ['phonenumber', 'phone number'],
    ['FIRSTNAME', 'first name'],
    ['federal_donotcall', 'federal do not call'],
    ['OK pour être appelé(e) ?', 'ok pour etre appele e'],
    ['Langue\nparlée', 'langue parlee'],
    ['Ville\u00a0', 'ville'],
    ['LName', 'l name'],
    ['notes', 'notes'],
  ])('reads %j as the words %j', (heading, words) => {
    expect(headingText(heading)).toBe(words);
  });
});

describe('meaningOf a heading of contacts', () => {
  test.each([
    [
      'id',
      'Identifiant',
      'Record ID',
      'nationbuilder_id',
      'Voter File VANID',
      'External Identifier',
      'N°',
      'NoElecteurGeneral',
    ],
    [
      'firstName',
      'Prénom',
      'first_name',
      'FirstName',
      'FNAME',
      'Elector Forename',
      'Given name - Prénom',
      'Prenoms',
      'Name First',
    ],
    [
      'lastName',
      'Nom de famille',
      'LAST_NAME',
      'Surname',
      'LName',
      'Nom d’usage',
      'NomDusage',
      'NomdeNaissance',
    ],
    [
      'fullName',
      'Nom complet',
      'Full name',
      'Contact Name',
      'Elector Name',
      'Name (first, last)',
      'Nom et prénom',
      'Display Name',
      'Nom',
      'name',
    ],
    [
      'phone',
      'Téléphone',
      'Tél. portable',
      'Cell Phone',
      'can2_phone',
      'Phone 1 - Value',
      'mobile_number',
      'Preferred Phone',
      'Portable',
      'Numéro de téléphone',
    ],
    [
      'email',
      'E-mail',
      'Courriel',
      'Adresse e-mail',
      'Email Address',
      'E-mail 1 - Value',
      'PreferredEmail',
      'email2',
    ],
    [
      'consent',
      'Consentement téléphone',
      'OK pour être appelé(e) ?',
      'Phone Opt-In',
      'Opt_In:_Phone_(Sample_Committee)',
      'Contact permission',
      'Consent - Mobile',
      'Consent - Landline',
      'Peut-on vous appeler ?',
      'Consentement appels et SMS',
      'Acceptez-vous d’être appelé ?',
      'Appels autorisés',
      'Calls allowed',
      'Accepte d’être recontacté',
      'Accord',
    ],
    [
      'doNotCall',
      'Ne plus appeler',
      'do_not_call',
      'Do Not Phone',
      'DNC',
      'Bloctel',
      'TPS',
      'CTPS',
      'do_not_contact',
      'Do_Not_Call_(Sample_Committee)',
      'Refuse les appels',
      'Contact unsubscribed from mobile communication (calls)',
      'Do not call or text',
      'Ne souhaite plus être contacté',
      'N’accepte pas les appels',
      'Pas de consentement',
      'Retrait du consentement',
      'Consent withdrawn',
      'A retiré son accord',
      'Interdiction d’appel',
      'Liste noire',
      'Objects to calls',
      'Opposition',
    ],
    [
      'consentDate',
      'Date du consentement',
      'Consent date',
      'Date consentement',
      'Consent - Mobile - Date',
    ],
    [
      'supportLevel',
      'Niveau de soutien',
      'support_level',
      'CandidateSupport',
      'Positionnement',
      'Likelihood to vote Green (1-5)',
      'RAG',
    ],
    ['tags', 'Étiquettes', 'tag_list', 'Activist Code', 'Labels'],
    ['area', 'Bureau de vote', 'precinct_name', 'Ward', 'NoBureauDeVote'],
    [
      'postalCode',
      'Code postal',
      'CP',
      'Zip5',
      'PostCode',
      'primary_zip',
      'Address 1 - Postal Code',
    ],
    ['city', 'Commune', 'Ville ', 'RESIDENTIAL_CITY', 'Address 1 - City', 'VilleLocalite'],
    [
      'address',
      'N° et voie',
      'Street Address',
      'primary_address1',
      'Adress2',
      'Rue/voie',
      'LibelleVoie',
    ],
    ['birthDate', 'Date de naissance', 'dob', 'born_at', 'DATE_OF_BIRTH'],
    ['deceased', 'is_deceased', 'Décédé(e)'],
    ['phoneBad', 'is_mobile_bad'],
    ['phoneArea', 'Daytime Area Code'],
    ['phoneCountry', 'Country code', 'Indicatif'],
    ['language', 'Langue', 'Preferred language'],
    ['notes', 'Notes', 'Commentaire'],
  ])('finds %s', (expected, ...headings) => {
    expect(headings.map((heading) => [heading, field(heading)])).toEqual(
      headings.map((heading) => [heading, expected]),
    );
  });

  test.each([
    ['email_opt_in'],
    ['mobile_opt_in'],
    ['sms_opt_in'],
    ['SMS Opt-In Status'],
    ['OPTIN_TIME'],
    ['umc_opt_in_path'],
    ['Consent - WhatsApp'],
    ['Consentement e-mail'],
    ['Consentement SMS'],
    ['Newsletter consent'],
    ['Consentement RGPD'],
    ['Autorisation photo'],
    ['Opt-in'],
    ['Mobile (SMS) consent'],
    ['Consentement courrier'],
    ['Marketing consent'],
    ['Souhaite adhérer'],
    ['OK affiche'],
    ['Allow sign on lawn'],
  ])('never takes %j for consent to calls', (heading) => {
    expect(field(heading)).not.toBe('consent');
  });

  test.each([
    ['Do Not Email'],
    ['Do Not Mail'],
    ['Do Not Sms'],
    ['sms_opt_out'],
    ['No Bulk Emails (User Opt Out)'],
    ['UNSUB_REASON'],
    ['Contact unsubscribed from mobile communication (SMS)'],
    ['Stop SMS'],
    ['Do not knock'],
  ])('never takes %j for a refusal of calls', (heading) => {
    expect(field(heading)).toBeNull();
  });

  test.each([
    ['Mum-phone'],
    ['Team email '],
    ['recruiter_name_or_email'],
    ['Mum’s first name'],
    ['Phone Type'],
    ['Phone Ext'],
    ['E-mail 1 - Label'],
    ['fax_number'],
    ['precinct_id'],
    ['IsHomePhoneACellExchange'],
    ['CanvassFileRequestID'],
    ['twitter_id'],
    ['middle_name'],
    ['inferred_support_level'],
    ['membership_level_name'],
    ['Email Subscription Status'],
    ['PaysNaissance'],
    ['Company Name'],
    ['Preferred contact method'],
    ['created_at'],
    ['xyz'],
    [''],
  ])('reads nothing of the contact in %j', (heading) => {
    expect(field(heading)).toBeNull();
  });
});

describe('meaningOf a heading of volunteers', () => {
  test.each([
    ['Rôle', 'role'],
    ['Compte Google', 'googleAccount'],
    ['Google account', 'googleAccount'],
    ['Charte signée', 'charter'],
    ['Disponibilités', 'availability'],
    ['Participe', 'takesPart'],
    ['Adresse e-mail', 'email'],
    ['Langue(s)', 'language'],
  ])('finds in %j the %s', (heading, expected) => {
    expect(meaningOf(heading, 'volunteers')?.field).toBe(expected);
  });
});
