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
      'Oui | oui | OUI | o | O | yes | Y | x | X | ✓ | ✔ | ☑ | ✅ | 1 | TRUE | vrai | VRAI | ok | OK | accord | d’accord | accepté | Accordé | Allow | opt-in | Opt-In | optin | Oui. | oui - signé le 12/03/2026 | oui (SMS et appels) | 12/03/2026 | 2026-01-05',
    ),
  )('%j is consent', (typed) => {
    expect(consentOf(typed)).toBe(true);
  });

  test.each(
    words(
      'Non | NON | n | no | 0 | FALSE | faux | refus | Refusé | opt-out | Opt-Out | Do Not Allow | STOP | désinscrit | unsubscribed | retiré le 02/02/2026 | ✗ | non merci | ne pas appeler | ne plus appeler | do not call | oui mais ne plus appeler | no calls',
    ),
  )('%j is a refusal', (typed) => {
    expect(consentOf(typed)).toBe(false);
  });

  test.each(
    words(
      '? | - | NSP | N/A | #N/A | inconnu | Unknown | NULL | peut-être | oui/non | en attente | à demander | e-mail seulement | oui par SMS | 2 | ☐ | oui sauf le soir | pas de réponse | non renseigné',
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
      'oui | x | 1 | TRUE | VRAI | STOP | Do Not Allow | 12/01/2026 | Bloctel | refus | vu avec elle',
    ),
  )('%j refuses', (typed) => {
    expect(doNotCallOf(typed)).toBe(true);
  });

  test.each(['', ' ', ...words('non | No | 0 | FALSE | FAUX | Allow | opt-in | - | n/a')])(
    '%j refuses nothing',
    (typed) => {
      expect(doNotCallOf(typed)).toBe(false);
    },
  );
});

describe('asksNotToBeCalled', () => {
  test.each(
    words(
      'NE PAS APPELER 06 39 98 91 84 | Ne plus appeler | ne plus la contacter | Do not call | don’t call again | no more calls | DNC | inscrite sur Bloctel',
    ),
  )('%j does', (typed) => {
    expect(asksNotToBeCalled(typed)).toBe(true);
  });

  test.each(
    words(
      'Rappeler plutôt le soir | Ne pas appeler avant 18 h | ne pas appeler le matin | do not call before noon | Mauvaise audition, parler fort | N’habite plus là ? | pas de portable',
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
