import type { Contact } from './contact';

/** Every number a person can be reached by, the one to dial first. */
export function phonesOf({ phone, otherPhones = [] }: Contact): readonly string[] {
  return phone === null ? otherPhones : [phone, ...otherPhones];
}
