import { filter } from './en/filter';
import { mail } from './en/mail';
import { menu } from './en/menu';
import { path } from './en/path';
import { permissions, unreadPermissions } from './en/permissions';
import { problems } from './en/problems';
import { share } from './en/share';
import { tabs } from './en/tabs';

export const en = {
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

/** Every language says exactly what English says: a missing message does not compile. */
export type Messages = typeof en;
