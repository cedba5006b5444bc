import { countedBy } from '../domain/counted-by';
import { withoutFingerprint } from '../domain/fingerprint';
import { itemOf, type Journey } from '../domain/journey';
import { inDropdownOrder } from '../domain/path';
import type { Reply } from '../protocol';
import type { FollowUp, FollowView } from '../protocol-follow';
import { type Campaign, readCampaign } from './campaign';
import { answer, ok } from './reply';

/** So many contacts to get back to are told at once; the path view has them all. */
const followUpsTold = 50;

/** Where the contacts on the path stand, and whom somebody has to get back to; as last collected. */
export function previewFollow(): Reply<FollowView> {
  return answer(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const { path, journeys, settings, structure, tabs } = campaign.value;
    const contacts = countedBy(journeys, (journey) => itemOf(journey, path).id);
    const waiting = journeys.filter((journey) => itemOf(journey, path).effects.followUp);
    return ok({
      outcomes: inDropdownOrder(path).map(({ id, kind, label }) => ({
        id,
        kind,
        label,
        contacts: contacts[id] ?? 0,
      })),
      followUpCount: waiting.length,
      followUps: longestFirst(waiting)
        .slice(0, followUpsTold)
        .map((journey) => describe(journey, campaign.value)),
      spreadsheetId: structure.spreadsheetId,
      contactsSheetId: settings.contacts.sheetId,
      summarySheetId: tabs.summary?.sheetId ?? null,
    });
  });
}

function longestFirst(journeys: readonly Journey[]): Journey[] {
  return [...journeys].sort((a, b) => (a.lastCollected ?? 0) - (b.lastCollected ?? 0));
}

function describe(journey: Journey, { contacts, path, volunteerNames }: Campaign): FollowUp {
  const contact = contacts.byId.get(journey.contactId);
  return {
    contactId: journey.contactId,
    name: journey.name,
    phone: contact?.phoneAsTyped ?? '',
    step: itemOf(journey, path).label,
    volunteer: volunteerNames.get(journey.pointPerson) ?? '',
    note: withoutFingerprint(journey.collected.notes),
    row: contact?.row ?? null,
  };
}
