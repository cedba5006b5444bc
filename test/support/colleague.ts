import type { TestCampaign } from './campaign';

/** The address of another organiser than the owner. */
export const colleague = 'kim@example.org';

/** Another organiser, who has set the campaign up as well; she has an installation of her own if one is named. */
export function letColleagueIn(
  campaign: TestCampaign,
  scriptId?: string,
): Pick<TestCampaign, 'act' | 'value'> {
  campaign.google.share(campaign.id, colleague, 'writer');
  const kim = campaign.on(campaign.id, scriptId, colleague);
  kim.value('setUp', {});
  return kim;
}
