import { useEffect, useState } from 'preact/hooks';
import { type FilterForm, filterOf, formOf } from '../../../domain/filter-form';
import { Button } from '../../parts/Button';
import { SelectField, TextField } from '../../parts/Field';
import { Notice, ProblemNotice } from '../../parts/Notice';
import { useAction } from '../../use-action';
import { useWords } from '../../words';

interface SavedFiltersProps {
  readonly form: FilterForm;
  readonly onChange: (form: FilterForm) => void;
}

/** Filters kept by name with the campaign: used again, saved, deleted. */
export function SavedFilters({ form, onChange }: SavedFiltersProps) {
  const { lists: words } = useWords().contacts;
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const read = useAction('lists');
  const save = useAction('saveList');
  const remove = useAction('deleteList');
  useEffect(() => void read.run(), [read.run]);
  const lists = read.value ?? [];
  const choose = (wanted: string) => {
    setChosen(wanted);
    setName(wanted);
    const list = lists.find((one) => one.name === wanted);
    if (list !== undefined) onChange(formOf(list.filter));
  };
  return (
    <section>
      <h2>{words.title}</h2>
      {lists.length > 0 && (
        <SelectField
          label={words.choose}
          value={chosen}
          choices={[
            { value: '', label: words.none },
            ...lists.map((list) => ({ value: list.name, label: list.name })),
          ]}
          onChange={choose}
        />
      )}
      <TextField label={words.name} value={name} onChange={setName} />
      <ProblemNotice problem={read.problem ?? save.problem ?? remove.problem} />
      {save.value !== null && <Notice kind="done">{words.saved}</Notice>}
      <div class="actions">
        <Button
          disabled={name.trim() === '' || save.busy}
          onPress={async () => {
            if ((await save.run({ name, filter: filterOf(form) })) !== null) await read.run();
          }}
        >
          {words.save}
        </Button>
        {chosen !== '' && (
          <Button
            kind="plain"
            disabled={remove.busy}
            onPress={async () => {
              if ((await remove.run({ name: chosen })) === null) return;
              setChosen('');
              await read.run();
            }}
          >
            {words.remove}
          </Button>
        )}
      </div>
    </section>
  );
}
