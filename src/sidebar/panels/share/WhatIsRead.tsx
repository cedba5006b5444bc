import type { Where } from '../../../domain/call-sheet';
import type { SharePreview } from '../../../protocol-share';
import { Facts } from '../../parts/Facts';
import { Notice } from '../../parts/Notice';
import { useWords } from '../../words';

interface WhatIsReadProps {
  readonly preview: SharePreview;
  /** Whether the numbers are still to come for what is chosen. */
  readonly isStale: boolean;
}

/** How many people will read how much, what is made for it, how long it takes, and what to mind. */
export function WhatIsRead({ preview, isStale }: WhatIsReadProps) {
  const { where: words, count } = useWords().sharePanel;
  const { toMake, toShare, workbooks, byWhere } = preview;
  const isThere = (where: Where) => byWhere.some((there) => there.where === where);
  return (
    <div class={isStale ? 'is-stale' : ''}>
      <Notice kind={isThere('here') ? 'warning' : 'plain'}>
        {byWhere.map(({ where, readers, contacts }) => (
          <p key={where}>{words.read[where](readers, contacts)}</p>
        ))}
        {(isThere('here') || isThere('workbook')) && <p>{words.mistakes}</p>}
        <Elsewhere preview={preview} />
      </Notice>
      <Facts
        facts={[
          ...(toMake > 0 ? [[words.facts.toMake, count(toMake)] as const] : []),
          ...(toShare > 0 ? [[words.facts.toShare, count(toShare)] as const] : []),
          ...(isThere('workbook') ? [[words.facts.workbooks, count(workbooks)] as const] : []),
        ]}
      />
      <Warnings preview={preview} />
    </div>
  );
}

/** How many call sheets are not where new ones go, and stay there. */
function Elsewhere({ preview: { where, byWhere } }: Pick<WhatIsReadProps, 'preview'>) {
  const { where: words } = useWords().sharePanel;
  const others = byWhere.filter((there) => there.where !== where);
  const staying = others.reduce((sum, { callSheets }) => sum + callSheets, 0);
  return staying > 0 ? <p>{words.elsewhere(staying)}</p> : null;
}

function Warnings({ preview: { days, warnings } }: Pick<WhatIsReadProps, 'preview'>) {
  const { problems, sharePanel } = useWords();
  const { where: words } = sharePanel;
  return (
    <>
      {days.files > 1 && <p>{words.fileDays(days.files)}</p>}
      {days.mails > 1 && <p>{words.mailDays(days.mails)}</p>}
      {warnings.includes('many-readers') && (
        <Notice kind="warning">{words.warnings['many-readers']}</Notice>
      )}
      {warnings.includes('no-web-app') && (
        <Notice kind="warning">{problems['no-web-app']()}</Notice>
      )}
    </>
  );
}
