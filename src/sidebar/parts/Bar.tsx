interface BarProps {
  /** What is counted, in words; screen readers say it with the counts. */
  readonly label: string;
  /** The counts in words, such as `60 of 150`. */
  readonly said: string;
  readonly done: number;
  readonly total: number;
}

/** How much of something is done, as a bar with its counts. */
export function Bar({ label, said, done, total }: BarProps) {
  const part = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div class="bar">
      <div class="bar-words" aria-hidden="true">
        <span>{label}</span>
        <span>{said}</span>
      </div>
      <div
        class="bar-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={Math.min(done, total)}
        aria-valuetext={said}
      >
        <div class="bar-done" style={{ width: `${100 * part}%` }} />
      </div>
    </div>
  );
}
