import type { SetUpProposal } from '../../../protocol-set-up';
import { useWords } from '../../words';

interface WhatIsAddedProps {
  readonly proposal: SetUpProposal;
  readonly isAfresh: boolean;
}

/** What the button below will do to the spreadsheet. */
export function WhatIsAdded({ proposal, isAfresh }: WhatIsAddedProps) {
  const { adds } = useWords().setUp;
  const { tabsToAdd, columnsToAdd, idsToGive, contacts } = proposal;
  const lines = [
    ...(isAfresh ? [adds.deletes] : []),
    ...(tabsToAdd.length > 0 ? [adds.tabs(tabsToAdd)] : []),
    ...(columnsToAdd.length > 0 ? [adds.columns(contacts?.title ?? '', columnsToAdd)] : []),
    ...(idsToGive > 0 ? [adds.ids(idsToGive)] : []),
  ];
  return (
    <section>
      <h2>{adds.title}</h2>
      {lines.length === 0 ? (
        <p>{adds.nothing}</p>
      ) : (
        <>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{adds.otherwise}</p>
        </>
      )}
    </section>
  );
}
