import { useState } from 'preact/hooks';
import { type ColumnCorrections, fieldOf, withHeading } from '../../../domain/column-corrections';
import type { Field } from '../../../domain/columns';
import type { OwnTab, ProposedColumn, ProposedTab } from '../../../protocol-set-up';
import { SelectField } from '../../parts/Field';
import { useWords } from '../../words';

/** What a column of each tab may hold, in the order in which it is offered. */
const offered: Readonly<Record<OwnTab, readonly Field[]>> = {
  contacts: [
    'firstName',
    'lastName',
    'fullName',
    'phone',
    'email',
    'consent',
    'doNotCall',
    'supportLevel',
    'language',
    'area',
    'address',
    'postalCode',
    'city',
    'country',
    'tags',
    'notes',
    'consentDate',
    'consentSource',
    'deceased',
    'birthDate',
    'id',
    'phoneCountry',
    'phoneArea',
    'phoneBad',
  ],
  volunteers: [
    'firstName',
    'lastName',
    'fullName',
    'email',
    'phone',
    'role',
    'takesPart',
    'googleAccount',
    'capacity',
    'language',
    'area',
    'availability',
    'charter',
    'city',
    'notes',
    'id',
  ],
};

interface ColumnChoicesProps {
  readonly name: OwnTab;
  readonly tab: ProposedTab;
  readonly corrections: ColumnCorrections;
  readonly onChange: (corrections: ColumnCorrections) => void;
}

/** What each column is taken for, to be corrected: those that were read at first, the others folded away. */
export function ColumnChoices({ name, tab, corrections, onChange }: ColumnChoicesProps) {
  const { found } = useWords().setUp;
  const columns = tab.headings.filter(
    ({ heading }, index, all) =>
      heading.trim() !== '' && all.findIndex((one) => one.heading === heading) === index,
  );
  const [readFirst] = useState(() => columns.map(({ heading, field }) => field && heading));
  const read = columns.filter(({ heading }) => readFirst.includes(heading));
  const others = columns.filter(({ heading }) => !readFirst.includes(heading));
  const choice = (column: ProposedColumn) => (
    <ColumnChoice
      key={column.heading}
      column={{ ...column, field: fieldOf(corrections, tab.columns, column.heading) }}
      fields={offered[name]}
      onChange={(field) => onChange(withHeading(corrections, tab.columns, column.heading, field))}
    />
  );
  if (columns.length === 0) return null;
  return (
    <details class="item" open={tab.missing !== null}>
      <summary>{found.columns(columns.length)}</summary>
      <p class="hint">{found.columnsHint}</p>
      {read.map(choice)}
      {others.length > 0 && (
        <details open={tab.missing !== null}>
          <summary>{found.otherColumns(others.length)}</summary>
          {others.map(choice)}
        </details>
      )}
    </details>
  );
}

interface ColumnChoiceProps {
  readonly column: ProposedColumn;
  readonly fields: readonly Field[];
  readonly onChange: (field: Field | null) => void;
}

function ColumnChoice({ column, fields, onChange }: ColumnChoiceProps) {
  const words = useWords();
  const { found } = words.setUp;
  const { heading, field, example } = column;
  const known = field === null || fields.includes(field) ? fields : [field, ...fields];
  return (
    <SelectField
      label={heading}
      value={field ?? ''}
      choices={[
        { value: '', label: found.notRead },
        ...known.map((value) => ({ value, label: words.filter.fields[value] })),
      ]}
      {...(example === '' ? {} : { hint: found.example(example) })}
      onChange={(value) => onChange(value === '' ? null : (value as Field))}
    />
  );
}
