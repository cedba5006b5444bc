import type { Messages } from './en';
import { menu } from './fr/menu';
import { path } from './fr/path';
import { problems } from './fr/problems';
import { tabs } from './fr/tabs';

export const fr: Messages = { menu, path, problems, tabs };
