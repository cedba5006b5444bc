import type { DriveEntry, Person } from '../../protocol';
import { useLive } from '../live';
import { pathWith } from '../server';
import { useWords } from '../words';

export interface DriveListProps {
  readonly person: Person;
  onOpen(spreadsheet: string): void;
}

/** The files a person can open. */
export function DriveList({ person, onOpen }: DriveListProps) {
  const words = useWords();
  const files = useLive<DriveEntry[]>(pathWith('/api/files', { user: person.address }));
  if (files.refusal !== undefined) return <p role="alert">{files.refusal}</p>;
  if (files.value === undefined) return <p role="status">{words.page.loading}</p>;
  if (files.value.length === 0) {
    return <p>{person.hasAccount ? words.drive.empty : words.drive.noAccount}</p>;
  }
  return (
    <ul class="files">
      {files.value.map(({ id, name, owner, role }) => (
        <li key={id}>
          <button type="button" onClick={() => onOpen(id)}>
            <span class="name">{name}</span>
            <small>
              {words.drive.roles[role]} · {words.drive.owner(owner)}
            </small>
          </button>
        </li>
      ))}
    </ul>
  );
}
