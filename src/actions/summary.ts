import { report } from '../domain/report';
import type { Reply, Summary } from '../protocol';
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

function summaryOf({ journeys, path }: Campaign): Summary {
  return report(journeys, path);
}
