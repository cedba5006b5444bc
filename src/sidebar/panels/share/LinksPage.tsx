import { useEffect, useState } from 'preact/hooks';
import type { LinkHolder } from '../../../protocol-share';
import { useCampaign } from '../../campaign';
import { Button } from '../../parts/Button';
import { CopyText } from '../../parts/CopyText';
import { SelectField } from '../../parts/Field';
import { Notice, ProblemNotice } from '../../parts/Notice';
import { Panel } from '../../parts/Panel';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { backTo } from './back';

/** One volunteer's personal link: made anew, or taken back. */
export function LinksPage({ onBack }: { readonly onBack: () => void }) {
  const { sharePanel, shell } = useWords();
  const { links: words, pages } = sharePanel;
  const preview = useAction('previewShare');
  const look = () => preview.run({ where: 'links' });
  useEffect(() => void look(), []);
  const holders = preview.value?.byLink ?? [];
  return (
    <Panel title={pages.links.title} back={backTo(shell, onBack)}>
      <p>{words.intro}</p>
      {preview.value === null && preview.busy && <p role="status">{shell.loading}</p>}
      <ProblemNotice problem={preview.problem} />
      {holders.length > 0 && <OneLink holders={holders} onChanged={look} />}
    </Panel>
  );
}

interface OneLinkProps {
  readonly holders: readonly LinkHolder[];
  readonly onChanged: () => void;
}

function OneLink({ holders, onChanged }: OneLinkProps) {
  const { links: words } = useWords().sharePanel;
  const { refresh } = useCampaign();
  const [volunteer, setVolunteer] = useState(holders[0]?.volunteerId ?? '');
  const make = useAction('makeLink');
  const revoke = useAction('revokeLink');
  const holder = holders.find(({ volunteerId }) => volunteerId === volunteer);
  const forget = () => {
    make.forget();
    revoke.forget();
  };
  const then = async (isDone: boolean) => {
    if (isDone) await Promise.all([onChanged(), refresh()]);
  };
  return (
    <>
      <SelectField
        label={words.whom}
        value={volunteer}
        choices={holders.map(({ volunteerId, volunteer: name, hasLink }) => ({
          value: volunteerId,
          label: words.choice(name, hasLink),
        }))}
        onChange={(chosen) => {
          forget();
          setVolunteer(chosen);
        }}
      />
      <ProblemNotice problem={make.problem ?? revoke.problem} />
      {make.value !== null && <CopyText label={words.made} text={make.value.url} rows={4} />}
      {revoke.value !== null && (
        <Notice kind="done">{words.revoked(holder?.volunteer ?? '')}</Notice>
      )}
      {holder?.hasLink === true && make.value === null && <p class="hint">{words.replaces}</p>}
      <div class="actions">
        <Button
          kind="primary"
          disabled={make.busy || revoke.busy}
          onPress={async () => {
            forget();
            await then((await make.run({ volunteer })) !== null);
          }}
        >
          {words.make}
        </Button>
        {holder?.hasLink === true && (
          <Button
            disabled={make.busy || revoke.busy}
            onPress={async () => {
              forget();
              await then((await revoke.run({ volunteer })) !== null);
            }}
          >
            {words.revoke}
          </Button>
        )}
      </div>
    </>
  );
}
