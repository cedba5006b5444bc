import type { CallSheet } from '../domain/call-sheet';
import type { Reply } from '../protocol';
import type { ForgetRequest } from '../protocol-release';
import { readCampaign } from './campaign';
import { readDesks } from './read-desks';
import { answerAlone, ok, refuse } from './reply';
import { workbookName } from './workbooks';
import { writeCampaign } from './write-campaign';

interface Forgotten {
  readonly callSheets: number;
}

/** Forgets a workbook that is gone for good; what was entered there and never collected is lost. */
export function forgetWorkbook({ title }: ForgetRequest): Reply<Forgotten> {
  return answerAlone((): Reply<Forgotten> => {
    const read = readCampaign();
    if (!read.ok) return read;
    const campaign = read.value;
    const { workbooks, callSheets, job } = campaign.settings;
    const named = workbooks.filter(({ number }) => workbookName(number, campaign) === title);
    if (named.length === 0) return refuse({ code: 'bad-request', what: 'title' });
    const { unread } = readDesks(
      campaign,
      named.map(({ number }) => number),
    );
    if (unread.length === 0) return refuse({ code: 'workbook-there', title });
    const isKept = (number: number) => !unread.includes(number);
    const lost = callSheets.filter(({ workbook }) => !isKept(workbook));
    const settings = {
      ...campaign.settings,
      workbooks: workbooks.filter(({ number }) => isKept(number)),
      job: job === null ? null : { ...job, finished: job.finished.filter(isKept) },
      callSheets: callSheets.map((sheet) => (lost.includes(sheet) ? unshared(sheet) : sheet)),
    };
    const written = writeCampaign(campaign, { settings });
    return written.ok ? ok({ callSheets: lost.length }) : written;
  });
}

/** A personal link opens the new workbook as it did the old one; anybody else has to be shared with anew. */
function unshared(sheet: CallSheet): CallSheet {
  const isOpen = sheet.waiting === null && sheet.where !== 'links';
  return isOpen ? { ...sheet, waiting: 'not-yet' } : sheet;
}
