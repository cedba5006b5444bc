import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CampaignStatus } from '../protocol-campaign';
import type { PanelName } from './stages';

/** The campaign as it was last read, and what panels do with it. */
export interface CampaignView {
  readonly status: CampaignStatus;
  /** Reads the campaign anew; panels call it after everything that writes. */
  refresh(): Promise<void>;
  /** Goes to a panel, or with null to the first page. */
  open(panel: PanelName | null): void;
}

export const CampaignContext = createContext<CampaignView | null>(null);

export function useCampaign(): CampaignView {
  const view = useContext(CampaignContext);
  if (view === null) throw new Error('There is no campaign outside the sidebar.');
  return view;
}
