import { menu } from './en/menu';
import { path } from './en/path';
import { problems } from './en/problems';
import { tabs } from './en/tabs';

export const en = { menu, path, problems, tabs };

/** Every language says exactly what English says: a missing message does not compile. */
export type Messages = typeof en;
