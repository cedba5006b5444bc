import type { Person } from '../../protocol';
import { useWords } from '../words';
import { DriveList } from './DriveList';

interface HomeProps {
  readonly person: Person;
  readonly refusal?: string;
  onOpen(spreadsheet: string): void;
}

/** A person's Drive, and why what they asked for is not open. */
export function Home({ person, refusal, onOpen }: HomeProps) {
  const { drive } = useWords();
  return (
    <main class="home">
      {refusal === undefined ? (
        <h1>{drive.title(person.name)}</h1>
      ) : (
        <>
          <h1>{drive.refused}</h1>
          <p role="alert">{refusal}</p>
          <h2>{drive.elsewhere}</h2>
        </>
      )}
      <DriveList person={person} onOpen={onOpen} />
    </main>
  );
}
