import {
  asksNotToBeCalled,
  consentInTags,
  consentOf,
  doNotCallOf,
  mergedConsent,
} from '../../src/domain/consent';

const words = (text: string) => text.split(' | ');

describe('consentOf', () => {
  test.each(
    words(
      'Oui | oui | OUI | o | O | yes | Y | x | X | ✓ | ✔ | ☑ | ✅ | 1 | TRUE | vrai | VRAI | ok | OK | accord | d’accord | accepté | Accordé | Allow | opt-in | Opt-In | optin | Oui. | oui - signé le 12/03/2026 | oui (SMS et appels) | 12/03/2026 | 12/31/2026 | 29/02/2024 | 2026-01-05',
    ),
  )('%j is consent', (typed) => {
    expect(consentOf(typed)).toBe(true);
  });

  test.each(
    words(
      'Non | NON | n | no | 0 | FALSE | faux | refus | Refusé | opt-out | Opt-Out | Do Not Allow | STOP | désinscrit | unsubscribed | retiré le 02/02/2026 | ✗ | non merci | ne pas appeler | ne plus appeler | do not call | oui mais ne plus appeler | no calls | 12/03/2026 retiré | refus le 12/03/2026 | n’accepte pas | ne souhaite pas | sans accord | accord refusé | consent: no | Consentement : non | X (refus) | 👎',
    ),
  )('%j is a refusal', (typed) => {
    expect(consentOf(typed)).toBe(false);
  });

  test.each(
    words(
      '? | - | NSP | N/A | #N/A | inconnu | Unknown | NULL | peut-être | oui/non | en attente | à demander | e-mail seulement | oui par SMS | 2 | ☐ | oui sauf le soir | pas de réponse | non renseigné | n.c. | oui ? | Oui (expiré) | oui jusqu’au 01/01/2024 | le 12/03/2026 : non | 00/00/0000 | accord photo | oui pour son fils | Oui (mère) | yes (husband) | 31/02/2026 | 2026-02-30 | oui le 31/02/2026 | 12/03/2026 (sa fille)',
    ),
  )('%j says nothing', (typed) => {
    expect(consentOf(typed)).toBe('unknown');
  });

  test('blank is never consent', () => {
    expect([consentOf(''), consentOf('   '), consentOf('\u00a0')]).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  test('reads check boxes and days as a spreadsheet keeps them', () => {
    expect([consentOf(true), consentOf(false), consentOf(46_093), consentOf(2)]).toEqual([
      true,
      false,
      true,
      'unknown',
    ]);
  });
});

describe('doNotCallOf', () => {
  test.each(
    words(
      'oui | x | 1 | TRUE | VRAI | STOP | Do Not Allow | 12/01/2026 | Bloctel | refus | vu avec elle | No calls | Non, ne pas appeler | N’appelez plus | 👎',
    ),
  )('%j refuses', (typed) => {
    expect(doNotCallOf(typed)).toBe(true);
  });

  test.each([
    '',
    ' ',
    ...words('non | No | 0 | FALSE | FAUX | Allow | opt-in | - | n/a | 0000-00-00'),
  ])('%j refuses nothing', (typed) => {
    expect(doNotCallOf(typed)).toBe(false);
  });
});

describe('asksNotToBeCalled', () => {
  test.each(
    words(
      'NE PAS APPELER 06 39 98 91 84 | Ne plus appeler | ne plus la contacter | Do not call | don’t call again | no more calls | DNC | N.P.A. | STOP | inscrite sur Bloctel | ne veut plus être appelée | ne souhaite pas recevoir d’appels | N’appelez plus | ne plus jamais appeler | ne pas apeller | a demandé à ne plus être contacté | refuse le démarchage | opposé au démarchage téléphonique | à retirer de la liste | a retiré son consentement | asked not to be called | does not want to be contacted | opted out of calls | take me off the list | blacklisté | please remove | Please remove him. | wants off the list | opt out | Opted out | opted out, prefers SMS | unsubscribed | Désinscrit | ne souhaite pas qu’on l’appelle | ne veut pas que l’on la rappelle | droit à l’oubli | effacement demandé | demande d’effacement | NePasAppeler | aucun contact | do not solicit | Bloctel | ne pas appeler le matin, ne plus appeler du tout',
    ),
  )('%j does', (typed) => {
    expect(asksNotToBeCalled(typed)).toBe(true);
  });

  test.each(
    words(
      'Rappeler plutôt le soir | Ne pas appeler avant 18 h | ne pas appeler le matin | do not call before noon | Mauvaise audition, parler fort | N’habite plus là ? | pas de portable | ne pas contacter par mail | ne pas oublier d’appeler | did not call back | jamais appelé | not on Bloctel | pas sur Bloctel | pas inscrite sur Bloctel | Bloctel : non | opted out of emails | SMS opt-out | unsubscribed from newsletter | désinscrite de la newsletter | has not opted out | opt-out: no | aucun contact par mail | next to the bus stop',
    ),
  )('%j does not', (typed) => {
    expect(asksNotToBeCalled(typed)).toBe(false);
  });
});

describe('consentInTags', () => {
  test.each<[string, boolean | 'unknown']>([
    ['leaflet-deliverer, consent: phone', true],
    ['Consentement téléphone', true],
    ['donor, newsletter', 'unknown'],
    ['consent: email', 'unknown'],
    ['consent: sms, donor', 'unknown'],
    ['phone bank volunteer', 'unknown'],
    ['no consent: phone', false],
    ['consent: phone, refus appel', false],
    ['phone_consent_withdrawn', false],
    ['consent phone pending', 'unknown'],
    ['accord téléphone à demander', 'unknown'],
  ])('%j', (tags, consent) => {
    expect(consentInTags(tags)).toBe(consent);
  });
});

describe('mergedConsent', () => {
  test('lets a refusal win, then a consent', () => {
    expect([
      mergedConsent([true, false, 'unknown']),
      mergedConsent(['unknown', true]),
      mergedConsent(['unknown']),
      mergedConsent([]),
    ]).toEqual([false, true, 'unknown', 'unknown']);
  });
});
