import fc from 'fast-check';
import type { SplitRequest } from '../../src/domain/arrangement';
import type { Contact } from '../../src/domain/contact';
import { type Split, split } from '../../src/domain/split';
import {
  anyCallers,
  anyOptions,
  anyPeople,
  anyStrangers,
  caller,
  evenSharesOnly,
  holdings,
  may,
  stranger,
  strangers,
} from '../support/callers';

const unasked: SplitRequest = {
  contacts: [],
  callers: [],
  given: new Map(),
  options: evenSharesOnly,
  campaignLanguage: 'fr',
};
const byCapacity = { ...unasked, options: { ...evenSharesOnly, capacity: true } };
const byLanguage = { ...unasked, options: { ...evenSharesOnly, language: true } };
const byArea = { ...unasked, options: { ...evenSharesOnly, area: true } };
const byAll = { ...unasked, options: { capacity: true, language: true, area: true } };

const shares = (result: Split) => Object.fromEntries(result.shares);
const sizes = (result: Split) => [...result.shares.values()].map((share) => share.length);
const holders = (result: Split) =>
  new Map([...result.shares].flatMap(([id, share]) => share.map((contactId) => [contactId, id])));

describe('a split by capacity', () => {
  test('gives nobody more calls than they can make, and the rest evenly to the others', () => {
    const callers = [caller('A', { capacity: 2 }), caller('B'), caller('C', { capacity: 9 })];
    expect(sizes(split({ ...byCapacity, contacts: strangers(12), callers }))).toEqual([2, 5, 5]);
  });

  test('gives nothing to who can make no calls', () => {
    const callers = [caller('A', { capacity: 0 }), caller('B')];
    expect(sizes(split({ ...byCapacity, contacts: strangers(3), callers }))).toEqual([0, 3]);
  });

  test('counts what they hold already', () => {
    const callers = [caller('A', { capacity: 3 }), caller('B', { capacity: 3 })];
    const given = new Map(['X', 'Y'].map((id) => [id, 'A']));
    const result = split({ ...byCapacity, contacts: strangers(4), callers, given });
    expect(sizes(result)).toEqual([1, 3]);
  });

  test('says who is left when nobody has room', () => {
    const callers = [caller('A', { capacity: 1 }), caller('B', { capacity: 1 })];
    const result = split({ ...byCapacity, contacts: strangers(3), callers });
    expect(result.notGiven).toEqual([{ contactId: 'C3', reason: 'no-room' }]);
  });

  test('gives a household to somebody who has room for all of it', () => {
    const home = { phone: '+33639980001' };
    const contacts = [stranger('A', home), stranger('B', home), ...strangers(2)];
    const callers = [caller('one', { capacity: 1 }), caller('two', { capacity: 3 })];
    const result = split({ ...byCapacity, contacts, callers });
    expect(shares(result)).toEqual({ one: ['C1'], two: ['A', 'B', 'C2'] });
  });

  test('parts a household only where nobody has room for all of it', () => {
    const home = { phone: '+33639980001' };
    const contacts = ['A', 'B', 'C'].map((id) => stranger(id, home));
    const callers = [caller('one', { capacity: 1 }), caller('two', { capacity: 2 })];
    const result = split({ ...byCapacity, contacts, callers });
    expect(shares(result)).toEqual({ one: ['C'], two: ['A', 'B'] });
  });
});

