import { contacts } from './fr/sidebar/contacts';
import { follow } from './fr/sidebar/follow';
import { goal } from './fr/sidebar/goal';
import { home } from './fr/sidebar/home';
import { pathPanel } from './fr/sidebar/path';
import { setUp } from './fr/sidebar/set-up';
import { sharePanel } from './fr/sidebar/share';
import { shell } from './fr/sidebar/shell';

/** Ce que seul le panneau dit. */
export const frSidebar = { contacts, follow, goal, home, pathPanel, setUp, sharePanel, shell };
