import { ApiError } from '../api-error';
import { canonicalAddress } from '../files/canonical-address';
import { mayShare } from '../files/roles';
import { ServiceException } from '../google-error';
import type { CostName, Size } from '../latency';
import { mayEdit } from '../protection';
import type { Session } from '../session';
import { callSheetsApi } from '../sheets-api';
import { accessibleSpreadsheet, actorOn, peopleOf, type SpreadsheetFile } from '../spreadsheets';
import { sheetById } from '../store/lookup';
import type { GridRange, SpreadsheetState } from '../store/state';

/** One request of a batch. */
export type BatchRequest = Readonly<Record<string, unknown>>;

/**
 * A spreadsheet as one session has it open: what SpreadsheetApp's classes read and change.
 *
 * Writes are held back as Google holds them (Apps Script best practices): their time passes, and a
 * refusal comes, at the next read, flush or structural change.
 */
export class OpenSpreadsheet {
  readonly session: Session;
  readonly id: string;

  constructor(session: Session, id: string) {
    this.session = session;
    this.id = id;
  }

  /** What the spreadsheet now holds, without a trip to Google. */
  get state(): SpreadsheetState {
    return this.file('reader').spreadsheet;
  }

  /** Whether writes wait that a read would send first. */
  get hasHeldWrites(): boolean {
    return this.session.run.heldWrites.length > 0;
  }

  /** One read of cells. */
  read<Result>(method: string, cells: number, work: (state: SpreadsheetState) => Result): Result {
    this.session.sendBuffered();
    return this.call(method, 'app-read', { cells }, () => work(this.state));
  }

  /** A question Google answers from what it already sent: names, ids and sizes. */
  ask<Result>(method: string, work: (state: SpreadsheetState) => Result): Result {
    return this.call(method, 'app-cached', {}, () => work(this.state));
  }

  /** A write that is held back: how much it carries, and how the spreadsheet is to change. */
  write(
    method: string,
    { cells, content }: { readonly cells: number; readonly content: unknown },
    change: (file: SpreadsheetFile) => { state: SpreadsheetState; warnings: readonly string[] },
  ): void {
    const send = () => {
      const file = this.file('writer');
      this.keep(file, change(file));
    };
    this.call(method, 'app-buffered', {}, () => {
      const held = { cells, bytes: sizeOf(content), send: () => translated(send, this.id) };
      this.session.run.hold(held);
    });
  }

  /** A held back write made of requests, such as colours and formats. */
  format(method: string, cells: number, requests: readonly BatchRequest[]): void {
    this.write(method, { cells, content: requests }, (file) => this.batch(file, requests));
  }

  /** A change of structure, made at once: tabs, rows, protections, validation. */
  change(method: string, requests: readonly BatchRequest[]): readonly unknown[] {
    this.session.sendBuffered();
    return this.call(method, 'app-structure', { bytes: sizeOf(requests) }, () => {
      const file = this.file('writer');
      const answer = this.batch(file, requests);
      this.keep(file, answer);
      return (answer.response as { replies?: readonly unknown[] }).replies ?? [];
    });
  }

  /** Lays a filter on a range of a tab that has none yet. */
  addFilter(range: GridRange): void {
    this.call('getFilter', 'app-cached', {}, () => {
      if (!sheetById(this.state, range.sheetId)?.basicFilter) return;
      throw new ServiceException("You can't create a filter in a sheet that already has a filter.");
    });
    this.change('createFilter', [{ setBasicFilter: { filter: { range } } }]);
  }

  /** Whether this person may edit every cell of a range. */
  mayEdit(range: GridRange): boolean {
    return this.read('canEdit', 0, (state) =>
      mayEdit(state, actorOn(this.file('reader'), this.session.user), range),
    );
  }

  /** A change of who has access, which a person must be allowed to make. */
  shareCall(method: string, work: (file: SpreadsheetFile) => void): void {
    this.session.sendBuffered();
    const details = { service: 'SpreadsheetApp', method, cost: 'permission-write' } as const;
    const { scope, id } = this;
    this.session.call({ ...details, scope, spreadsheetId: id, sharing: true }, () => {
      const file = this.file('reader');
      if (!mayShare(file, this.session.user)) throw notPermitted();
      work(file);
    });
  }

  /** The file, if this person has this role on it. */
  file(role: 'reader' | 'writer'): SpreadsheetFile {
    const { world, user } = this.session;
    return translated(
      () => accessibleSpreadsheet(world, this.id, user, role === 'reader'),
      this.id,
    );
  }

  /** Whether an address is that of the person whose session this is. */
  isOwn(address: string): boolean {
    return canonicalAddress(address) === canonicalAddress(this.session.user);
  }

  /** What a batch of requests by this person makes of a spreadsheet; nothing is kept yet. */
  batch(file: SpreadsheetFile, requests: readonly BatchRequest[]) {
    const { world, user } = this.session;
    return callSheetsApi(file.spreadsheet, {
      actor: actorOn(file, user),
      method: 'spreadsheets.batchUpdate',
      params: { spreadsheetId: this.id },
      body: { requests },
      now: world.clock.date(),
      people: peopleOf(file),
    });
  }

  private get scope() {
    const isActive = this.id === this.session.activeSpreadsheetId;
    return isActive ? ('currentSpreadsheet' as const) : ('anySpreadsheet' as const);
  }

  private call<Result>(method: string, cost: CostName, size: Size, work: () => Result): Result {
    const { scope, id } = this;
    const details = { service: 'SpreadsheetApp', method, cost, ...size, scope } as const;
    return this.session.call({ ...details, spreadsheetId: id }, () => translated(work, id));
  }

  private keep(
    file: SpreadsheetFile,
    { state, warnings }: { state: SpreadsheetState; warnings: readonly string[] },
  ): void {
    const { world } = this.session;
    world.warnings.push(...warnings);
    world.files.keepSpreadsheet(file, state, world.clock.date());
  }
}

const sizeOf = (content: unknown) => JSON.stringify(content).length;

/** What a script is told that may not do something (Apps Script troubleshooting). */
function notPermitted(): ServiceException {
  return new ServiceException('The script does not have permission to perform that action.');
}

/** Does something, with the API's refusals said as SpreadsheetApp says them. */
function translated<Result>(work: () => Result, id: string): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ServiceException(messageOf(error, id));
  }
}

function messageOf(error: ApiError, id: string): string {
  if (error.message === 'Requested entity was not found.') {
    return `Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`;
  }
  if (error.message === 'The caller does not have permission') {
    return 'You do not have access to the requested document.';
  }
  return error.message.replace(/^Invalid (requests|data)\[\d+\](\.\w+)?: /, '');
}
