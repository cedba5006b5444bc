import { ServiceException } from '../google-error';
import { standIn } from '../refusing';
import type { Session } from '../session';
import { newMenu } from './menu';
import { namesAsMembers } from './named-values';
import type { ShownPage } from './screen';

type Page = GoogleAppsScript.HTML.HtmlOutput | string;

const Button = namesAsMembers(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = namesAsMembers(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** The name of the button that says yes, in each set. */
const agreeing = { OK: 'OK', OK_CANCEL: 'OK', YES_NO: 'YES', YES_NO_CANCEL: 'YES' } as const;

/**
 * The Ui of the open spreadsheet: what it shows is kept, and people answer its boxes at once, from
 * `screen.answers` or, when there are none, by agreeing.
 */
export function uiOf(session: Session): GoogleAppsScript.Base.Ui {
  const show = (kind: ShownPage['kind'], method: string) => (page: Page, title?: string) =>
    showPage(session, kind, method, page, title);
  return standIn(
    {
      Button,
      ButtonSet,
      createMenu: (caption: string) => newMenu(session, caption, false),
      createAddonMenu: () => newMenu(session, 'Add-on', true),
      showSidebar: show('sidebar', 'showSidebar'),
      showModalDialog: show('modal', 'showModalDialog'),
      showModelessDialog: show('modeless', 'showModelessDialog'),
      alert: (...given: unknown[]) => Button[ask(session, 'alert', given).button],
      prompt: (...given: unknown[]) => {
        const { button, text } = ask(session, 'prompt', given);
        return standIn(
          { getSelectedButton: () => Button[button], getResponseText: () => text },
          'PromptResponse',
        );
      },
    },
    'Ui',
  );
}

/** Opens a page beside or over the spreadsheet, which needs full authorisation. */
function showPage(
  session: Session,
  kind: ShownPage['kind'],
  method: string,
  page: Page,
  title?: string,
): void {
  if (session.run.authMode !== 'FULL') {
    throw new ServiceException('The script does not have permission to perform that action.');
  }
  session.call({ service: 'Ui', method, cost: 'screen', scope: 'container' }, () => {
    const html = typeof page === 'string' ? page : page.getContent();
    const ownTitle = typeof page === 'string' ? '' : page.getTitle();
    session.world.screen.pages.push({ user: session.user, kind, title: title ?? ownTitle, html });
  });
}

function ask(session: Session, method: 'alert' | 'prompt', given: readonly unknown[]) {
  const texts = given.filter((part): part is string => typeof part === 'string');
  const set = given.find((part) => typeof part === 'object' && part !== null);
  const [title = '', prompt = ''] = texts.length > 1 ? texts : ['', ...texts];
  return session.call({ service: 'Ui', method, cost: 'screen', scope: 'none' }, () => {
    const { alerts, answers } = session.world.screen;
    alerts.push({ user: session.user, title, prompt });
    const agree = agreeing[String(set ?? 'OK') as keyof typeof agreeing] ?? 'OK';
    const answer = answers.shift();
    const isButton = answer !== undefined && answer in Button;
    return {
      button: isButton ? (answer as keyof typeof Button) : agree,
      text: isButton ? '' : (answer ?? ''),
    };
  });
}
