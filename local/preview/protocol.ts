/** What crosses between the preview's page and its server: plain JSON over HTTP, on this computer alone. */

/** Somebody the page can be. */
export interface Person {
  readonly address: string;
  readonly name: string;
  readonly role: 'candidate' | 'volunteer' | 'stranger';
  readonly hasAccount: boolean;
}

/** What does not depend on who looks: `GET /api/preview`. */
export interface PreviewState {
  /** The candidate first, then the volunteers in their order, a stranger last. */
  readonly people: readonly Person[];
  readonly language: 'en' | 'fr';
  readonly campaignSpreadsheetId: string;
  /** The clock of the local Google, in milliseconds since 1970, and the time zone it is shown in. */
  readonly now: number;
  readonly timeZone: string;
  /** Whether service calls take the time they take at Google. */
  readonly latency: boolean;
  readonly mails: number;
}

/** A file as somebody's Drive lists it: `GET /api/files?user=`. */
export interface DriveEntry {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly role: 'owner' | 'writer' | 'commenter' | 'reader';
}

/** A mail: `GET /api/mails?user=`, newest first; without a user, everybody's. */
export interface PreviewMail {
  readonly to: string;
  readonly from: string;
  readonly at: number;
  readonly subject: string;
  readonly text: string;
  /** HTML as sent, `''` where there was none; to be shown without scripts. */
  readonly html: string;
}

/** A spreadsheet and its tabs as somebody sees them: `GET /api/spreadsheets/ID?user=`. */
export interface SpreadsheetView {
  readonly id: string;
  readonly title: string;
  readonly canEdit: boolean;
  readonly tabs: readonly TabView[];
  /** The script's own menu, for whoever may run it: the labels and the functions they call. */
  readonly menu: readonly { readonly label: string; readonly function: string }[];
}

export interface TabView {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Changes whenever anything in the tab or its protections does. */
  readonly version: string;
}

/** The cells of a tab: `GET /api/spreadsheets/ID/tabs/SHEET?user=&from=&to=` (rows from 0, `to` excluded). */
export interface CellsView {
  readonly version: string;
  readonly from: number;
  /** One entry a row, trailing empty cells left out. */
  readonly rows: readonly (readonly CellView[])[];
  /** Only with `from` 0: what belongs to whole columns and rows. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Row heights that are not the usual ones, by row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** What dropdowns offer; the cells of this answer name one by its place. */
  readonly dropdowns: readonly (readonly string[])[];
  /** Looks that cells share; the cells of this answer name one by its place. */
  readonly looks: readonly Look[];
  /** Rectangles this person cannot write in, end excluded. */
  readonly protectedRanges: readonly Rectangle[];
}

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell as it is shown: its text, and what else there is to it. */
export interface CellView {
  readonly text: string;
  /** What the formula bar shows where that is not the text. */
  readonly entered?: string;
  readonly dropdown?: number;
  /** Whether only dates may be entered. */
  readonly date?: true;
  /** Whether its box is ticked, where it has one; typing `TRUE` or `FALSE` changes that. */
  readonly tick?: boolean;
  /** Where it leads: an address, or `#gid=SHEET` for a tab of the same spreadsheet. */
  readonly link?: string;
  readonly look?: number;
  readonly note?: string;
}

export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly strikethrough?: true;
  readonly wrap?: true;
  readonly align?: 'left' | 'center' | 'right';
  /** CSS colours. */
  readonly color?: string;
  readonly background?: string;
}

/** Somebody types into a cell: `POST /api/edit`. Rows and columns count from 0. */
export interface EditRequest {
  readonly user: string;
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly typed: string;
}

/** Somebody pastes lines of tab-separated text: `POST /api/paste`. */
export interface PasteRequest extends Omit<EditRequest, 'typed'> {
  readonly text: string;
}

/** Done, with what Google asked first where it asks; or refused with the words Google shows. */
export type EditReply =
  | { readonly done: true; readonly warning?: string }
  | { readonly done: false; readonly refusal: string };

/** What `google.script.run` calls, or a menu item does: `POST /api/run`. */
export interface RunRequest {
  readonly user: string;
  readonly spreadsheetId: string;
  readonly function: string;
  readonly arguments: readonly unknown[];
}

export interface RunReply {
  readonly ok: boolean;
  readonly value?: unknown;
  /** What the failure handler is given. */
  readonly message?: string;
  /** Service calls made, and the seconds they take at Google by the model. */
  readonly calls: number;
  readonly seconds: number;
  /** What the script put on the person's screen meanwhile. */
  readonly screen: readonly ScreenEvent[];
}

export type ScreenEvent =
  | { readonly kind: 'sidebar'; readonly title: string }
  | { readonly kind: 'alert'; readonly text: string };

/**
 * What the sidebar posts to the page around it when its script calls `google.script.host.close()`
 * or `google.script.host.editor.focus()`; its frame needs its own origin to reach the server.
 */
export interface SidebarMessage {
  readonly sidebar: 'close' | 'focus-editor';
}

/** `POST /api/clock`: moves the clock forward by so many seconds. */
export interface ClockRequest {
  readonly seconds: number;
}

/** `POST /api/latency`. */
export interface LatencyRequest {
  readonly on: boolean;
}

// `POST /api/start-over` forgets everything and begins again; `{ language }` may be given.
// `GET /api/events` is a stream of server-sent events: `changed` whenever anything did.
// `GET /sidebar?user=&spreadsheet=` is the script's Sidebar.html with a `google.script.run` that
// calls `/api/run`, and a `google.script.host` that posts a `SidebarMessage`.
// Clock, latency and start-over are answered with the `PreviewState` after them.
// Every POST has a body of type `application/json`.
// Every refusal of the server itself is a status of 4xx with `{ message }`.
