import { useState } from 'preact/hooks';
import {
  type FilterForm,
  filterOf,
  isFilledIn,
  partsOf,
  startingForm,
} from '../../domain/filter-form';
import { filterSentence } from '../../messages/filter-sentence';
import { useCampaign } from '../campaign';
import { Button } from '../parts/Button';
import { Notice, ProblemNotice } from '../parts/Notice';
import { Panel } from '../parts/Panel';
import { useAction } from '../use-action';
import { useLivePreview } from '../use-live-preview';
import { useWords } from '../words';
import { FilterCount } from './contacts/FilterCount';
import { LevelChoices } from './contacts/LevelChoices';
import { MoreConditions } from './contacts/MoreConditions';
import { UndoAddition } from './contacts/UndoAddition';

/** Whom to call: support levels first, more conditions for who wants them, and who matches, at once. */
export function ContactsPanel() {
  const words = useWords();
  const { status, refresh, open } = useCampaign();
  const [form, setForm] = useState<FilterForm>(startingForm);
  const filter = filterOf(form);
  const preview = useLivePreview('previewFilter', { filter });
  const add = useAction('addToPath');
  const change = (after: FilterForm) => {
    add.forget();
    setForm(after);
  };
  const again = async () => {
    add.forget();
    await preview.again();
  };
  const { contacts } = words;
  const count = preview.value?.matching ?? 0;
  const isCurrent = preview.value !== null && !preview.busy;
  return (
    <Panel title={words.shell.stages.contacts}>
      <LevelChoices levels={form.levels} onChange={(levels) => change({ ...form, levels })} />
      <MoreConditions form={form} preview={preview.value} onChange={change} />
      {partsOf(form.more).length > 0 && (
        <p class="sentence">{filterSentence(filter, words.filter)}</p>
      )}
      <ProblemNotice problem={preview.problem ?? add.problem} />
      {add.value === null ? (
        <FilterCount preview={preview.value} busy={preview.busy} />
      ) : (
        <Notice kind="done">{contacts.added(add.value.added, add.value.onPath)}</Notice>
      )}
      <div class="actions">
        {add.value === null ? (
          <Button
            kind="primary"
            disabled={!isCurrent || count === 0 || add.busy || !isFilledIn(form.more)}
            onPress={async () => {
              if ((await add.run({ filter })) !== null) await refresh();
            }}
          >
            {contacts.add(count)}
          </Button>
        ) : (
          <Button kind="primary" onPress={() => open('share')}>
            {words.home.next(words.shell.stages.share)}
          </Button>
        )}
      </div>
      {(status.headline?.contacts ?? 0) > 0 && <UndoAddition onUndone={again} />}
    </Panel>
  );
}
