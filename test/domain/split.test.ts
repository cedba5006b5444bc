import fc from 'fast-check';
import type { SplitRequest } from '../../src/domain/arrangement';
import type { Contact } from '../../src/domain/contact';
import type { Given } from '../../src/domain/hands';
import { type Split, split } from '../../src/domain/split';
import type { Volunteer } from '../../src/domain/volunteer';
import { evenSharesOnly } from '../support/callers';

const someone: Contact = {
  row: 2,
  id: '',
  name: '',
  firstName: '',
  lastName: '',
  phone: null,
  phoneAsTyped: '',
  phoneReason: null,
  email: '',
  consent: true,
  consentDate: '',
  consentSource: '',
  doNotCall: false,
  deceased: false,
  supportLevel: 3,
  duplicateOf: null,
  language: '',
  area: '',
  address: '',
};

const contact = (id: string, traits: Partial<Contact> = {}): Contact => ({
  ...someone,
  id,
  ...traits,
});

const contacts = (count: number): readonly Contact[] =>
  Array.from({ length: count }, (_, index) => contact(`C${index + 1}`));

const volunteer = (id: string, traits: Partial<Volunteer> = {}): Volunteer => ({
  id,
  row: 2,
  name: id,
  email: `${id.toLowerCase()}@example.org`,
  phone: null,
  role: 'volunteer',
  googleAccount: true,
  takesPart: true,
  languages: '',
  area: '',
  capacity: null,
  ...traits,
});

const clara = volunteer('Clara', { name: 'Clara Dufour', phone: '+33639980001' });
const kwame = volunteer('Kwame', { name: 'Kwame Le Goff', phone: '+33639980002' });
const rosa = volunteer('Rosa', { name: 'Rosa Éloi' });

const nothing: Given = new Map();

const splitEvenly = (request: Pick<SplitRequest, 'contacts' | 'callers' | 'given'>) =>
  split({ ...request, options: evenSharesOnly, campaignLanguage: 'fr' });

const shareOf = (result: Split, caller: Volunteer) => result.shares.get(caller.id) ?? [];
const sizes = (result: Split) => [...result.shares.values()].map((share) => share.length);
const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);
const givenBy = (result: Split, before: Given = nothing): Given =>
  new Map([
    ...before,
    ...[...result.shares].flatMap(([id, share]) =>
      share.map((contactId) => [contactId, id] as const),
    ),
  ]);

