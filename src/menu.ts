import { collect } from './actions/collect';
import { checkPermissions } from './actions/permissions';
import type { Messages } from './messages/en';
import { languageOf, messagesIn } from './messages/language';
import type { Problem, Reply } from './protocol';
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
  const { menu } = words();
  tell(checkPermissions(), ({ differences }) =>
    differences.length === 0 ? menu.permissionsFine : menu.permissionsDiffer(differences.length),
  );
}

function words(): Messages {
  return messagesIn(languageOf(userLocale()));
}

function tell<Value>(reply: Reply<Value>, saying: (value: Value) => string): void {
  say(reply.ok ? saying(reply.value) : sayProblem(reply.problem, words()));
}

/** A problem in words; each code has its own sentence, made from its own facts. */
export function sayProblem(problem: Problem, { problems }: Messages): string {
  const sentence = problems[problem.code] as (facts: Problem) => string;
  return sentence(problem);
}
