import type { Actor, FilePeople } from '../access';

/** Who asks, and whom the file is shared with as far as it is known. */
export interface Asker {
  readonly actor: Actor;
  readonly people: FilePeople | undefined;
}

/** The owner of the file, when it is known. */
export function ownerOf({ actor, people }: Asker): string | undefined {
  return people?.owner ?? (actor.role === 'owner' ? actor.email : undefined);
}

/** Everybody who may edit the file, the owner first, nobody twice. */
export function everyEditor(asker: Asker): string[] {
  const owner = ownerOf(asker);
  return [...new Set([...(owner ? [owner] : []), ...(asker.people?.editors ?? [])])];
}
