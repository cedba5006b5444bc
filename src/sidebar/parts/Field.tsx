import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  /** What to know before filling it in. */
  readonly hint?: string;
  /** What is wrong with what was filled in, and what to do. */
  readonly error?: string | null;
  readonly children: (given: {
    readonly id: string;
    readonly 'aria-describedby'?: string;
    readonly 'aria-invalid'?: true;
  }) => ComponentChildren;
}

/** A label on top, what is filled in below, and what is said about it. */
export function Field({ label, hint, error = null, children }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? [] : `${id}-hint`, error === null ? [] : `${id}-error`];
  const about = described.flat().join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(about === '' ? {} : { 'aria-describedby': about }),
        ...(error === null ? {} : { 'aria-invalid': true }),
      })}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** @default 'text' */
  readonly type?: 'text' | 'email' | 'date' | 'number' | 'search';
  readonly min?: number | string;
  readonly max?: number | string;
  readonly step?: number;
}

/** A line of text, a number or a day. */
export function TextField({
  value,
  onChange,
  type = 'text',
  min,
  max,
  step,
  ...field
}: TextFieldProps) {
  const bounds = Object.fromEntries(
    Object.entries({ min, max, step }).filter(([, bound]) => bound !== undefined),
  );
  return (
    <Field {...field}>
      {(given) => (
        <input
          // Preact's types know each kind of input apart, and so none of several kinds.
          {...({ ...given, ...bounds, type, value } as InputHTMLAttributes<HTMLInputElement>)}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface SelectFieldProps<Choice extends string> extends Omit<FieldProps, 'children'> {
  readonly value: Choice;
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly onChange: (value: Choice) => void;
}

/** One of several. */
export function SelectField<Choice extends string>({
  value,
  choices,
  onChange,
  ...field
}: SelectFieldProps<Choice>) {
  return (
    <Field {...field}>
      {(given) => (
        <select
          {...given}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value as Choice)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
