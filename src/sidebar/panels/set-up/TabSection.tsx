import type { OwnTab, ProposedTab, SetUpProposal, SetUpRequest } from '../../../protocol-set-up';
import { Button } from '../../parts/Button';
import { SelectField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';
import { useWords } from '../../words';
import { ColumnChoices } from './ColumnChoices';
import { ExampleRows } from './ExampleRows';

interface TabSectionProps {
  readonly name: OwnTab;
  readonly proposal: SetUpProposal;
  readonly request: SetUpRequest;
  readonly busy: boolean;
  readonly onRequest: (changed: Partial<SetUpRequest>) => void;
  again(): Promise<void>;
}

const requestKey = { contacts: 'contactsSheetId', volunteers: 'volunteersSheetId' } as const;

/** One of the campaign's own tabs: which it is, how real rows of it are read, and what its columns hold. */
export function TabSection(props: TabSectionProps) {
  const { name, proposal, request, busy, onRequest, again } = props;
  const { setUp } = useWords();
  const tab = proposal[name];
  const lacksConsent = name === 'contacts' && proposal.needs.includes('consent-column');
  return (
    <section aria-busy={busy}>
      <TabChoice {...props} />
      {!isReadable(tab) && (name === 'contacts' || isReadable(proposal.contacts)) && (
        <>
          <p>{setUp.found.bringIn}</p>
          <Button onPress={again}>{setUp.found.lookAgain}</Button>
        </>
      )}
      {lacksConsent && tab?.missing === null && (
        <Notice kind="warning">{setUp.found.noConsent}</Notice>
      )}
      {busy && <p role="status">{setUp.reading}</p>}
      {tab !== null && (
        <div class={busy ? 'is-stale' : ''}>
          <ExampleRows rows={tab.examples} />
          <ColumnChoices
            key={tab.sheetId}
            name={name}
            tab={tab}
            corrections={request.columns?.[name] ?? {}}
            onChange={(corrections) =>
              onRequest({ columns: { ...request.columns, [name]: corrections } })
            }
          />
        </div>
      )}
    </section>
  );
}

function isReadable(tab: ProposedTab | null): tab is ProposedTab {
  return tab !== null && tab.headerRow !== null && tab.rows > 0;
}

/** Which tab it is, of those in sight that the add-on did not make. */
function TabChoice({ name, proposal, request, onRequest }: TabSectionProps) {
  const { found } = useWords().setUp;
  const tab = proposal[name];
  const chosen = request[requestKey[name]] ?? tab?.sheetId;
  const choices = proposal.tabs.map(({ sheetId, title }) => ({
    value: String(sheetId),
    label: title,
  }));
  const nothing = chosen === undefined ? [{ value: '', label: found.choose }] : [];
  return (
    <SelectField
      label={found.tabs[name]}
      value={chosen === undefined ? '' : String(chosen)}
      choices={[...nothing, ...choices]}
      error={errorOf(tab, name, found)}
      {...(isReadable(tab) ? { hint: found.rows(tab.rows, tab.headerRow) } : {})}
      onChange={(value) => {
        const columns = { ...request.columns, [name]: {} };
        if (value !== '') onRequest({ [requestKey[name]]: Number(value), columns });
      }}
    />
  );
}

function errorOf(
  tab: ProposedTab | null,
  name: OwnTab,
  found: ReturnType<typeof useWords>['setUp']['found'],
): string | null {
  if (tab === null) return found.noTab[name];
  if (tab.headerRow === null) return found.rows(0, null);
  if (tab.rows <= 0) return found.empty;
  return tab.missing === null ? null : found.missing(tab.missing);
}
