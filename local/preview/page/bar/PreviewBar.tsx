import { useState } from 'preact/hooks';
import type { Person, PreviewState } from '../../protocol';
import { PopUp } from '../PopUp';
import { send } from '../server';
import { useWords } from '../words';
import { Clock } from './Clock';
import { DriveList } from './DriveList';
import { Mailbox } from './Mailbox';
import { PersonSwitcher } from './PersonSwitcher';
import { StartOver } from './StartOver';

export interface PreviewBarProps {
  readonly preview: PreviewState;
  readonly person: Person;
  onPerson(person: Person): void;
  onSpreadsheet(spreadsheet: string): void;
  onLink(href: string): void;
  onStartedOver(): void;
}

/** What is about the preview and not about Google: who one is, what they have, time, beginning again. */
export function PreviewBar(props: PreviewBarProps) {
  const { preview, person } = props;
  const words = useWords();
  // Only a small screen hides the tools behind a button.
  const [isOpen, setOpen] = useState(false);
  return (
    <section class={isOpen ? 'preview-bar open' : 'preview-bar'} aria-label={words.page.tools}>
      <span class="banner">{words.page.banner}</span>
      <PersonSwitcher people={preview.people} person={person} onChange={props.onPerson} />
      <button type="button" class="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.page.more}
      </button>
      <div class="tools">
        <Tools {...props} />
      </div>
    </section>
  );
}

function Tools({ preview, person, ...props }: PreviewBarProps) {
  const words = useWords();
  return (
    <>
      <PopUp button={words.drive.open} title={words.drive.title(person.name)}>
        {(close) => (
          <DriveList
            person={person}
            onOpen={(spreadsheet) => {
              close();
              props.onSpreadsheet(spreadsheet);
            }}
          />
        )}
      </PopUp>
      <Mailbox person={person} onLink={props.onLink} timeZone={preview.timeZone} />
      <Clock now={preview.now} timeZone={preview.timeZone} />
      <label class="latency">
        <input
          type="checkbox"
          checked={preview.latency}
          onChange={({ currentTarget }) => send('/api/latency', { on: currentTarget.checked })}
        />
        {words.latency.label}
      </label>
      <StartOver onDone={props.onStartedOver} />
    </>
  );
}
