import type { Seeded } from './seeded';
import type { Words } from './words';

/** An invented person. */
export interface Person {
  readonly woman: boolean;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

/** A text as it stands in an e-mail address. */
function addressPart(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z]+/g, '.');
}

/** Invents people one by one, no two of them with the same e-mail address. */
export function peopleFor(words: Words, chance: Seeded): (lastName?: string) => Person {
  const namesakes = new Map<string, number>();
  return (lastName = chance.pick(words.names.last)) => {
    const woman = chance.happens(0.5);
    const firstName = chance.pick(woman ? words.names.women : words.names.men);
    const mailbox = `${addressPart(firstName)}.${addressPart(lastName)}`;
    const count = (namesakes.get(mailbox) ?? 0) + 1;
    namesakes.set(mailbox, count);
    const email = `${mailbox}${count === 1 ? '' : count}@example.org`;
    return { woman, firstName, lastName, email };
  };
}

/** A day of some years as people of these countries write it: dd/mm/yyyy. */
export function dayBetween(firstYear: number, lastYear: number, chance: Seeded): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(chance.whole(1, 28))}/${two(chance.whole(1, 12))}/${chance.whole(firstYear, lastYear)}`;
}
