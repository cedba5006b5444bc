import type { Filter } from '../../../domain/filter';
import {
  conditionOn,
  type FilterGroup,
  type GroupKind,
  groupKind,
  groupOf,
  isGroup,
  partsOf,
} from '../../../domain/filter-form';
import { Button } from '../../parts/Button';
import { SelectField } from '../../parts/Field';
import { useWords } from '../../words';
import { type Askable, FilterConditionEditor, firstSubject } from './FilterConditionEditor';

interface FilterGroupEditorProps {
  readonly group: FilterGroup;
  readonly askable: Askable;
  readonly onChange: (group: FilterGroup) => void;
  /** Given for a group within a group. */
  readonly onRemove?: () => void;
}

const kinds: readonly GroupKind[] = ['all', 'any', 'none'];

/** Conditions that hold together, and groups of them within. */
export function FilterGroupEditor({ group, askable, onChange, onRemove }: FilterGroupEditorProps) {
  const { builder } = useWords().contacts;
  const parts = partsOf(group);
  const kind = groupKind(group);
  const withParts = (after: readonly Filter[]) => onChange(groupOf(kind, after));
  const add = (part: Filter) => withParts([...parts, part]);
  return (
    <fieldset class="group">
      <legend>{onRemove === undefined ? builder.group : builder.subgroup}</legend>
      {(parts.length > 1 || onRemove !== undefined) && (
        <SelectField
          label={builder.how}
          value={kind}
          choices={kinds.map((value) => ({ value, label: builder.kinds[value] }))}
          onChange={(wanted) => onChange(groupOf(wanted, parts))}
        />
      )}
      <Parts parts={parts} askable={askable} onChange={withParts} />
      <div class="actions">
        <Button onPress={() => add(conditionOn(firstSubject(askable)))}>
          {builder.addCondition}
        </Button>
        <Button onPress={() => add(groupOf('any', [conditionOn(firstSubject(askable))]))}>
          {builder.addGroup}
        </Button>
        {onRemove !== undefined && (
          <Button kind="plain" onPress={onRemove}>
            {builder.removeGroup}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface PartsProps {
  readonly parts: readonly Filter[];
  readonly askable: Askable;
  readonly onChange: (parts: readonly Filter[]) => void;
}

function Parts({ parts, askable, onChange }: PartsProps) {
  const replaced = (index: number, by: readonly Filter[]) =>
    onChange([...parts.slice(0, index), ...by, ...parts.slice(index + 1)]);
  return parts.map((part, index) => {
    const given = {
      askable,
      onChange: (after: Filter) => replaced(index, [after]),
      onRemove: () => replaced(index, []),
    };
    // Parts have nothing that tells them apart but their place.
    const key = `${index} of ${parts.length}`;
    return isGroup(part) ? (
      <FilterGroupEditor key={key} group={part} {...given} />
    ) : (
      <FilterConditionEditor key={key} condition={part} {...given} />
    );
  });
}
