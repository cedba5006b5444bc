import type { SplitOptions } from '../../../domain/split-options';
import type { NotGivenReason } from '../../../domain/split-rules';
import type { SplitPreview } from '../../../protocol-share';
import { CheckboxGroup } from '../../parts/Choices';
import { Notice } from '../../parts/Notice';
import { useWords } from '../../words';
import { Everybody } from './Everybody';

const names = ['capacity', 'language', 'area'] as const;

interface SplitSectionProps {
  readonly options: SplitOptions;
  readonly split: SplitPreview | null;
  /** Whether the numbers are still to come for the options as they are. */
  readonly isStale: boolean;
  readonly onChange: (options: SplitOptions) => void;
}

/** How many contacts go to how many volunteers, what the split heeds, and what stays. */
export function SplitSection({ options, split, isStale, onChange }: SplitSectionProps) {
  const { split: words } = useWords().sharePanel;
  return (
    <section>
      <h2>{words.title}</h2>
      {split !== null && <SplitInWords split={split} isStale={isStale} />}
      <CheckboxGroup
        legend={words.options}
        options={names.map((value) => ({ value, label: words[value] }))}
        values={names.filter((name) => options[name])}
        onChange={(wanted) =>
          onChange({
            capacity: wanted.includes('capacity'),
            language: wanted.includes('language'),
            area: wanted.includes('area'),
          })
        }
      />
      {split !== null && <Everybody split={split} />}
    </section>
  );
}

/** The contacts a split gives to somebody. */
export function givenBy({ shares }: SplitPreview): number {
  return shares.reduce((sum, { gets }) => sum + gets, 0);
}

/** How many contacts go to how many volunteers, and which stay without one. */
export function SplitInWords({
  split,
  isStale,
}: {
  readonly split: SplitPreview;
  readonly isStale: boolean;
}) {
  const { split: words } = useWords().sharePanel;
  const { shares, callers, min, max } = split;
  const reasons = Object.entries(split.notGiven) as [NotGivenReason, number][];
  const facts = {
    given: givenBy(split),
    getting: shares.filter(({ gets }) => gets > 0).length,
    callers,
    left: split.toGive - givenBy(split),
    hadSome: shares.some(({ has }) => has > 0),
    min,
    max,
  };
  return (
    <>
      <p class={isStale ? 'count is-stale' : 'count'} role="status">
        {words.sentence(facts)}
      </p>
      {reasons.length > 0 && (
        <Notice kind="warning">
          {reasons.map(([reason, count]) => (
            <p key={reason}>{words.notGiven(reason, count)}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
