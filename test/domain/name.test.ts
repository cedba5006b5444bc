import { asSpoken, compareNames, nameOf } from '../../src/domain/name';

describe('compareNames', () => {
  test.each([
    ['Inaya Girard', 'inaya GIRARD'],
    ['Éloïse Lefèvre', 'ELOISE LEFEVRE'],
    ['Mehdi du Plessis', 'du Plessis Mehdi'],
    ['K. Marchand', 'Karim Marchand'],
    ['Agnieszka Dumas', 'Agnieszka Dumas ép. Colin'],
    ['Anne Aubert', 'Dr Anne Aubert'],
    ['Sean O’Brien', "Sean O'Brien"],
    ['Jean-Pierre Roussel', 'Jean Pierre Roussel'],
  ])('%j and %j are the same', (a, b) => {
    expect([compareNames(a, b), compareNames(b, a)]).toEqual(['same', 'same']);
  });

  test.each([
    ['Clara Hamon', 'Manon Hamon'],
    ['Vincent Klein', 'Louise Marty'],
    ['Clara', 'Manon'],
  ])('%j and %j are different', (a, b) => {
    expect([compareNames(a, b), compareNames(b, a)]).toEqual(['different', 'different']);
  });

  test.each([
    ['', 'Rosa Martin'],
    ['Martin', 'Rosa Martin'],
    ['', ''],
  ])('%j and %j are unclear', (a, b) => {
    expect([compareNames(a, b), compareNames(b, a)]).toEqual(['unclear', 'unclear']);
  });
});

describe('nameOf', () => {
  test('leaves out a title typed into the last name, and no particle', () => {
    expect([nameOf('Anne', 'Dr Aubert'), nameOf('Anne', 'de Saint-Rémy')]).toEqual([
      'Anne Aubert',
      'Anne de Saint-Rémy',
    ]);
  });
});

describe('asSpoken', () => {
  test.each([
    ['ROUSSEL Jean-Pierre', 'Jean-Pierre ROUSSEL'],
    ['Roussel, Jean-Pierre', 'Jean-Pierre Roussel'],
    ['Camille Roussel', 'Camille Roussel'],
    ['CAMILLE ROUSSEL', 'CAMILLE ROUSSEL'],
    ['', ''],
  ])('says %j as %j', (typed, spoken) => {
    expect(asSpoken(typed)).toBe(spoken);
  });
});
