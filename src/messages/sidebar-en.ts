import { contacts } from './en/sidebar/contacts';
import { follow } from './en/sidebar/follow';
import { goal } from './en/sidebar/goal';
import { home } from './en/sidebar/home';
import { pathPanel } from './en/sidebar/path';
import { setUp } from './en/sidebar/set-up';
import { sharePanel } from './en/sidebar/share';
import { shell } from './en/sidebar/shell';

/** What the sidebar alone says, so that it does not weigh on the add-on’s own code. */
export const enSidebar = { contacts, follow, goal, home, pathPanel, setUp, sharePanel, shell };
