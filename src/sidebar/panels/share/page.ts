import type { Sharing } from '../../../domain/sharing';
import { sharingIn } from '../../../domain/sharing';
import type { SplitOptions } from '../../../domain/split-options';
import type { CampaignStatus, JobStatus } from '../../../protocol-campaign';

/** The panel's first page and those behind it; messages have a page for each kind. */
export const sharePages = ['share', 'appeal', 'instructions', 'thanks', 'links', 'undo'] as const;
export type SharePage = (typeof sharePages)[number];

/** The page on which long work goes on: mails under way are about their kind. */
export function pageOf(job: JobStatus | null): SharePage {
  if (job?.kind === 'undo-share') return 'undo';
  return sharePages.find((page) => page === job?.of) ?? 'share';
}

const nothingMore: SplitOptions = { capacity: false, language: false, area: false };

/** What is asked of sharing to begin with: what was left half done, or the same place as last time. */
export function startingSharing({ job, collected }: CampaignStatus): Sharing {
  const left = job?.kind === 'share' ? sharingIn(job.of) : null;
  return left ?? { where: collected.at(-1)?.where ?? 'workbook', options: nothingMore };
}
