import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '../apps-script/access';
import type { EditResult } from '../apps-script/person';
import { cellName, quotedTitle } from '../apps-script/store/a1';
import { sheetById } from '../apps-script/store/lookup';
import type { SpreadsheetState } from '../apps-script/store/state';
import { type Language, type PreviewedCampaign, saveCampaign } from './campaign';
import type {
  CellsView,
  DriveEntry,
  EditReply,
  EditRequest,
  PasteRequest,
  PreviewMail,
  PreviewState,
  RunReply,
  RunRequest,
  SpreadsheetView,
} from './protocol';
import { menuFor, publicFunctions, runFunction } from './run';
import { cellsView, type Window } from './views/cells';
import { driveOf } from './views/drive';
import { mailsOf, sentMails } from './views/mails';
import { spreadsheetView } from './views/spreadsheet';

/** What somebody asked for, or why they do not get it: in Google's words where Google refuses. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly status: 403 | 404; readonly message: string };

/** Hears that somebody did something, and whether anything that people see is now different. */
export type Listener = (isVisible: boolean) => void;

/** The time of this computer. */
export interface Time {
  /** In milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

const realTime: Time = { now: Date.now, wait: (milliseconds) => pause(milliseconds) };

export interface PreviewOptions {
  /** The campaign to go on with. */
  readonly campaign: PreviewedCampaign;
  /** A campaign with nothing done in it yet, in this language. */
  readonly startOver: (language: Language) => PreviewedCampaign;
  /** Where the script lies that people run. */
  readonly scriptFolder: string;
  /** Hears what the script logs. */
  readonly log?: (line: string) => void;
  /** @default that of this computer */
  readonly time?: Time;
}

const value = <Value>(value: Value): Answer<Value> => ({ ok: true, value });
const notFound: Answer<never> = { ok: false, status: 404, message: 'Not Found' };

const replyTo = (result: EditResult): EditReply =>
  result.done ? result : { done: false, refusal: result.message };

/** A campaign on a Google of this computer, as the preview's page asks for it. */
export class Preview {
  private campaign: PreviewedCampaign;
  private readonly options: PreviewOptions;
  private readonly listeners = new Set<Listener>();
  /** The menu that each person found in the campaign spreadsheet. */
  private menus = new Map<string, SpreadsheetView['menu']>();
  /** Up to when the time of this computer has passed in the campaign too. */
  private timeTold: number;
  private readonly time: Time;

  constructor(options: PreviewOptions) {
    this.options = options;
    this.campaign = options.campaign;
    this.time = options.time ?? realTime;
    this.timeTold = this.time.now();
  }

  /** What does not depend on who looks. */
  state(): PreviewState {
    this.passTime();
    const { google, language, people, spreadsheetId, latency } = this.campaign;
    return {
      people,
      language,
      campaignSpreadsheetId: spreadsheetId,
      now: google.clock.now(),
      timeZone: google.spreadsheet(spreadsheetId).properties.timeZone,
      latency,
      mails: sentMails(google.mailbox).length,
    };
  }

  /** The spreadsheets in somebody's Drive. */
  files(user: string): DriveEntry[] {
    return driveOf(this.campaign.google, user);
  }

  /** The mails somebody got, or with null everybody's. */
  mails(user: string | null): PreviewMail[] {
    return mailsOf(this.campaign.google.mailbox, user);
  }

  /** A spreadsheet as somebody opens it. */
  spreadsheet(id: string, user: string): Answer<SpreadsheetView> {
    const opened = this.open(id, user);
    if (!opened.ok) return opened;
    const { state, actor } = opened.value;
    return value(spreadsheetView(state, actor, this.menu(state, actor)));
  }

  /** Some rows of a tab. */
  cells(id: string, sheetId: number, user: string, window: Window): Answer<CellsView> {
    const opened = this.open(id, user);
    if (!opened.ok) return opened;
    const sheet = sheetById(opened.value.state, sheetId);
    return sheet ? value(cellsView({ ...opened.value, sheet }, window)) : notFound;
  }

  /** Somebody types into a cell. */
  edit({ typed, ...place }: EditRequest): Answer<EditReply> {
    return this.inCell(place, (cell) => this.campaign.google.edit({ ...cell, typed }));
  }

  /** Somebody pastes text from a cell on. */
  paste({ text, ...place }: PasteRequest): Answer<EditReply> {
    return this.inCell(place, (cell) => this.campaign.google.paste({ ...cell, text }));
  }

