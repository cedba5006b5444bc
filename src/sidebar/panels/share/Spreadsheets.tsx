import { useCampaign } from '../../campaign';
import { tabUrl } from '../../links';
import { OutLink } from '../../parts/OutLink';
import { useWords } from '../../words';

/** The spreadsheets of call sheets, to be opened beside this one. */
export function Spreadsheets() {
  const { sharePanel } = useWords();
  const { collected } = useCampaign().status;
  if (collected.length === 0) return null;
  return (
    <details class="item" open={collected.length < 4}>
      <summary>{sharePanel.spreadsheets(collected.length)}</summary>
      <ul>
        {collected.map(({ spreadsheetId, name }) => (
          <li key={spreadsheetId}>
            <OutLink to={tabUrl(spreadsheetId)}>{name}</OutLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
