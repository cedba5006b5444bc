import type { Reply } from '../protocol';
import type {
  PermissionCheck,
  PermissionDifference,
  UnreadPermissions,
} from '../protocol-permissions';
import { readCampaign } from './campaign';
import { checkDesk, outOfReach, spreadsheetsToCheck } from './check-desk';
import { answer, ok } from './reply';

/** Every difference between what people may do and what they should be able to do, in words. */
export function checkPermissions(): Reply<PermissionCheck> {
  return answer(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const differences: PermissionDifference[] = [];
    const unread: UnreadPermissions[] = [];
    for (const number of spreadsheetsToCheck(campaign.value)) {
      const checked = checkDesk(campaign.value, number);
      differences.push(...(checked?.differences ?? []));
      unread.push(...(checked?.unread ?? [outOfReach(number, campaign.value)]));
    }
    return ok({ differences, unread });
  });
}
