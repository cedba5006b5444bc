import type { CallTotals } from '../../local/apps-script/calls';
import { countedBy } from '../../src/domain/counted-by';
import type { Waiting } from '../../src/protocol-share';
import type { Rehearsed } from './rehearsal';

/** How many call sheets wait, by reason. */
export function waitingByReason(waiting: readonly Waiting[]): Record<string, number> {
  return countedBy(waiting, ({ reason }) => reason);
}

/** A number of seconds to the millisecond. */
const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

function roundedTotals(totals: CallTotals): CallTotals {
  const { sharing } = totals;
  return {
    ...totals,
    modelledSeconds: rounded(totals.modelledSeconds),
    sharing: { ...sharing, modelledSeconds: rounded(sharing.modelledSeconds) },
  };
}

/** What `--json` prints. */
export function resultOf(rehearsed: Rehearsed) {
  const { preview, shared, service } = rehearsed;
  return {
    contacts: { rows: preview.rows, read: preview.read, unread: preview.unread.length },
    filter: rehearsed.filter,
    targets: preview.matching,
    excluded: preview.excluded,
    volunteers: rehearsed.volunteers,
    callSheets: shared.callSheets,
    notShared: waitingByReason(shared.waiting),
    shares: shared.shares,
    service: {
      setUp: roundedTotals(service.setUp),
      share: roundedTotals(service.share),
      collect: roundedTotals(service.collect),
      summary: roundedTotals(service.summary),
    },
    outcomes: rehearsed.outcomes,
    callLog: rehearsed.callLog,
    formulasWritten: rehearsed.formulasWritten,
    permissions: { differences: rehearsed.differences },
  };
}
