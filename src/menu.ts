import { collect } from './actions/collect';
import { checkPermissions } from './actions/permissions';
import type { Messages } from './messages/en';
import { languageOf, messagesIn } from './messages/language';
import { differenceSentence, problemSentence, unreadSentence } from './messages/sentences';
import type { Reply } from './protocol';
import type { PermissionCheck } from './protocol-permissions';
import { userLocale } from './sheets/gateway/access';
import { addMenu, say, showSidebar } from './sheets/gateway/ui';

/** Everything in the menu begins with what it does. */
export function showMenu(): void {
  const { menu } = words();
  addMenu([
    [menu.open, 'openSidebar'],
    [menu.collect, 'collectFromMenu'],
    [menu.checkPermissions, 'checkPermissionsFromMenu'],
  ]);
}

export function showPhoneBank(): void {
  showSidebar('Sidebar', words().menu.title);
}

export function collectAndSay(): void {
  const { menu } = words();
  tell(collect({}), ({ changes, notUnderstood }) => menu.collected(changes, notUnderstood.length));
}

export function checkPermissionsAndSay(): void {
  tell(checkPermissions(), (check) => sayPermissions(check, words()));
}

/** So many differences fit in a dialog; the panel lists them all. */
const differencesSaid = 3;

function sayPermissions({ differences, unread }: PermissionCheck, words: Messages): string {
  const { menu } = words;
  const first = differences.slice(0, differencesSaid).map((one) => differenceSentence(one, words));
  const inWords = unread.map((one) => unreadSentence(one, words));
  const fine = unread.length === 0 ? menu.permissionsFine : menu.permissionsFineAsRead;
  const more = differences.length - first.length;
  const said = first.length === 0 ? fine : menu.permissionsAndMore(first, more);
  return unread.length === 0 ? said : `${said}\n\n${menu.permissionsUnread(inWords)}`;
}

function words(): Messages {
  return messagesIn(languageOf(userLocale()));
}

function tell<Value>(reply: Reply<Value>, saying: (value: Value) => string): void {
  say(reply.ok ? saying(reply.value) : problemSentence(reply.problem, words()));
}