describe('split', () => {
  test('deals contacts out in turn and keeps the order of the tab in each share', () => {
    const result = splitEvenly({ contacts: contacts(5), callers: [clara, kwame], given: nothing });
    expect([...result.shares]).toEqual([
      ['Clara', ['C1', 'C3', 'C5']],
      ['Kwame', ['C2', 'C4']],
    ]);
    expect(result.notGiven).toEqual([]);
  });

  test('names every contact as not given when nobody calls', () => {
    const result = splitEvenly({ contacts: contacts(2), callers: [], given: nothing });
    expect(result.notGiven).toEqual([
      { contactId: 'C1', reason: 'no-callers' },
      { contactId: 'C2', reason: 'no-callers' },
    ]);
  });

  test('counts a caller who is listed twice once', () => {
    const result = splitEvenly({
      contacts: contacts(4),
      callers: [clara, kwame, clara],
      given: nothing,
    });
    expect(sizes(result)).toEqual([2, 2]);
  });

  describe('a household', () => {
    const home = { lastName: 'Perrin', address: '12 rue de l’Église, 07985 Échalles' };
    const sameHome = { lastName: 'PERRIN', address: '12 Rue de l’Eglise 07985 ECHALLES' };

    test.each([
      ['the same phone', { phone: '+33199001234' }, { phone: '+33199001234' }, true],
      [
        'a second number that is the only one of the other',
        { phone: '+33639980001', otherPhones: ['+33199001234'] },
        { phone: '+33199001234' },
        true,
      ],
      ['the same last name at the same address, however written', home, sameHome, true],
      ['another last name at the same address', home, { ...home, lastName: 'Klein' }, false],
      ['the same last name at another address', home, { ...home, address: '14 rue' }, false],
      ['no address at all', { lastName: 'Perrin' }, { lastName: 'Perrin' }, false],
      ['no last name', { address: home.address }, { address: home.address }, false],
      ['no phone', { phone: null }, { phone: null }, false],
    ])('with %s: one caller is %s', (_, one, other, together) => {
      const people = [contact('A', one), contact('B', other)];
      const result = splitEvenly({
        contacts: people,
        callers: [clara, kwame, rosa],
        given: nothing,
      });
      expect(sizes(result).includes(2)).toBe(together);
    });

    test('reaches from a shared phone to a shared address', () => {
      const people = [
        contact('A', { phone: '+33199001234' }),
        contact('B', { phone: '+33199001234', ...home }),
        contact('C', home),
      ];
      const result = splitEvenly({ contacts: people, callers: [clara, kwame], given: nothing });
      expect(sizes(result)).toEqual([3, 0]);
    });

    test('goes to whoever already rings one of its members', () => {
      const people = [...contacts(6), contact('A', home), contact('B', sameHome)];
      const given = new Map([['A', 'Kwame']]);
      const result = splitEvenly({ contacts: people, callers: [clara, kwame], given });
      expect(shareOf(result, kwame)).toContain('B');
      expect(shareOf(result, kwame)).not.toContain('A');
      expect(sizes(result)).toEqual([4, 3]);
    });

    test('leaves the other shares even when it is large', () => {
      const people = [...contacts(17), ...'ABC'.split('').map((id) => contact(id, home))];
      const result = splitEvenly({
        contacts: people,
        callers: [clara, kwame, rosa],
        given: nothing,
      });
      expect(sizes(result)).toEqual([7, 7, 6]);
    });
  });

  describe('a volunteer who is also a contact', () => {
    test.each([
      ['their phone', { phone: '+33639980001' }],
      ['their name and e-mail', { name: 'DUFOUR Clara', email: 'Clara@example.org ' }],
    ])('is not given the record with %s', (_, traits) => {
      const people = [contact('A', traits), contact('B'), contact('C'), contact('D')];
      const result = splitEvenly({ contacts: people, callers: [clara, kwame], given: nothing });
      expect(shareOf(result, kwame)).toContain('A');
      expect(sizes(result)).toEqual([2, 2]);
    });

    test.each([
      ['their name alone', { name: 'Clara Dufour', email: 'other@example.org' }],
      ['their e-mail alone', { name: 'Paul Dufour', email: 'clara@example.org' }],
    ])('may be given a record with %s', (_, traits) => {
      const people = [contact('A', traits)];
      const result = splitEvenly({ contacts: people, callers: [clara], given: nothing });
      expect(shareOf(result, clara)).toEqual(['A']);
    });

    test.each([
      ['a second number of theirs', { phone: '+33639980009', otherPhones: ['+33639980001'] }],
      ['an address Gmail takes for the same', { name: 'Clara Dufour', email: 'clara.d@gmail.com' }],
    ])('is known by %s', (_what, traits) => {
      const caller = { ...clara, email: 'Cla.rad@googlemail.com' };
      const people = [contact('A', traits), contact('B')];
      const result = splitEvenly({ contacts: people, callers: [caller], given: nothing });
      expect(result.notGiven).toEqual([{ contactId: 'A', reason: 'own-record' }]);
    });

    test('is not rung at all when they are the only caller', () => {
      const people = [contact('A', { phone: '+33639980001' }), contact('B')];
      const result = splitEvenly({ contacts: people, callers: [clara], given: nothing });
      expect(result.notGiven).toEqual([{ contactId: 'A', reason: 'own-record' }]);
      expect(shareOf(result, clara)).toEqual(['B']);
    });

    test('has their household rung by somebody else, who holds it whole', () => {
      const home = { lastName: 'Dufour', address: '3 rue du Bac' };
      const people = [contact('A', { ...home, phone: '+33639980001' }), contact('B', home)];
      const result = splitEvenly({ contacts: people, callers: [clara, kwame], given: nothing });
      expect(shareOf(result, kwame)).toEqual(['A', 'B']);
    });

    test('rings the rest of a household that nobody may have whole', () => {
      const home = { lastName: 'Dufour', address: '3 rue du Bac' };
      const people = [
        contact('A', { ...home, phone: '+33639980001' }),
        contact('B', { ...home, phone: '+33639980002' }),
        contact('C', home),
      ];
      const result = splitEvenly({ contacts: people, callers: [clara, kwame], given: nothing });
      expect(shareOf(result, clara)).toEqual(['B', 'C']);
      expect(shareOf(result, kwame)).toEqual(['A']);
    });
  });

  describe('run again', () => {
    test('gives only what nobody has yet, to those who hold fewest', () => {
      const before = new Map(['C1', 'C2', 'C3'].map((id) => [id, 'Clara']));
      const result = splitEvenly({ contacts: contacts(7), callers: [clara, kwame], given: before });
      expect(shareOf(result, clara)).toEqual(['C7']);
      expect(shareOf(result, kwame)).toEqual(['C4', 'C5', 'C6']);
    });

    test('counts what callers hold of contacts that are not among those to be given', () => {
      const before = new Map(['X1', 'X2', 'X3'].map((id) => [id, 'Clara']));
      const result = splitEvenly({ contacts: contacts(5), callers: [clara, kwame], given: before });
      expect(sizes(result)).toEqual([1, 4]);
    });

    test('leaves contacts with a volunteer who calls no more', () => {
      const before = new Map([['C1', 'Rosa']]);
      const result = splitEvenly({ contacts: contacts(3), callers: [clara, kwame], given: before });
      expect([...result.shares.values()].flat()).toEqual(['C2', 'C3']);
      expect(result.notGiven).toEqual([]);
    });
  });
});

