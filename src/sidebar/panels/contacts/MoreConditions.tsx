import { type FilterForm, partsOf } from '../../../domain/filter-form';
import type { FilterPreview } from '../../../protocol-contacts';
import { useWords } from '../../words';
import { FilterGroupEditor } from './FilterGroupEditor';
import { SavedFilters } from './SavedFilters';

interface MoreConditionsProps {
  readonly form: FilterForm;
  /** What may be asked for comes with the answer. */
  readonly preview: FilterPreview | null;
  readonly onChange: (form: FilterForm) => void;
}

/** Everything a filter can say beyond support levels; closed until somebody wants it. */
export function MoreConditions({ form, preview, onChange }: MoreConditionsProps) {
  const { contacts } = useWords();
  const askable = { fields: preview?.fields ?? [], headings: preview?.headings ?? [] };
  return (
    <details class="item" open={partsOf(form.more).length > 0}>
      <summary>{contacts.more}</summary>
      <FilterGroupEditor
        group={form.more}
        askable={askable}
        onChange={(more) => onChange({ ...form, more })}
      />
      <SavedFilters form={form} onChange={onChange} />
    </details>
  );
}
