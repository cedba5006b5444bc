import type { Field } from '../../../domain/columns';
import type { SupportLevel } from '../../../domain/contact';
import type { Condition } from '../../../domain/filter';
import {
  conditionOn,
  operatorsFor,
  type ValueKind,
  valueKind,
  withOperator,
} from '../../../domain/filter-form';
import { Button } from '../../parts/Button';
import { Field as LabelledField, SelectField, TextField } from '../../parts/Field';
import { useWords } from '../../words';
import { LevelChoices } from './LevelChoices';

/** What may be asked for: fields the add-on understands, and columns by heading. */
export interface Askable {
  readonly fields: readonly Field[];
  readonly headings: readonly string[];
}

/** Asked of everybody anyway, or of no use by themselves. */
const unasked: ReadonlySet<Field> = new Set([
  'id',
  'consent',
  'doNotCall',
  'deceased',
  'phoneBad',
  'phoneCountry',
  'phoneArea',
]);

/** What a new condition begins with: a place, where the tab tells it. */
export function firstSubject({ fields, headings }: Askable) {
  const places: readonly Field[] = ['city', 'area', 'postalCode', 'tags'];
  const field = places.find((place) => fields.includes(place));
  const [heading] = headings;
  if (field !== undefined) return { field };
  return heading === undefined ? { field: 'supportLevel' as const } : { column: heading };
}

interface FilterConditionEditorProps {
  readonly condition: Condition;
  readonly askable: Askable;
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: () => void;
}

/** One condition: what is asked, how, and with which value. */
export function FilterConditionEditor(props: FilterConditionEditorProps) {
  const { condition, onChange, onRemove } = props;
  const { builder } = useWords().contacts;
  const operators = operatorsFor(condition);
  return (
    <div class="condition">
      <SubjectField {...props} />
      {operators.length > 1 && (
        <SelectField
          label={builder.operator}
          value={condition.operator}
          choices={operators.map((value) => ({ value, label: builder.operators[value] }))}
          onChange={(operator) => onChange(withOperator(condition, operator))}
        />
      )}
      <ValueField condition={condition} onChange={onChange} />
      <Button kind="plain" onPress={onRemove}>
        {builder.remove}
      </Button>
    </div>
  );
}

function SubjectField({ condition, askable, onChange }: FilterConditionEditorProps) {
  const { contacts, fields: names } = { ...useWords(), ...useWords().filter };
  const { builder } = contacts;
  const fields = [...new Set<Field>(['supportLevel', ...askable.fields])].filter(
    (field) => !unasked.has(field),
  );
  const value = 'field' in condition ? `field ${condition.field}` : `column ${condition.column}`;
  const choose = (chosen: string) => {
    const [kind, ...rest] = chosen.split(' ');
    const name = rest.join(' ');
    onChange(conditionOn(kind === 'field' ? { field: name as Field } : { column: name }));
  };
  return (
    <LabelledField label={builder.subject}>
      {(given) => (
        <select {...given} value={value} onChange={(event) => choose(event.currentTarget.value)}>
          <optgroup label={builder.fields}>
            {fields.map((field) => (
              <option key={field} value={`field ${field}`}>
                {names[field]}
              </option>
            ))}
          </optgroup>
          <optgroup label={builder.columns}>
            {askable.headings.map((heading) => (
              <option key={heading} value={`column ${heading}`}>
                {heading}
              </option>
            ))}
          </optgroup>
        </select>
      )}
    </LabelledField>
  );
}

const inputTypes = { text: 'text', number: 'number', day: 'date' } as const;

type ValueFieldProps = Pick<FilterConditionEditorProps, 'condition' | 'onChange'>;

function ValueField({ condition, onChange }: ValueFieldProps) {
  const { builder } = useWords().contacts;
  const kind: ValueKind = valueKind(condition);
  const value = condition.value ?? null;
  if (kind === 'nothing') return null;
  if (kind === 'levels') {
    return (
      <LevelChoices
        legend={builder.operators['is-one-of']}
        levels={[value].flat() as SupportLevel[]}
        onChange={(levels) => onChange({ ...condition, value: [...levels] })}
      />
    );
  }
  const typed = (text: string) => (kind === 'number' && text !== '' ? Number(text) : text);
  return (
    <TextField
      label={condition.operator === 'in-last-days' ? builder.days : builder.value}
      type={inputTypes[kind]}
      value={String(value ?? '')}
      error={value === '' ? builder.fillIn : null}
      onChange={(text) => onChange({ ...condition, value: typed(text) })}
    />
  );
}
