import { type Where, wheres } from '../../../domain/call-sheet';
import type { SharePreview } from '../../../protocol-share';
import { RadioGroup } from '../../parts/Choices';
import { useWords } from '../../words';
import { WhatIsRead } from './WhatIsRead';

interface WhereSectionProps {
  readonly where: Where;
  /** Null until it is known, or where it is refused. */
  readonly preview: SharePreview | null;
  readonly isStale: boolean;
  readonly onChange: (where: Where) => void;
}

/** How many call sheets come to where it is asked: new ones, and some that nobody can open elsewhere. */
export function freshIn({ where, byWhere }: SharePreview): number {
  const there = byWhere.find((one) => one.where === where);
  return there === undefined ? 0 : there.callSheets - there.staying;
}

/** Where new call sheets live, and who will be able to read how much then. */
export function WhereSection({ where, preview, isStale, onChange }: WhereSectionProps) {
  const { where: words } = useWords().sharePanel;
  const isFirst = preview === null || preview.toMake === preview.callSheets;
  const isToChoose = preview === null || preview.toShare > 0 || freshIn(preview) > 0;
  return (
    <section>
      <h2>{words.title}</h2>
      {isToChoose && (
        <RadioGroup
          legend={isFirst ? words.promise : words.ofOthers}
          options={wheres.map((value) => ({
            value,
            label: words.names[value],
            hint: words.hints[value],
          }))}
          value={where}
          onChange={onChange}
        />
      )}
      {preview !== null && <WhatIsRead preview={preview} isStale={isStale} />}
    </section>
  );
}
