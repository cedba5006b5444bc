import { mailbox } from '../domain/email';
import { isoOf } from '../domain/iso-day';
import { isAlive } from '../domain/job';
import { nothingYet } from '../domain/nothing-yet';
import { report } from '../domain/report';
import { languageOf } from '../messages/language';
import type { Reply } from '../protocol';
import type { CampaignStatus, JobStatus } from '../protocol-campaign';
import { currentUser, userLocale } from '../sheets/gateway/access';
import { type Campaign, readCampaign } from './campaign';
import { answer, ok } from './reply';
import { workbookName } from './workbooks';

/** Where the campaign stands, for the first page of the sidebar. */
export function describeCampaign(): Reply<CampaignStatus> {
  return answer((): Reply<CampaignStatus> => {
    const language = languageOf(userLocale());
    const campaign = readCampaign();
    if (!campaign.ok) {
      if (campaign.problem.code !== 'not-set-up') return campaign;
      return ok({ ...nothingYet, language });
    }
    const { structure, settings, journeys, path } = campaign.value;
    return ok({
      setUp: true,
      language,
      title: structure.title,
      today: isoOf(Math.floor(campaign.value.now)),
      details: settings.details,
      goal: settings.goal,
      headline: report(journeys, path).headline,
      callSheets: settings.callSheets.length,
      waiting: settings.callSheets.filter(({ waiting }) => waiting !== null).length,
      job: jobStatus(campaign.value),
      collected: spreadsheetsOf(campaign.value),
    });
  });
}

function jobStatus({ settings, now }: Campaign): JobStatus | null {
  if (settings.job === null) return null;
  const { kind, of, by, since, done, total } = settings.job;
  const isMine = mailbox(by) === mailbox(currentUser());
  return { kind, of, by, since, done, total, isAlive: isAlive(settings.job, now), isMine };
}

/** The spreadsheets of call sheets, and how old what is known of each is. */
function spreadsheetsOf(campaign: Campaign): CampaignStatus['collected'] {
  const { settings, structure } = campaign;
  const { spreadsheetId, collectedAt } = settings;
  const isHere = settings.callSheets.some(({ where }) => where === 'here');
  const here = { name: structure.title, spreadsheetId, where: 'here', at: collectedAt } as const;
  const workbooks = settings.workbooks.map((workbook) => ({
    name: workbookName(workbook.number, campaign),
    spreadsheetId: workbook.spreadsheetId,
    where: workbook.where,
    at: workbook.collectedAt,
  }));
  return isHere ? [here, ...workbooks] : workbooks;
}
