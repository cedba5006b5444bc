import { report } from '../domain/report';
import type { Reply, Summary } from '../protocol';
import { byVolunteerRequests, summaryRequests } from '../sheets/summary';
import { type Campaign, readCampaign } from './campaign';
import { answer, answerAlone, ok, refuse } from './reply';
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
    const { tabs, messages, structure, records } = campaign.value;
    const { summary, 'by-volunteer': byVolunteer, 'path-view': pathView } = tabs;
    if (summary === undefined || byVolunteer === undefined || pathView === undefined) {
      const name = summary === undefined ? 'summary' : 'by-volunteer';
      return refuse({ code: 'own-tab-missing', title: messages.tabs.tabs[name] });
    }
    const value = summaryOf(campaign.value);
    const source = { sheetId: pathView.sheetId, records: records['path-view'] };
    const sent = send(structure, [
      summaryRequests(summary, value.headline, source, messages.tabs),
      byVolunteerRequests(byVolunteer, source, messages.tabs),
    ]);
    return sent.ok ? ok(value) : sent;
  });
}

function summaryOf({ journeys, path }: Campaign): Summary {
  return report(journeys, path);
}