describe('a split by language', () => {
  const amara = caller('Amara', { languages: 'Français, arabe' });
  const kwame = caller('Kwame', { languages: 'fr; en' });
  const rosa = caller('Rosa');
  const callers = [amara, kwame, rosa];

  test.each([
    ['Arabe', ['Amara']],
    ['arabic', ['Amara']],
    ['ar', ['Amara']],
    ['English', ['Kwame']],
    ['Arabic / English', ['Amara', 'Kwame']],
    ['Français', ['Amara', 'Kwame', 'Rosa']],
    ['', ['Amara', 'Kwame', 'Rosa']],
    ['?', ['Amara', 'Kwame', 'Rosa']],
  ])('gives contacts who speak %j only to %j', (language, speakers) => {
    const contacts = Array.from({ length: 9 }, (_, index) => stranger(`C${index}`, { language }));
    const result = split({ ...byLanguage, contacts, callers });
    const givenTo = [...result.shares].flatMap(([id, share]) => (share.length > 0 ? [id] : []));
    expect(givenTo).toEqual(speakers);
    expect(result.notGiven).toEqual([]);
  });

  test('takes who names no language to speak that of the campaign', () => {
    const contacts = [stranger('A', { language: 'en' })];
    const result = split({ ...byLanguage, contacts, callers: [rosa], campaignLanguage: 'en' });
    expect(shares(result)).toEqual({ Rosa: ['A'] });
  });

  test('compares languages nobody knows by their words', () => {
    const polyglot = caller('P', { languages: 'KLINGON' });
    const contacts = [
      stranger('A', { language: 'klingon' }),
      stranger('B', { language: 'Elvish' }),
    ];
    const result = split({ ...byLanguage, contacts, callers: [polyglot, rosa] });
    expect(shares(result)).toEqual({ P: ['A'], Rosa: [] });
    expect(result.notGiven).toEqual([{ contactId: 'B', reason: 'no-speaker' }]);
  });

  test('spares those whom only few can replace, so that shares stay even', () => {
    const contacts = [
      ...strangers(6),
      ...['X', 'Y', 'Z'].map((id) => stranger(id, { language: 'ar' })),
    ];
    const result = split({ ...byLanguage, contacts, callers });
    expect(result.shares.get('Amara')).toEqual(['X', 'Y', 'Z']);
    expect(sizes(result)).toEqual([3, 3, 3]);
  });

  test('parts a household of which nobody speaks every language', () => {
    const home = { phone: '+33639980001' };
    const contacts = [
      stranger('A', { ...home, language: 'ar' }),
      stranger('B', { ...home, language: 'en' }),
      stranger('C', home),
    ];
    const result = split({ ...byLanguage, contacts, callers });
    expect(shares(result)).toEqual({ Amara: ['A', 'C'], Kwame: ['B'], Rosa: [] });
  });

  test('gives nobody their own record, even to the only speaker', () => {
    const contacts = [stranger('A', { language: 'ar', phone: '+33639980009' })];
    const herself = { ...amara, phone: '+33639980009' };
    const result = split({ ...byLanguage, contacts, callers: [herself, kwame] });
    expect(result.notGiven).toEqual([{ contactId: 'A', reason: 'own-record' }]);
  });
});

describe('a split by area', () => {
  const north = caller('N', { area: 'Saint-Aubin' });
  const south = caller('S', { area: 'Échalles' });
  const anywhere = caller('X');

  test('gives contacts to callers of their area, and all others to anybody', () => {
    const contacts = [
      stranger('A', { area: 'SAINT AUBIN' }),
      stranger('B', { area: 'saint-aubin' }),
      stranger('C', { area: 'Échalles' }),
      stranger('D', { area: 'Échalles' }),
      stranger('E', { area: 'Valmeron' }),
      stranger('F'),
    ];
    const result = split({ ...byArea, contacts, callers: [north, south, anywhere] });
    expect(shares(result)).toEqual({ N: ['A', 'B'], S: ['C', 'D'], X: ['E', 'F'] });
  });

  test('looks elsewhere when nobody of the area may have the contact', () => {
    const contacts = [stranger('A', { area: 'Échalles', language: 'ar' })];
    const arabic = caller('Y', { languages: 'arabe' });
    const result = split({ ...byAll, contacts, callers: [south, arabic] });
    expect(shares(result)).toEqual({ S: [], Y: ['A'] });
  });

  test('leaves nobody out because the only caller of the area is themselves', () => {
    const contacts = [stranger('A', { area: 'Échalles', phone: '+33639980009' })];
    const herself = { ...south, phone: '+33639980009' };
    const result = split({ ...byArea, contacts, callers: [herself, anywhere] });
    expect(shares(result)).toEqual({ S: [], X: ['A'] });
  });
});

