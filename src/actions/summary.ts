import type { Journey } from '../domain/journey';
import { report } from '../domain/report';
import type { Reply } from '../protocol';
import type { Summary } from '../protocol-collect';
import type { Group } from '../sheets/batch';
import { getValues } from '../sheets/gateway/spreadsheets';
import { firstRecordRow, type RecordCells } from '../sheets/records';
import type { Tab } from '../sheets/structure';
import { byVolunteerRequests, summaryRequests } from '../sheets/summary';
import { type Campaign, ourTab, readCampaign } from './campaign';
import { answer, answerAlone, ok } from './reply';
import { send } from './send';

/** The numbers of the summary, nothing written. */
export function previewSummary(): Reply<Summary> {
  return answer(() => {
    const campaign = readCampaign();
    return campaign.ok ? ok(summaryOf(campaign.value)) : campaign;
  });
}

/** Writes the numbers and puts the pivot tables, which follow the path view from then on. */
export function buildSummary(): Reply<Summary> {
  return answerAlone(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const { messages, structure, records } = campaign.value;
    const pathView = ourTab(campaign.value, 'path-view');
    if (!pathView.ok) return pathView;
    const summary = ourTab(campaign.value, 'summary');
    if (!summary.ok) return summary;
    const byVolunteer = ourTab(campaign.value, 'by-volunteer');
    if (!byVolunteer.ok) return byVolunteer;
    const value = summaryOf(campaign.value);
    const source = { sheetId: pathView.value.sheetId, records: records['path-view'] };
    const sent = send(structure, [
      summaryRequests(summary.value, value.headline, source, messages.tabs),
      byVolunteerRequests(byVolunteer.value, source, messages.tabs),
    ]);
    return sent.ok ? ok(value) : sent;
  });
}

/** Journeys that are being added to the path view, and their rows. */
export interface AddedRows {
  readonly journeys: readonly Journey[];
  readonly rows: readonly RecordCells[];
}

/** The requests that let a summary which was built before count journeys that are being added. */
export function summaryWith(campaign: Campaign, { journeys, rows }: AddedRows): Group[] {
  const { tabs, path, messages, records } = campaign;
  const view = records['path-view'];
  const last = Math.max(firstRecordRow - 1, ...view.stored.map(({ row }) => row));
  const added = rows.map((cells, index) => ({ row: last + 1 + index, cells }));
  const source = {
    sheetId: tabs['path-view']?.sheetId ?? 0,
    records: { ...view, stored: [...view.stored, ...added] },
  };
  const { headline } = report([...campaign.journeys, ...journeys], path);
  return builtTabs(campaign).map((tab) =>
    tab.tag === 'summary'
      ? summaryRequests(tab, headline, source, messages.tabs)
      : byVolunteerRequests(tab, source, messages.tabs),
  );
}

/** The tabs of the summary in which something stands. */
function builtTabs({ structure, tabs }: Campaign): Tab[] {
  const made = [tabs.summary, tabs['by-volunteer']].filter((tab) => tab !== undefined);
  if (made.length === 0) return [];
  const titles = made.map(({ sheetId }) => ({ sheetId, toRow: 1, toColumn: 1 }));
  const cells = getValues(structure.spreadsheetId, titles);
  return made.filter(({ sheetId }) => (cells.get(sheetId) ?? []).length > 0);
}

function summaryOf({ journeys, path }: Campaign): Summary {
  return report(journeys, path);
}
