import type { ShareProgress, SplitPreview } from '../../../protocol-share';
import { useCampaign } from '../../campaign';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import { useWords } from '../../words';
import { Everybody } from './Everybody';
import type { SharePage } from './page';
import { SplitInWords } from './SplitSection';
import { Spreadsheets } from './Spreadsheets';
import { Waiting, type WaitingVolunteer } from './Waiting';

interface SharedProps {
  /** How many call sheets there are, and how many of them are shared. @default what the campaign says */
  readonly progress?: Pick<ShareProgress, 'callSheets' | 'shared'>;
  readonly split?: SplitPreview;
  readonly waiting: readonly WaitingVolunteer[];
  readonly onLinks: () => void;
  readonly onPage: (page: SharePage) => void;
}

/** That everything is shared, who waits and why, where it is, and what comes next. */
export function Shared({ progress, split, waiting, onLinks, onPage }: SharedProps) {
  const { sharePanel: words } = useWords();
  const { status } = useCampaign();
  const callSheets = progress?.callSheets ?? status.callSheets;
  const shared = progress?.shared ?? status.callSheets - status.waiting;
  const withoutLink = waiting.filter(({ reason }) => reason === 'no-link').length;
  const others = callSheets - withoutLink;
  return (
    <>
      <Notice kind="done">
        {others > 0 && <p>{words.shared(shared, others)}</p>}
        {withoutLink > 0 && <p>{words.madeForLinks(withoutLink)}</p>}
      </Notice>
      {split !== undefined && (
        <>
          <SplitInWords split={split} isStale={false} />
          <Everybody split={split} />
        </>
      )}
      <Waiting volunteers={waiting} onLinks={onLinks} />
      <Spreadsheets />
      <div class="actions">
        <Button kind="primary" onPress={() => onPage('instructions')}>
          {words.toInstructions}
        </Button>
      </div>
    </>
  );
}
