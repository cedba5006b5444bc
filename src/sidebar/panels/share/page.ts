import { type MailKind, mailKinds } from '../../../domain/mail';
import { type Sharing, sharingIn } from '../../../domain/sharing';
import type { SplitOptions } from '../../../domain/split-options';
import type { CampaignStatus, JobStatus } from '../../../protocol-campaign';

/** The panel's first page and those behind it; messages have a page for each kind. */
export type SharePage = 'share' | MailKind | 'links' | 'undo';

/** The page on which long work goes on: mails that are being sent are about their kind. */
export function pageOf(job: JobStatus | null): SharePage {
  if (job?.kind === 'undo-share') return 'undo';
  return mailKinds.find((kind) => job?.kind === 'send-mail' && job.of === kind) ?? 'share';
}

const nothingMore: SplitOptions = { capacity: false, language: false, area: false };

/** What is asked of sharing to begin with: what was left half done, or the same place as last time. */
export function startingSharing({ job, collected }: CampaignStatus): Sharing {
  const left = job?.kind === 'share' ? sharingIn(job.of) : null;
  return left ?? { where: collected.at(-1)?.where ?? 'workbook', options: nothingMore };
}
