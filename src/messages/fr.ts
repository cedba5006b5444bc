import type { Messages } from './en';
import { filter } from './fr/filter';
import { mail } from './fr/mail';
import { menu } from './fr/menu';
import { path } from './fr/path';
import { permissions, unreadPermissions } from './fr/permissions';
import { problems } from './fr/problems';
import { share } from './fr/share';
import { tabs } from './fr/tabs';

export const fr: Messages = {
  filter,
  mail,
  menu,
  path,
  permissions,
  problems,
  share,
  tabs,
  unreadPermissions,
};
