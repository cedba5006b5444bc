import type { Table } from '../../../domain/table';
import { SelectField } from '../../parts/Field';
import { useWords } from '../../words';

interface SheetChoiceProps {
  readonly tables: readonly Table[];
  readonly chosen: number;
  readonly onChange: (chosen: number) => void;
}

/** Which sheet of a workbook is imported. */
export function SheetChoice({ tables, chosen, onChange }: SheetChoiceProps) {
  const { importFile } = useWords();
  return (
    <SelectField
      label={importFile.sheet}
      value={String(chosen)}
      choices={tables.map(({ length }, index) => ({
        value: String(index),
        label: importFile.sheetName(index + 1, length),
      }))}
      onChange={(value) => onChange(Number(value))}
    />
  );
}
