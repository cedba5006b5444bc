import type { SupportLevel } from '../../../domain/contact';
import type { Effects } from '../../../domain/path';
import type { ItemDraft, LabelProblem } from '../../../domain/path-edit';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Choices';
import { SelectField, TextField } from '../../parts/Field';
import { useWords } from '../../words';

interface PathItemEditorProps {
  readonly item: ItemDraft;
  /** How many contacts stand here. */
  readonly contacts: number;
  /** Whether every contact starts here. */
  readonly isFirst: boolean;
  readonly mayGo: boolean;
  readonly problem: LabelProblem['code'] | null;
  readonly onChange: (item: ItemDraft) => void;
  readonly onRemove: () => void;
}

/** One step or reason: closed it is a line, opened everything about it can be changed. */
export function PathItemEditor(props: PathItemEditorProps) {
  const { item, contacts, isFirst, problem } = props;
  const { pathPanel: words } = useWords();
  return (
    <details class="item" open={item.id === null || problem !== null}>
      <summary>
        <span>{item.label || words.newLabel}</span>
        {contacts > 0 && <span class="hint">{words.contacts(contacts)}</span>}
        {isFirst && <span class="hint">{words.first}</span>}
      </summary>
      <ItemFields {...props} />
    </details>
  );
}

const boxes = ['attempt', 'followUp', 'doNotCall'] as const;

function ItemFields({ item, contacts, mayGo, problem, onChange, onRemove }: PathItemEditorProps) {
  const { pathPanel: words } = useWords();
  const errors = { 'not-allowed': words.notAllowed, twice: words.twice };
  const { effects } = item;
  const affect = (changed: Partial<Effects>) =>
    onChange({ ...item, effects: { ...effects, ...changed } });
  return (
    <>
      <TextField
        label={words.label}
        value={item.label}
        error={problem === null || item.label === '' ? null : errors[problem]}
        onChange={(label) => onChange({ ...item, label })}
      />
      {boxes.map((name) => (
        <Checkbox
          key={name}
          label={words[name]}
          checked={effects[name]}
          onChange={(checked) => affect({ [name]: checked })}
        />
      ))}
      <TextField
        label={words.hours}
        hint={words.hoursHint}
        type="number"
        min={0}
        value={effects.tryAgainAfterHours === null ? '' : String(effects.tryAgainAfterHours)}
        onChange={(text) => affect({ tryAgainAfterHours: text === '' ? null : Number(text) })}
      />
      <LevelField
        level={effects.supportLevel}
        onChange={(supportLevel) => affect({ supportLevel })}
      />
      {contacts > 0 ? (
        <p class="hint">{words.stays}</p>
      ) : (
        mayGo && (
          <Button onPress={onRemove} label={words.removeLabelled(item.label || words.newLabel)}>
            {words.remove}
          </Button>
        )
      )}
    </>
  );
}

const levels = ['1', '2', '3', '4', '5'] as const;

interface LevelFieldProps {
  readonly level: SupportLevel;
  readonly onChange: (level: SupportLevel) => void;
}

function LevelField({ level, onChange }: LevelFieldProps) {
  const { pathPanel: words, tabs } = useWords();
  return (
    <SelectField
      label={words.level}
      value={level === null ? '' : (levels[level - 1] ?? '')}
      choices={[
        { value: '', label: words.noLevel },
        ...levels.map((value) => ({ value, label: tabs.levels[value] })),
      ]}
      onChange={(value) => onChange(value === '' ? null : (Number(value) as SupportLevel))}
    />
  );
}
