import type { Person } from '../../protocol';
import { Combobox } from '../combobox/Combobox';
import { PopUp } from '../PopUp';
import { useWords } from '../words';

export interface PersonSwitcherProps {
  readonly people: readonly Person[];
  readonly person: Person;
  onChange(person: Person): void;
}

/** Who one is, and a list of everybody one can be. */
export function PersonSwitcher({ people, person, onChange }: PersonSwitcherProps) {
  const words = useWords().person;
  return (
    <PopUp
      class="person"
      name={words.change(person.name)}
      title={words.label}
      button={
        <>
          <span class="avatar" data-letter={person.name[0]} />
          <span class="who">{person.name}</span>
        </>
      }
    >
      {(close) => (
        <Combobox
          label={words.search}
          placeholder={words.search}
          listLabel={words.label}
          nothing={words.none}
          choices={people}
          textOf={({ name, address, role }) => `${name} ${address} ${words.roles[role]}`}
          isChosen={({ address }) => address === person.address}
          show={(choice) => <PersonLine person={choice} />}
          typed=""
          onPick={(choice) => {
            close();
            onChange(choice);
          }}
          onCancel={() => {}}
        />
      )}
    </PopUp>
  );
}

function PersonLine({ person: { name, address, role, hasAccount } }: { readonly person: Person }) {
  const words = useWords().person;
  return (
    <>
      <span class="name">{name}</span>
      <small>{[words.roles[role], hasAccount ? address : words.noAccount].join(' · ')}</small>
    </>
  );
}
