import type { SupportLevel } from '../../../domain/contact';
import { CheckboxGroup } from '../../parts/Choices';
import { useWords } from '../../words';

const codes = ['1', '2', '3', '4', '5', 'unknown'] as const;
type Code = (typeof codes)[number];

const levelOf = (code: Code): SupportLevel =>
  code === 'unknown' ? null : (Number(code) as SupportLevel);

interface LevelChoicesProps {
  /** @default the panel's own */
  readonly legend?: string;
  readonly levels: readonly SupportLevel[];
  readonly onChange: (levels: readonly SupportLevel[]) => void;
}

/** Which support levels are wanted, from strong support to strong opposition, and those not known. */
export function LevelChoices({ legend, levels, onChange }: LevelChoicesProps) {
  const { contacts, filter } = useWords();
  const labelOf = (code: Code) =>
    code === 'unknown' ? contacts.levelUnknown : filter.levels[code];
  return (
    <CheckboxGroup
      legend={legend ?? contacts.intro}
      options={codes.map((value) => ({ value, label: labelOf(value) }))}
      values={codes.filter((code) => levels.includes(levelOf(code)))}
      onChange={(wanted) => onChange(wanted.map(levelOf))}
    />
  );
}
