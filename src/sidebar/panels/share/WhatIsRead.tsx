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
  const { where, readers, contacts, elsewhere, toMake, toShare, workbooks } = preview;
  const isShared = where === 'workbook' || where === 'here';
  return (
    <div class={isStale ? 'is-stale' : ''}>
      <Notice kind={where === 'here' ? 'warning' : 'plain'}>
        <p>{words.read[where](readers, contacts)}</p>
        {isShared && <p>{words.mistakes}</p>}
        {elsewhere > 0 && <p>{words.elsewhere(elsewhere)}</p>}
      </Notice>
      <Facts
        facts={[
          ...(toMake > 0 ? [[words.facts.toMake, count(toMake)] as const] : []),
          ...(toShare > 0 ? [[words.facts.toShare, count(toShare)] as const] : []),
          ...(where === 'workbook' ? [[words.facts.workbooks, count(workbooks)] as const] : []),
        ]}
      />
      <Warnings preview={preview} />
    </div>
  );
}

function Warnings({ preview: { days, warnings } }: Pick<WhatIsReadProps, 'preview'>) {
  const { problems, sharePanel } = useWords();
  const { where: words } = sharePanel;
  return (
    <>
      {days.files > 1 && <p>{words.fileDays(days.files)}</p>}
      {days.mails > 1 && <p>{words.mailDays(days.mails)}</p>}
      {warnings.includes('many-readers') && <Notice kind="warning">{words.manyReaders}</Notice>}
      {warnings.includes('no-web-app') && (
        <Notice kind="warning">{problems['no-web-app']()}</Notice>
      )}
    </>
  );
}