describe('a split by any rules', () => {
  const anySplit = fc.record({
    contacts: anyPeople(24),
    callers: anyCallers(5),
    options: anyOptions,
    given: fc.constant(new Map<string, string>()),
    campaignLanguage: fc.constant('fr'),
  });

  test('loses no contact and gives none twice', () => {
    fc.assert(
      fc.property(anySplit, (request) => {
        const result = split(request);
        const all = [...holders(result).keys(), ...result.notGiven.map((one) => one.contactId)];
        expect(all.sort()).toEqual(request.contacts.map(({ id }) => id).sort());
      }),
    );
  });

  test('keeps every rule, and says of nobody that they cannot be given who could', () => {
    fc.assert(
      fc.property(anySplit, (request) => {
        const { contacts, callers, options } = request;
        const result = split(request);
        const holder = holders(result);
        const held = holdings(holder.values(), callers);
        const hasRoom = (place: number) =>
          !options.capacity || (held[place] ?? 0) < (callers[place]?.capacity ?? 1_000);
        callers.forEach(({ capacity }, place) => {
          if (options.capacity) expect(held[place]).toBeLessThanOrEqual(capacity ?? 1_000);
        });
        for (const one of contacts) {
          const allowed = callers.map((each) => may(each, one, callers, options));
          const place = callers.findIndex(({ id }) => id === holder.get(one.id));
          if (place >= 0) expect(allowed[place]).toBe(true);
          else expect(allowed.some((yes, other) => yes && hasRoom(other))).toBe(false);
        }
      }),
    );
  });

  test('leaves nobody who could hand a contact to somebody with fewer and be nearer even', () => {
    fc.assert(
      fc.property(anySplit, anyStrangers(24), (request, contacts) => {
        const { callers, options } = request;
        const holder = holders(split({ ...request, contacts }));
        const held = holdings(holder.values(), callers);
        const canTake = (one: Contact, to: number) => {
          const other = callers[to];
          if (!other || !may(other, one, callers, options)) return false;
          return !options.capacity || (held[to] ?? 0) < (other.capacity ?? 1_000);
        };
        for (const one of contacts) {
          const from = callers.findIndex(({ id }) => id === holder.get(one.id));
          const others = held.filter((_, to) => canTake(one, to));
          if (from >= 0)
            expect((held[from] ?? 0) - Math.min(...others, 1_000)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('comes out the same each time', () => {
    fc.assert(
      fc.property(anySplit, (request) => {
        expect(split(structuredClone(request))).toEqual(split(request));
      }),
    );
  });

  test('gives nothing more when it is run again', () => {
    fc.assert(
      fc.property(anySplit, (request) => {
        const given = holders(split(request));
        const again = split({ ...request, given });
        expect(sizes(again).every((size) => size === 0)).toBe(true);
      }),
    );
  });

  test('takes no notice of what it is not asked for', () => {
    fc.assert(
      fc.property(anySplit, ({ contacts, callers }) => {
        const plain = { capacity: null, languages: '', area: '' };
        const request = { ...unasked, contacts, callers };
        const blank = { ...request, callers: callers.map((each) => ({ ...each, ...plain })) };
        expect(split(request)).toEqual(split(blank));
      }),
    );
  });

  test('splits 20,000 contacts among 600 callers in two seconds', () => {
    const languages = ['', 'Français', 'Français', 'Français', 'Arabe', 'Portugais'];
    const spoken = ['', 'Français', 'Français, arabe', 'fr; pt', 'fr, en', ''];
    const contacts = strangers(20_000).map((one, index) => ({
      ...one,
      language: languages[index % 6] ?? '',
      area: `Area ${(index * 7) % 40}`,
      phone: `+3363998${index % 19_000}`,
    }));
    const callers = Array.from({ length: 600 }, (_, index) =>
      caller(`V${index}`, {
        languages: spoken[(index * 5) % 6] ?? '',
        area: index % 3 === 0 ? `Area ${index % 40}` : '',
        capacity: index % 4 === 0 ? null : 30 + (index % 30),
        phone: `+3363998${index}`,
      }),
    );
    const start = process.cpuUsage().user;
    const result = split({ ...byAll, contacts, callers });
    expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(2_000);
    expect(holders(result).size + result.notGiven.length).toBe(20_000);
  });
});
