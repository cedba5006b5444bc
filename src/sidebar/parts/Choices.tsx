import { useId } from 'preact/hooks';

interface Option<Choice extends string> {
  readonly value: Choice;
  readonly label: string;
  readonly hint?: string;
}

interface ChoicesProps<Choice extends string> {
  readonly legend: string;
  readonly options: readonly Option<Choice>[];
}

/** One of a few, all in sight. */
export function RadioGroup<Choice extends string>({
  legend,
  options,
  value,
  onChange,
}: ChoicesProps<Choice> & {
  readonly value: Choice;
  readonly onChange: (value: Choice) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <OptionText {...option} />
        </label>
      ))}
    </fieldset>
  );
}

/** Any of a few, all in sight. */
export function CheckboxGroup<Choice extends string>({
  legend,
  options,
  values,
  onChange,
}: ChoicesProps<Choice> & {
  readonly values: readonly Choice[];
  readonly onChange: (values: readonly Choice[]) => void;
}) {
  const toggled = (value: Choice) =>
    options.map((option) => option.value).filter((one) => values.includes(one) !== (one === value));
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          {...option}
          checked={values.includes(option.value)}
          onChange={() => onChange(toggled(option.value))}
        />
      ))}
    </fieldset>
  );
}

/** Yes or no. */
export function Checkbox({
  label,
  hint,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <OptionText label={label} {...(hint === undefined ? {} : { hint })} />
    </label>
  );
}

function OptionText({ label, hint }: { readonly label: string; readonly hint?: string }) {
  return (
    <span>
      {label}
      {hint !== undefined && <span class="hint">{hint}</span>}
    </span>
  );
}
