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

/** Where new call sheets live, and who will be able to read how much then. */
export function WhereSection({ where, preview, isStale, onChange }: WhereSectionProps) {
  const { where: words } = useWords().sharePanel;
  const isFirst = preview === null || preview.toMake === preview.callSheets;
  return (
    <section>
      <h2>{words.title}</h2>
      {preview?.toMake !== 0 && (
        <RadioGroup
          legend={isFirst ? words.promise : words.titleOfNew(preview.toMake)}
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
