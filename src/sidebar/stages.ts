import type { CampaignStatus } from '../protocol-campaign';

/** The panels, one for each stage of a campaign, in their order. */
export const panelNames = ['set-up', 'goal', 'path', 'contacts', 'share', 'follow'] as const;
export type PanelName = (typeof panelNames)[number];

/** What tells that a stage is behind a campaign. */
const isBehind: Readonly<Record<PanelName, (status: CampaignStatus) => boolean>> = {
  'set-up': ({ setUp }) => setUp,
  goal: hasGoal,
  path: hasGoal,
  contacts: ({ headline }) => hasContacts(headline),
  share: ({ callSheets, waiting, job }) => callSheets > waiting && job?.kind !== 'share',
  follow: () => false,
};

/** Whether a goal was saved, or is behind since contacts are on the path. */
function hasGoal({ goal, headline }: CampaignStatus): boolean {
  return goal !== null || hasContacts(headline);
}

function hasContacts(headline: CampaignStatus['headline']): boolean {
  return headline !== null && headline.contacts > 0;
}

/** A stage as the first page lists it. */
export interface Stage {
  readonly name: PanelName;
  readonly isDone: boolean;
  /** Before set-up there is nothing else to do. */
  readonly isOpen: boolean;
}

export function stagesOf(status: CampaignStatus): Stage[] {
  return panelNames.map((name) => ({
    name,
    isDone: isBehind[name](status),
    isOpen: status.setUp || name === 'set-up',
  }));
}

/** The stage that comes next. */
export function nextStage(status: CampaignStatus): PanelName {
  return panelNames.find((name) => !isBehind[name](status)) ?? 'follow';
}
