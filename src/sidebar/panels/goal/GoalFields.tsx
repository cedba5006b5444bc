import { type Goal, goalBounds } from '../../../domain/goal';
import type { GoalFacts } from '../../../protocol-plan';
import { TextField } from '../../parts/Field';
import { Slider } from '../../parts/Slider';
import { useWords } from '../../words';

interface GoalFieldsProps {
  readonly goal: Goal;
  readonly facts: GoalFacts;
  readonly onChange: (changed: Partial<Goal>) => void;
}

/** The numbers a goal rests on: counted ones to begin with, usual ones for the rest. */
export function GoalFields({ goal, facts, onChange }: GoalFieldsProps) {
  const { goal: words } = useWords();
  return (
    <>
      <Count
        name="contacts"
        label={words.contacts}
        hint={words.from[facts.from](facts.contacts)}
        value={goal.contacts ?? facts.contacts}
        counted={facts.contacts}
        onChange={onChange}
      />
      <Count
        name="callers"
        label={words.callers}
        hint={words.volunteers(facts.callers)}
        value={goal.callers ?? facts.callers}
        counted={facts.callers}
        onChange={onChange}
      />
      <Rate name="answerRate" said={words.percent} most={60} {...{ goal, onChange }} />
      <Rate name="callsPerHour" said={words.count} most={60} {...{ goal, onChange }} />
      <Rate
        name="seats"
        said={words.count}
        most={60}
        hint={words.seatsHint}
        {...{ goal, onChange }}
      />
      <Rate name="noShowRate" said={words.percent} most={60} {...{ goal, onChange }} />
    </>
  );
}

interface CountProps {
  readonly name: 'contacts' | 'callers';
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly counted: number;
  readonly onChange: GoalFieldsProps['onChange'];
}

/** A number that is counted unless somebody writes another; what was counted goes on being counted. */
function Count({ name, label, hint, value, counted, onChange }: CountProps) {
  const { goal: words } = useWords();
  const [least, most] = goalBounds[name];
  const isRight = Number.isInteger(value) && value >= least && value <= most;
  return (
    <TextField
      label={label}
      hint={hint}
      type="number"
      min={least}
      max={most}
      value={Number.isNaN(value) ? '' : String(value)}
      error={isRight || value === counted ? null : words.outOfRange(least, most)}
      onChange={(text) => {
        const number = text === '' ? Number.NaN : Number(text);
        onChange({ [name]: number === counted ? null : number });
      }}
    />
  );
}

interface RateProps {
  readonly name: 'answerRate' | 'callsPerHour' | 'seats' | 'noShowRate';
  readonly goal: Goal;
  readonly hint?: string;
  /** The slider's end. */
  readonly most: number;
  readonly said: (value: number) => string;
  readonly onChange: GoalFieldsProps['onChange'];
}

function Rate({ name, goal, most, onChange, ...slider }: RateProps) {
  const { goal: words } = useWords();
  const [least] = goalBounds[name];
  return (
    <Slider
      {...slider}
      label={words[name]}
      least={least}
      most={Math.max(most, goal[name])}
      value={goal[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
}
