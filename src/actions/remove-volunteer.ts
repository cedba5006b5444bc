import type { CallSheet } from '../domain/call-sheet';
import { isSame } from '../domain/job';
import type { Problem, Reply } from '../protocol';
import type { Moved, MovePreview, RemoveRequest } from '../protocol-release';
import { type Campaign, readCampaign } from './campaign';
import { type Moving, moveContacts } from './move-contacts';
import { previewMove } from './preview-move';
import { sheetsOf, wantedFrom, withoutPlace } from './release';
import { answer, answerAlone, ok, refuse } from './reply';
import { changed, shutOut } from './shut-out';
import { turnOf, untilOf, type Work } from './turn';
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
  return answerAlone(() => {
    const until = untilOf(request);
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const removal = removalOf(campaign.value, request.volunteer);
    return removal.ok ? carryOut(campaign.value, removal.value, until) : removal;
  });
}

/** Access is ended whoever is at work; contacts are taken back when it is one's turn. */
function carryOut(campaign: Campaign, { sheet, moving }: Removal, until: number): Reply<Moved> {
  const work: Work = { kind: 'remove-volunteer', of: sheet.volunteerId };
  const isGoingOn = sheet.waiting === 'removed' && isSame(campaign.settings.job, work);
  const out = isGoingOn ? ok(campaign) : shutOut(campaign, sheet);
  if (!out.ok) return out;
  const turn = turnOf(out.value, work, until);
  return turn.ok ? moveContacts(out.value, turn.value, moving) : refuse(later(turn.problem, sheet));
}

function later(problem: Problem, { volunteer }: CallSheet): Problem {
  return problem.code === 'someone-at-work'
    ? { ...problem, code: 'contacts-taken-back-later', volunteer }
    : problem;
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
