import { useState } from 'preact/hooks';
import type { Language } from '../messages/languages';
import { PopUp } from '../PopUp';
import { send } from '../server';
import { useWords } from '../words';

const choices: readonly Language[] = ['en', 'fr'];

/** Forgets everything and begins again, in the language asked for, once the person has confirmed it. */
export function StartOver({ onDone }: { onDone(): void }) {
  const { startOver, language } = useWords();
  return (
    <PopUp button={startOver.open} title={startOver.title} class="start-over">
      {(close) => (
        <Question
          language={language as Language}
          onCancel={close}
          onGo={async (chosen) => {
            await send('/api/start-over', { language: chosen });
            close();
            onDone();
          }}
        />
      )}
    </PopUp>
  );
}

interface QuestionProps {
  readonly language: Language;
  onGo(language: Language): Promise<void>;
  onCancel(): void;
}

function Question({ language, onGo, onCancel }: QuestionProps) {
  const words = useWords().startOver;
  const [chosen, choose] = useState(language);
  const [isBusy, setBusy] = useState(false);
  return (
    <>
      <p>{words.warning}</p>
      <fieldset>
        <legend>{words.language}</legend>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="language"
              checked={choice === chosen}
              onChange={() => choose(choice)}
            />
            <span lang={choice}>{words.languages[choice]}</span>
          </label>
        ))}
      </fieldset>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={isBusy}
          onClick={() => {
            setBusy(true);
            onGo(chosen).finally(() => setBusy(false));
          }}
        >
          {words.go}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}
