import { standIn } from '../refusing';
import type { Session } from '../session';
import { namesAsMembers } from './named-values';
import { uiOf } from './ui';

const Buttons = namesAsMembers(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** Browser: the boxes of older scripts, answered as those of the Ui are (class Browser). */
export function browserService(session: Session): GoogleAppsScript.Base.Browser {
  const ui = () => uiOf(session);
  const setIn = (given: readonly unknown[]) => {
    const set = given.find((part) => typeof part === 'object' && part !== null);
    return ui().ButtonSet[String(set ?? 'OK') as keyof typeof Buttons];
  };
  const texts = (given: readonly unknown[]) => {
    const [title = '', prompt] = given.filter((part) => typeof part !== 'object').map(String);
    return prompt === undefined ? (['', title] as const) : ([title, prompt] as const);
  };
  return standIn(
    {
      Buttons,
      msgBox: (...given: unknown[]) =>
        String(ui().alert(...texts(given), setIn(given))).toLowerCase(),
      inputBox: (...given: unknown[]) => {
        const answer = ui().prompt(...texts(given), setIn(given));
        const isOk = /OK|YES/.test(String(answer.getSelectedButton()));
        return isOk ? answer.getResponseText() : 'cancel';
      },
    },
    'Browser',
  );
}
