/** A line of a menu, and the function it calls; a line without both is a separator. */
export interface MenuItem {
  readonly caption?: string;
  readonly functionName?: string;
  readonly items?: readonly MenuItem[];
}

/** A menu as it was last added for somebody. */
export interface ShownMenu {
  readonly user: string;
  readonly caption: string;
  readonly isAddonMenu: boolean;
  readonly items: readonly MenuItem[];
}

/** A page as it was shown to somebody. */
export interface ShownPage {
  readonly user: string;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
}

/** A box with a question or a message. */
export interface ShownAlert {
  readonly user: string;
  readonly title: string;
  readonly prompt: string;
}

/** What scripts put before people, in order. */
export interface Screen {
  readonly menus: ShownMenu[];
  readonly pages: ShownPage[];
  readonly alerts: ShownAlert[];
  readonly toasts: { readonly user: string; readonly message: string; readonly title: string }[];
  readonly log: string[];
  /** What people will answer to the next boxes, in order: a button's name, or a text for a prompt. */
  readonly answers: string[];
}

/** A screen with nothing on it yet. */
export function emptyScreen(): Screen {
  return { menus: [], pages: [], alerts: [], toasts: [], log: [], answers: [] };
}
