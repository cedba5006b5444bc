import { standIn } from '../refusing';
import type { Session } from '../session';
import type { MenuItem } from './screen';

type WholeMenu = GoogleAppsScript.Base.Menu;

/** The lines of menus in the making, so that one can be added to another. */
const itemsOf = new WeakMap<object, { caption: string; items: MenuItem[] }>();

/** A menu in the making; adding it again replaces the one of its caption (class Menu). */
export function newMenu(session: Session, caption: string, isAddonMenu: boolean): WholeMenu {
  const items: MenuItem[] = [];
  const { screen } = session.world;
  const menu: WholeMenu = standIn(
    {
      addItem: (text: string, functionName: string) => {
        items.push({ caption: text, functionName });
        return menu;
      },
      addSeparator: () => {
        items.push({});
        return menu;
      },
      addSubMenu: (inner: WholeMenu) => {
        items.push({ ...itemsOf.get(inner) });
        return menu;
      },
      addToUi: () =>
        session.call({ service: 'Ui', method: 'addToUi', cost: 'screen', scope: 'none' }, () => {
          const { user } = session;
          const before = screen.menus.findIndex(
            (shown) => shown.user === user && shown.caption === caption,
          );
          if (before >= 0) screen.menus.splice(before, 1);
          screen.menus.push({ user, caption, isAddonMenu, items: [...items] });
        }),
    },
    'Menu',
  );
  itemsOf.set(menu, { caption, items });
  return menu;
}
