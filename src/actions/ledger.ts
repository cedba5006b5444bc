import type { MailLine } from '../domain/mail';
import type { Reply } from '../protocol';
import { getStructure, getValues } from '../sheets/gateway/spreadsheets';
import { mailChanges, mailLinesFrom } from '../sheets/mail-tab';
import { type ScriptText, scriptFrom } from '../sheets/script-tab';
import { type Settings, settingsChanges, settingsFrom } from '../sheets/settings';
import { structureOf } from '../sheets/structure';
import { type Campaign, ourTab, recordsOf } from './campaign';
import { forRecords, forRecordTab, type RecordTabRead } from './keyed-tab';
import { spokenWords } from './outcome-words';
import { ok, refuse } from './reply';
import { sendAimed } from './send-aimed';

/** The ledger of mails, and what is read along with it. */
export interface Ledger {
  /** The campaign with its settings as they are now. */
  readonly campaign: Campaign;
  readonly read: RecordTabRead;
  readonly lines: readonly MailLine[];
  readonly script: ScriptText;
}

/** The ledger, the script and the settings as they are now, in one request. */
export function readLedger(campaign: Campaign): Reply<Ledger> {
  const tab = ourTab(campaign, 'mail');
  if (!tab.ok) return tab;
  const { structure, tabs } = campaign;
  const wanted = [tab.value, tabs.settings, tabs.script].flatMap((one) => one ?? []);
  const { spreadsheetId } = structure;
  const cells = getValues(
    spreadsheetId,
    wanted.map(({ sheetId }) => ({ sheetId })),
  );
  const byTag = new Map(wanted.map((one) => [one.tag, one]));
  const records = recordsOf('mail', byTag, cells, campaign.settings);
  if (!records.ok) return records;
  const stored = recordsOf('settings', byTag, cells, campaign.settings);
  if (!stored.ok) return stored;
  const settings = settingsFrom(stored.value);
  if (settings === null) {
    return refuse({ code: 'own-tab-damaged', title: tabs.settings?.title ?? '' });
  }
  const { sheetId, title } = tab.value;
  const table = cells.get(sheetId) ?? [];
  return ok({
    campaign: {
      ...campaign,
      settings,
      records: { ...campaign.records, settings: stored.value },
      cells: new Map([...campaign.cells, ...cells]),
    },
    read: { spreadsheetId, sheetId, title, table, records: records.value },
    lines: mailLinesFrom(records.value, spokenWords()),
    script: scriptFrom(cells.get(tabs.script?.sheetId ?? -1) ?? []),
  });
}

/** Writes lines into the ledger and, in the same batch, what settings go with them. */
export function writeLedger(
  { campaign, read }: Ledger,
  lines: readonly MailLine[],
  settings: Settings = campaign.settings,
): Reply<Campaign> {
  const { structure, records, tabs, messages } = campaign;
  const mail = mailChanges(read.sheetId, read.records, lines, messages.tabs);
  const set = settingsChanges(tabs.settings?.sheetId ?? 0, records.settings, settings);
  const aimed = [
    forRecordTab('mail', read, mail.updates),
    forRecords(campaign, 'settings', set.updates),
  ];
  const sent = sendAimed(structure, [{ requests: [...mail.added, ...set.added], aimed }]);
  return sent.ok ? ok({ ...campaign, structure: sent.value }) : sent;
}

/**
 * Writes down what became of mails that were sent. Others may have written meanwhile, which changes
 * nothing of it: it is then written into what is there now.
 */
export function concludeMails(campaign: Campaign, lines: readonly MailLine[]): Reply<Campaign> {
  const written = writeAnew(campaign, lines);
  if (written.ok || written.problem.code !== 'changed-meanwhile') return written;
  const structure = structureOf(getStructure(campaign.structure.spreadsheetId));
  return writeAnew({ ...campaign, structure }, lines);
}

function writeAnew(campaign: Campaign, lines: readonly MailLine[]): Reply<Campaign> {
  const ledger = readLedger(campaign);
  return ledger.ok ? writeLedger(ledger.value, lines) : ledger;
}
