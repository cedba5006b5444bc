import fc from 'fast-check';
import { contactHeadings, readingOf, record } from '../support/tables';

const first = (facts: Parameters<typeof record>[0], scale: '1-is-strong' | null = null) =>
  readingOf([contactHeadings, record(facts)], scale).contacts[0];

describe('readContacts', () => {
  test('reads a contact', () => {
    const facts = { id: 'C1', email: 'Rosa <rosa@example.org>', area: '0012' };
    expect(first(facts)).toEqual({
      row: 2,
      id: 'C1',
      name: 'Rosa Martin',
      firstName: 'Rosa',
      lastName: 'Martin',
      phone: '+33639989001',
      phoneAsTyped: '06 39 98 90 01',
      phoneReason: null,
      email: 'rosa@example.org',
      consent: true,
      doNotCall: false,
      deceased: false,
      supportLevel: 3,
      duplicateOf: null,
      language: '',
      area: '0012',
      address: '',
      consentDate: '',
      consentSource: '',
    });
  });

  test('says why there is no number', () => {
    const contact = first({ phone: 'O6 39 98 90 01' });
    expect([contact?.phone, contact?.phoneReason]).toEqual([null, 'letters']);
  });

  test.each([
    ['the column', { stop: 'x' }],
    ['a tag', { tags: 'donateur, ne plus appeler' }],
    ['a note', { notes: 'Ne plus appeler, merci' }],
    ['words beside the number', { phone: 'NE PAS APPELER 06 39 98 90 01' }],
  ])('finds a refusal in %s', (_where, facts) => {
    expect([first(facts)?.doNotCall, first({})?.doNotCall]).toEqual([true, false]);
  });

  test.each([
    ['Divers', 'Ne plus appeler', true],
    ['Infos', 'a demandé à ne plus être contactée', true],
    ['Autre', 'inscrite sur Bloctel', true],
    ['Statut', 'Refuse d’être contactée', true],
    ['Résultat de l’appel', 'Ne pas rappeler', true],
    ['Contact status', 'Do not call', true],
    ['Qzx', '12/03/2026 : ne plus appeler', true],
    ['', 'STOP', true],
    ['Divers', 'rappeler le soir', false],
    ['Email status', 'unsubscribed', false],
  ])('looks for a refusal in a column it does not know: %j, %j', (heading, cell, refused) => {
    const table = [
      [...contactHeadings, heading],
      [...record(), cell],
    ];
    expect(readingOf(table).contacts[0]?.doNotCall).toBe(refused);
  });

  test.each([
    ['Décédée le 12/03/2026', true],
    ['†', true],
    ['passed away', true],
    ['Madame décédée', true],
    ['has died', true],
    ['décédé (selon sa fille)', true],
    ['RIP', true],
    ['R.I.P.', true],
    ['Vue en mars. Décédée depuis', true],
    ['mari décédé', false],
    ['her husband passed away', false],
    ['', false],
  ])('finds in the note %j whether the person has died', (notes, deceased) => {
    expect(first({ notes })?.deceased).toBe(deceased);
  });

  test('finds consent in a tag, and lets the column refuse it', () => {
    expect([
      first({ consent: '', tags: 'consent: phone' })?.consent,
      first({ consent: 'Non', tags: 'consent: phone' })?.consent,
    ]).toEqual([true, false]);
  });

  test('asks for the scale of bare levels until it is said', () => {
    const table = [contactHeadings, record({ level: '2' })];
    expect([readingOf(table).needs, readingOf(table).contacts[0]?.supportLevel]).toEqual([
      ['support-scale'],
      null,
    ]);
    expect([
      readingOf(table, '1-is-strong').needs,
      first({ level: '2' }, '1-is-strong')?.supportLevel,
    ]).toEqual([[], 2]);
  });

  test('says what every other record is', () => {
    const reading = readingOf([
      contactHeadings,
      ['— Quartier de la Gare —'],
      record(),
      [],
      contactHeadings,
      ['TOTAL', '1 contact'],
    ]);
    expect(reading.records).toEqual(['section', 'contact', 'blank', 'repeated-header', 'total']);
    expect(reading.unread).toEqual([
      { row: 2, reason: 'section' },
      { row: 5, reason: 'repeated-header' },
      { row: 6, reason: 'total' },
    ]);
    expect(reading.contacts.map(({ row }) => row)).toEqual([3]);
  });

  test('lists what it did not understand', () => {
    const { doubts } = readingOf([
      contactHeadings,
      record({ phone: '12 rue X', level: 'plutôt contente' }),
    ]);
    expect(doubts).toEqual([
      { row: 2, reason: 'phone-letters' },
      { row: 2, reason: 'support-unclear' },
    ]);
  });

  test('gives the first record of a person the number only a later one has', () => {
    const email = 'rosa@example.org';
    const { contacts } = readingOf([
      contactHeadings,
      record({ email, phone: '' }),
      record({ email }),
    ]);
    expect(contacts[0]?.phone).toBe('+33639989001');
  });

  test('keeps every number of a person, the one to dial apart', () => {
    const phone = '01 99 00 90 01 / 06 39 98 90 01';
    const { contacts } = readingOf([
      contactHeadings,
      record({ phone }),
      record({ phone: '06 39 98 90 01 / 06 39 98 90 02' }),
      record({ first: 'Kwame', phone: '06 39 98 90 03' }),
    ]);
    expect(contacts.map((contact) => [contact.phone, contact.otherPhones])).toEqual([
      ['+33639989001', ['+33199009001', '+33639989002']],
      ['+33639989001', ['+33639989002']],
      ['+33639989003', undefined],
    ]);
  });

  test('reads a foreign number by the country beside it', () => {
    const reading = readingOf([
      ['Nom complet', 'Téléphone', 'Pays'],
      ['Ada Byron', '07700 900101', 'Royaume-Uni'],
      ['Ada Byron', '(212) 555-0101', 'États-Unis'],
    ]);
    expect(reading.contacts.map(({ phone }) => phone)).toEqual(['+447700900101', '+12125550101']);
  });

  test('puts a number together that is in two columns', () => {
    const reading = readingOf([
      ['First name', 'Country code', 'Phone number'],
      ['Rosa', '1', '2125550161'],
      ['Kwame', '1', '2125550162'],
      ['Ada', '44', '7700900101'],
    ]);
    expect(reading.contacts.map(({ phone }) => phone)).toEqual([
      '+12125550161',
      '+12125550162',
      '+447700900101',
    ]);
  });

  test('does not call a mobile known to be bad, but the landline', () => {
    const reading = readingOf([
      ['first_name', 'phone_number', 'mobile_number', 'is_mobile_bad'],
      ['Rosa', '01 99 00 90 01', '06 39 98 90 01', 'true'],
      ['Kwame', '', '06 39 98 90 02', 'true'],
    ]);
    expect(reading.contacts.map(({ phone, phoneReason }) => phone ?? phoneReason)).toEqual([
      '+33199009001',
      'marked-bad',
    ]);
  });

  test('never throws, whatever stands in the cells', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.double(), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 5 }), (records) => {
        const { records: kinds, contacts } = readingOf([contactHeadings, ...records]);
        expect(kinds).toHaveLength(records.length);
        expect(contacts.length).toBeLessThanOrEqual(records.length);
      }),
    );
  });
});
