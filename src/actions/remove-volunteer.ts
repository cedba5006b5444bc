import type { CallSheet } from '../domain/call-sheet';
import { withoutLink } from '../domain/link';
import type { Reply } from '../protocol';
import type { Moved, MovePreview, RemoveRequest } from '../protocol-release';
import type { Settings } from '../sheets/settings';
import { type Campaign, readCampaign } from './campaign';
import { type Moving, moveContacts } from './move-contacts';
import { previewMove } from './preview-move';
import { sheetsOf, wantedFrom, withoutPlace } from './release';
import { answer, answerAlone, ok, refuse } from './reply';
import { inTurn } from './turn';
import { writeCampaign } from './write-campaign';

/** What removing a volunteer would take back from them. */
export function previewRemoveVolunteer({ volunteer }: RemoveRequest): Reply<MovePreview> {
  return answer(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const removal = removalOf(campaign.value, volunteer);
    if (!removal.ok) return removal;
    const { moving, sheet } = removal.value;
    return ok(previewMove(campaign.value, moving, undefined, [sheet.volunteer]));
  });
}

/**
 * Ends a volunteer's access at once and takes their untouched contacts back; those something was
 * entered for stay theirs, with their history.
 */
export function removeVolunteer(request: RemoveRequest): Reply<Moved> {
  const { volunteer } = request;
  const of = String(volunteer);
  return inTurn({ kind: 'remove-volunteer', of }, request, (campaign, turn) => {
    const removal = removalOf(campaign, volunteer);
    if (!removal.ok) return removal;
    const settings = changed(campaign.settings, { ...removed(removal.value.sheet) });
    const written = writeCampaign(campaign, { settings: { ...settings, job: turn.job } });
    return written.ok ? moveContacts(written.value, turn, removal.value.moving) : written;
  });
}

interface Readmitted {
  readonly readmitted: boolean;
}

/** Lets a removed volunteer take part again; sharing gives them access anew. */
export function readmitVolunteer({ volunteer }: RemoveRequest): Reply<Readmitted> {
  return answerAlone((): Reply<Readmitted> => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const sheets = sheetsOf(campaign.value, [String(volunteer)]);
    if (!sheets.ok) return sheets;
    const [sheet] = sheets.value;
    if (sheet?.waiting !== 'removed') return ok({ readmitted: false });
    const waiting = sheet.where === 'links' ? 'no-link' : 'not-yet';
    const settings = changed(campaign.value.settings, { ...sheet, waiting, withdraw: [] });
    const written = writeCampaign(campaign.value, { settings });
    return written.ok ? ok({ readmitted: true }) : written;
  });
}

interface Removal {
  readonly sheet: CallSheet;
  readonly moving: Moving;
}

function removalOf(campaign: Campaign, volunteer: unknown): Reply<Removal> {
  if (typeof volunteer !== 'string') return refuse({ code: 'bad-request', what: 'volunteer' });
  const sheets = sheetsOf(campaign, [volunteer]);
  if (!sheets.ok) return sheets;
  const [sheet] = sheets.value;
  if (sheet === undefined) return refuse({ code: 'no-call-sheet', volunteer });
  const moving: Moving = {
    ...wantedFrom([sheet]),
    to: [],
    give: (now, untouched) => withoutPlace(now.journeys, untouched),
  };
  return ok({ sheet, moving });
}

/** A call sheet whose volunteer must not have access any longer. */
function removed(sheet: CallSheet): CallSheet {
  const own = sheet.email === '' || sheet.where === 'links' ? [] : [sheet.email];
  const withdraw = [...new Set([...sheet.withdraw, ...own])];
  return { ...withoutLink(sheet), waiting: 'removed', withdraw };
}

function changed(settings: Settings, sheet: CallSheet): Settings {
  const callSheets = settings.callSheets.map((other) =>
    other.number === sheet.number ? sheet : other,
  );
  return { ...settings, callSheets };
}