  /** The functions of the script that a page may call in a spreadsheet. */
  functions(id: string, user: string): Answer<readonly string[]> {
    const opened = this.open(id, user);
    return opened.ok ? value(publicFunctions(this.script, user, id)) : opened;
  }

  /** Runs a function of the script as somebody; with latency, as long as it takes at Google. */
  async run(request: RunRequest): Promise<Answer<RunReply>> {
    const opened = this.open(request.spreadsheetId, request.user);
    if (!opened.ok) return opened;
    const begun = this.time.now();
    const reply = this.doing(() => runFunction(this.script, request));
    const { google, latency } = this.campaign;
    for (const line of google.screen.log.splice(0)) this.options.log?.(line);
    if (latency) await this.wait(reply.seconds * 1000 - (this.time.now() - begun));
    return value(reply);
  }

  /** Moves the clock forward. */
  moveClock(seconds: number): void {
    this.doing(() => this.campaign.google.clock.advance(seconds), true);
  }

  /** Says whether runs take the time they take at Google. */
  setLatency(latency: boolean): void {
    this.doing(() => {
      this.campaign = { ...this.campaign, latency };
    }, true);
  }

  /** Forgets everything and begins again, in the same language if no other is asked for. */
  startOver(language: Language = this.campaign.language): void {
    this.doing(() => {
      const { latency } = this.campaign;
      this.campaign = { ...this.options.startOver(language), latency };
      this.menus = new Map();
    }, true);
  }

  /** Calls back whenever somebody did something; the function returned ends that. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get language(): Language {
    return this.campaign.language;
  }

  /** Everything as it is now, for `restoreCampaign`. */
  save(): Uint8Array {
    return saveCampaign(this.campaign);
  }

  private get script() {
    return { google: this.campaign.google, folder: this.options.scriptFolder };
  }

  private open(id: string, user: string) {
    const opened = this.campaign.google.open(id, user);
    return opened.done
      ? value(opened)
      : ({ ok: false, status: 403, message: opened.message } as const);
  }

  /** The add-on is installed in the campaign spreadsheet, where whoever may edit it finds its menu. */
  private menu({ spreadsheetId }: SpreadsheetState, { email, role }: Actor) {
    const mayRun = role === 'owner' || role === 'writer';
    if (!mayRun || spreadsheetId !== this.campaign.spreadsheetId) return [];
    const menu = this.menus.get(email) ?? menuFor(this.script, email, spreadsheetId);
    this.menus.set(email, menu);
    return menu;
  }

  private inCell(
    place: Omit<EditRequest, 'typed'>,
    act: (cell: { user: string; spreadsheetId: string; range: string }) => EditResult,
  ): Answer<EditReply> {
    const { user, spreadsheetId, sheetId, row, column } = place;
    const opened = this.open(spreadsheetId, user);
    if (!opened.ok) return value({ done: false, refusal: opened.message });
    const sheet = sheetById(opened.value.state, sheetId);
    if (!sheet) return notFound;
    const range = `${quotedTitle(sheet.properties.title)}!${cellName(row, column)}`;
    return value(replyTo(this.doing(() => act({ user, spreadsheetId, range }))));
  }

  /** Does something, and tells those who listen. */
  private doing<Result>(work: () => Result, alwaysVisible = false): Result {
    this.passTime();
    const before = this.visible();
    const result = work();
    // What a run takes by the model has passed in the campaign: the time it took here is in it.
    this.timeTold = this.time.now();
    const after = this.visible();
    const isSame =
      before.length === after.length && after.every((thing, index) => thing === before[index]);
    for (const listener of this.listeners) listener(alwaysVisible || !isSame);
    return result;
  }

  /** What people see; each thing is another object once it changed. */
  private visible(): readonly unknown[] {
    const { google } = this.campaign;
    return [google.mailbox.length, ...google.files()];
  }

  /** Time passes in the campaign as it does here, and faster when the clock is moved. */
  private passTime(): void {
    const now = this.time.now();
    this.campaign.google.clock.advance(Math.max(0, now - this.timeTold) / 1000);
    this.timeTold = Math.max(now, this.timeTold);
  }

  /** Waits for a time that has already passed in the campaign. */
  private async wait(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return;
    this.timeTold += milliseconds;
    await this.time.wait(milliseconds);
  }
}
