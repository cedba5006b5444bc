import type { Reply } from '../protocol';
import { getStructure } from '../sheets/gateway/spreadsheets';
import { structureOf } from '../sheets/structure';
import type { Campaign } from './campaign';
import { ok, refuse } from './reply';

/**
 * The campaign with its tabs and protections as they are now: a batch leaves what was read of them
 * behind. Refused when somebody else wrote since.
 */
export function withFreshStructure(campaign: Campaign): Reply<Campaign> {
  const { spreadsheetId, revision } = campaign.structure;
  const structure = structureOf(getStructure(spreadsheetId));
  return structure.revision === revision
    ? ok({ ...campaign, structure })
    : refuse({ code: 'changed-meanwhile' });
}
