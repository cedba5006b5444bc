import type { IsoDay } from '../../../domain/iso-day';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/Field';
import { useWords } from '../../words';

interface PollDatesProps {
  readonly dates: readonly IsoDay[];
  readonly onChange: (dates: readonly IsoDay[]) => void;
}

/** More rounds than any election has. */
const mostRounds = 5;

/** The days on which people vote; there is always room for a first one. */
export function PollDates({ dates, onChange }: PollDatesProps) {
  const { about } = useWords().setUp;
  const shown = dates.length === 0 ? [''] : dates;
  const changed = (at: number, day: string) =>
    shown.map((one, index) => (index === at ? day : one));
  return (
    <>
      {shown.map((day, index) => (
        <div key={index}>
          <TextField
            label={about.pollDate(index + 1, shown.length)}
            type="date"
            value={day}
            onChange={(value) => onChange(changed(index, value))}
          />
          {index > 0 && (
            <Button
              kind="plain"
              onPress={() => onChange(shown.filter((_, place) => place !== index))}
            >
              {about.removePollDate(index + 1)}
            </Button>
          )}
        </div>
      ))}
      {shown.length < mostRounds && (
        <div class="field">
          <Button kind="plain" onPress={() => onChange([...shown, ''])}>
            {about.addPollDate(shown.length)}
          </Button>
        </div>
      )}
    </>
  );
}
