import { Field } from './Field';

interface SliderProps {
  readonly label: string;
  readonly hint?: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  /** The value in words, such as `21%`. */
  readonly said: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A whole number that is moved rather than typed, with its value in words beside it. */
export function Slider({ least, most, value, said, onChange, ...field }: SliderProps) {
  return (
    <Field {...field}>
      {(given) => (
        <div class="slider">
          <input
            {...given}
            type="range"
            min={least}
            max={most}
            value={value}
            aria-valuetext={said(value)}
            onInput={(event) => onChange(Number(event.currentTarget.value))}
          />
          <output for={given.id}>{said(value)}</output>
        </div>
      )}
    </Field>
  );
}