describe('split, of any campaign', () => {
  const anyCallers = fc
    .integer({ min: 1, max: 12 })
    .map((count) => Array.from({ length: count }, (_, index) => volunteer(`V${index + 1}`)));
  /** Few phones, names and addresses, so that households of several kinds do occur. */
  const anyPerson = fc.record({
    phone: fc.constantFrom(null, null, null, '+33639980001', '+33639980002', '+33639980003'),
    lastName: fc.constantFrom('', 'Klein', 'Perrin', 'Le Goff'),
    address: fc.constantFrom('', '', '', '1 rue du Bac', '2 rue du Bac'),
  });
  const anyContacts = fc
    .array(anyPerson, { maxLength: 60 })
    .map((people) => people.map((traits, index) => contact(`C${index + 1}`, traits)));
  const strangers = fc.integer({ min: 0, max: 80 }).map(contacts);

  /** What ties a person to others: a phone, and a name at an address. */
  const bondsOf = ({ phone, lastName, address }: Contact) => [
    ...(phone === null ? [] : [phone]),
    ...(lastName === '' || address === '' ? [] : [`${lastName} at ${address}`]),
  ];

  const holdings = (result: Split, before: Given, callers: readonly Volunteer[]) =>
    callers.map(
      ({ id }) =>
        (result.shares.get(id) ?? []).length +
        [...before.values()].filter((holder) => holder === id).length,
    );

  test('loses no contact and gives none twice', () => {
    fc.assert(
      fc.property(anyContacts, anyCallers, (people, callers) => {
        const result = splitEvenly({ contacts: people, callers, given: nothing });
        const everybody = [
          ...[...result.shares.values()].flat(),
          ...result.notGiven.map(({ contactId }) => contactId),
        ];
        expect(everybody.sort()).toEqual(people.map(({ id }) => id).sort());
      }),
    );
  });

  test('makes shares within one of each other when there are no households', () => {
    fc.assert(
      fc.property(strangers, anyCallers, (people, callers) => {
        const result = splitEvenly({ contacts: people, callers, given: nothing });
        expect(spread(sizes(result))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('keeps everybody with one phone, and one name at one address, with one caller', () => {
    fc.assert(
      fc.property(anyContacts, anyCallers, (people, callers) => {
        const holder = givenBy(splitEvenly({ contacts: people, callers, given: nothing }));
        const ties = people.flatMap((person) =>
          bondsOf(person).map((bond) => ({ bond, caller: holder.get(person.id) })),
        );
        const first = new Map(ties.map(({ bond, caller }) => [bond, caller]));
        expect(ties.filter(({ bond, caller }) => first.get(bond) !== caller)).toEqual([]);
      }),
    );
  });

  test('gives nothing more when it is run again', () => {
    fc.assert(
      fc.property(anyContacts, anyCallers, (people, callers) => {
        const given = givenBy(splitEvenly({ contacts: people, callers, given: nothing }));
        const again = splitEvenly({ contacts: people, callers, given });
        expect(sizes(again).every((size) => size === 0)).toBe(true);
      }),
    );
  });

  test('evens out what is new when callers and contacts are added, and moves nobody', () => {
    fc.assert(
      fc.property(strangers, strangers, anyCallers, (early, late, callers) => {
        const first = givenBy(
          splitEvenly({ contacts: early, callers: callers.slice(0, 3), given: nothing }),
        );
        const people = [
          ...early,
          ...late.map((person) => ({ ...person, id: `late ${person.id}` })),
        ];
        const result = splitEvenly({ contacts: people, callers, given: first });
        const news = [...result.shares.values()].flat();
        expect(news.filter((id) => first.has(id))).toEqual([]);
        const after = holdings(result, first, callers);
        const receivers = after.filter((_, index) => (sizes(result)[index] ?? 0) > 0);
        const fewest = Math.min(...after);
        for (const held of receivers) expect(held).toBeLessThanOrEqual(fewest + 1);
      }),
    );
  });

  test('keeps the order of the tab in every share', () => {
    fc.assert(
      fc.property(anyContacts, anyCallers, (people, callers) => {
        const order = people.map(({ id }) => id);
        const result = splitEvenly({ contacts: people, callers, given: nothing });
        for (const share of result.shares.values()) {
          const places = share.map((id) => order.indexOf(id));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
    );
  });

  test('splits 100,000 contacts among 600 callers in at most three seconds', () => {
    const people = Array.from({ length: 100_000 }, (_, index) =>
      contact(`C${index}`, {
        phone: `+3363998${index % 99_000}`,
        lastName: `Name ${index % 800}`,
        address: `${index % 150} rue du Bac, ${index % 40_000} Valmeron`,
        email: `contact${index}@example.org`,
        name: `First Name ${index % 800}`,
      }),
    );
    const callers = Array.from({ length: 600 }, (_, index) =>
      volunteer(`V${index}`, { phone: `+3363998${index}` }),
    );
    const start = process.cpuUsage().user;
    const result = splitEvenly({ contacts: people, callers, given: nothing });
    expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(3_000);
    expect(spread(sizes(result))).toBeLessThanOrEqual(1);
  });
});
