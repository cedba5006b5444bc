import { matching } from '../../../../local/preview/page/combobox/matching';

const names = ['Rosa Benítez', 'Élodie Martin', 'Martin (Ana)', 'Kwame'];
const found = (typed: string) => matching(names, typed, (name) => name);

describe('matching', () => {
  test('finds everything for nothing typed, in the order given', () => {
    expect(found('')).toEqual(names);
  });

  test('forgives case, accents and spaces around', () => {
    expect(found(' ELODIE ')).toEqual(['Élodie Martin']);
    expect(found('benitez')).toEqual(['Rosa Benítez']);
  });

  test('puts what begins with it first', () => {
    expect(found('martin')).toEqual(['Martin (Ana)', 'Élodie Martin']);
  });

  test('takes signs as they are', () => {
    expect(found('(a')).toEqual(['Martin (Ana)']);
    expect(found('.')).toEqual([]);
  });
});
