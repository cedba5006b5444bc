import { Combobox } from '../combobox/Combobox';
import { useWords } from '../words';
import { type EditorProps, ending } from './editor';

/** A list to pick from; what is typed and is not in it is handed in all the same, for Google to judge. */
export function DropdownEditor({ cell, typed, label, onDone, onCancel }: EditorProps) {
  const words = useWords().cell;
  const next = (key?: KeyboardEvent) => (key ? ending(key, false) : null);
  return (
    <div class="entry">
      <Combobox
        label={label}
        listLabel={words.choices}
        nothing={words.noChoice}
        choices={cell.text === '' ? (cell.choices ?? []) : [...(cell.choices ?? []), '']}
        textOf={(choice) => choice}
        show={(choice) => choice || <em>{words.clear}</em>}
        isChosen={(choice) => choice === cell.text}
        typed={typed ?? ''}
        placeholder={cell.text}
        onPick={(choice, key) => onDone(choice, next(key))}
        onText={(text, key) => onDone(text, next(key))}
        onCancel={onCancel}
      />
    </div>
  );
}
