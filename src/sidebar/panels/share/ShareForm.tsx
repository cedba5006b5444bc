import type { ComponentChildren } from 'preact';
import type { Sharing } from '../../../domain/sharing';
import type { SidebarMessages } from '../../../messages/sidebar';
import type { Problem } from '../../../protocol';
import type { SharePreview, SplitPreview } from '../../../protocol-share';
import { useCampaign } from '../../campaign';
import { Button } from '../../parts/Button';
import { ProblemNotice } from '../../parts/Notice';
import { type LivePreview, useLivePreview } from '../../use-live-preview';
import { useWords } from '../../words';
import { PageList } from './PageList';
import type { SharePage } from './page';
import { Shared } from './Shared';
import { givenBy, SplitSection } from './SplitSection';
import { Spreadsheets } from './Spreadsheets';
import { Waiting } from './Waiting';
import { freshIn, WhereSection } from './WhereSection';

interface ShareFormProps {
  readonly sharing: Sharing;
  readonly preview: LivePreview<'previewShare'>;
  /** What asks to confirm how many people will read everything. */
  readonly confirm: ComponentChildren;
  readonly isConfirmed: boolean;
  /** Why sharing was refused. */
  readonly problem: Problem | null;
  readonly onChange: (sharing: Sharing) => void;
  readonly onShare: () => void;
  readonly onPage: (page: SharePage) => void;
}

/** What is chosen before sharing and what comes of it; or that nothing is left to share. */
export function ShareForm(form: ShareFormProps) {
  const { sharePanel: words } = useWords();
  const { preview, onPage } = form;
  const split = useLivePreview('previewSplit', { options: form.sharing.options });
  const seen = preview.problem === null ? preview.value : null;
  if (split.problem !== null) return <NobodyToShare problem={split.problem} onPage={onPage} />;
  if (split.value === null || (seen === null && preview.problem === null)) {
    return <p role="status">{words.reading}</p>;
  }
  const does = seen === null ? words.shareAny : whatItDoes(split.value, seen, words);
  if (seen !== null && does === null && split.value.toGive === 0) {
    return (
      <Shared
        split={split.value}
        waiting={seen.addressesWaiting}
        onLinks={() => form.onChange({ ...form.sharing, where: 'links' })}
        onPage={onPage}
      />
    );
  }
  const plan = { split: split.value, seen, does, isCurrent: !preview.busy && !split.busy };
  return <ShareChoices {...form} {...plan} />;
}

interface ShareChoicesProps extends ShareFormProps {
  readonly split: SplitPreview;
  /** What sharing would do; null where it would be refused. */
  readonly seen: SharePreview | null;
  /** The same in the fewest words; null where it would do nothing. */
  readonly does: string | null;
  /** Whether all this is of what is chosen now. */
  readonly isCurrent: boolean;
}

function ShareChoices({ sharing, split, seen, isCurrent, onChange, ...form }: ShareChoicesProps) {
  const { sharePanel: words } = useWords();
  const { status } = useCampaign();
  const isUnopened = sharing.where === 'links' && seen?.warnings.includes('no-web-app') === true;
  const isPossible = seen !== null && form.does !== null && !isUnopened;
  return (
    <>
      {status.callSheets === 0 && <PageList pages={['appeal']} onPage={form.onPage} />}
      <SplitSection
        options={sharing.options}
        split={split}
        isStale={!isCurrent}
        onChange={(options) => onChange({ ...sharing, options })}
      />
      <WhereSection
        where={sharing.where}
        preview={seen}
        isStale={!isCurrent}
        onChange={(where) => onChange({ ...sharing, where })}
      />
      <Waiting volunteers={seen?.addressesWaiting ?? []} />
      <ProblemNotice problem={form.preview.problem ?? form.problem} />
      {form.confirm}
      <div class="actions">
        <Button
          kind="primary"
          disabled={!(isPossible && isCurrent && form.isConfirmed)}
          onPress={form.onShare}
        >
          {form.does ?? words.shareAny}
        </Button>
      </div>
      <Spreadsheets />
    </>
  );
}

/** What sharing would do most of all, in words; null where nothing is left to do. */
function whatItDoes(
  split: SplitPreview,
  preview: SharePreview,
  words: SidebarMessages['sharePanel'],
): string | null {
  const given = givenBy(split);
  const fresh = freshIn(preview);
  if (fresh > 0 && (preview.where === 'links' || preview.toShare === 0)) return words.make(fresh);
  if (preview.toShare > 0) return words.share(preview.toShare);
  return given > 0 ? words.put(given) : null;
}

/** Sharing needs contacts and volunteers first; volunteers can be asked before anything else. */
function NobodyToShare({ problem, onPage }: Pick<ShareFormProps, 'problem' | 'onPage'>) {
  const { sharePanel: words } = useWords();
  const { open } = useCampaign();
  const needsContacts = problem?.code === 'nothing-to-share';
  return (
    <>
      <ProblemNotice problem={problem} />
      {needsContacts && (
        <>
          <div class="actions">
            <Button kind="primary" onPress={() => open('contacts')}>
              {words.toContacts}
            </Button>
          </div>
          <PageList pages={['appeal']} onPage={onPage} />
        </>
      )}
    </>
  );
}
