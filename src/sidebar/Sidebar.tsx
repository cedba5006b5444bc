import type { ComponentType } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../domain/language';
import { languageOf } from '../messages/language';
import { sidebarMessagesIn } from '../messages/sidebar';
import { CampaignContext } from './campaign';
import { Home } from './Home';
import { ContactsPanel } from './panels/ContactsPanel';
import { FollowPanel } from './panels/FollowPanel';
import { GoalPanel } from './panels/GoalPanel';
import { PathPanel } from './panels/PathPanel';
import { SetUpPanel } from './panels/SetUpPanel';
import { SharePanel } from './panels/SharePanel';
import { Button } from './parts/Button';
import { ProblemNotice } from './parts/Notice';
import type { PanelName } from './stages';
import { useAction } from './use-action';
import { chosenLanguage, LanguageContext, rememberLanguage } from './words';

const panels: Readonly<Record<PanelName, ComponentType>> = {
  'set-up': SetUpPanel,
  goal: GoalPanel,
  path: PathPanel,
  contacts: ContactsPanel,
  share: SharePanel,
  follow: FollowPanel,
};

/** The page beside the grid: a first page, and a panel for each stage. */
export function Sidebar() {
  const [chosen, setChosen] = useState<Language | null>(chosenLanguage);
  const [panel, setPanel] = useState<PanelName | null>(null);
  const { value: status, problem, run } = useAction('describeCampaign');
  const language = chosen ?? status?.language ?? languageOf(navigator.language);
  const refresh = useCallback(async () => void (await run()), [run]);
  const choose = (other: Language) => {
    rememberLanguage(other);
    setChosen(other);
  };
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = sidebarMessagesIn(language).shell.title;
  }, [language]);
  const view = useMemo(
    () => (status === null ? null : { status, refresh, open: setPanel }),
    [status, refresh],
  );
  const Page = panel === null ? Home : panels[panel];
  return (
    <LanguageContext.Provider value={language}>
      <Header language={language} onLanguage={choose} />
      {view === null && <Waiting hasProblem={problem !== null} language={language} />}
      <ProblemNotice problem={problem} />
      {problem !== null && (
        <Button onPress={refresh}>{sidebarMessagesIn(language).shell.retry}</Button>
      )}
      {view !== null && (
        <CampaignContext.Provider value={view}>
          <Page />
        </CampaignContext.Provider>
      )}
    </LanguageContext.Provider>
  );
}

function Waiting({ hasProblem, language }: { hasProblem: boolean; language: Language }) {
  const { shell } = sidebarMessagesIn(language);
  return hasProblem ? null : <p role="status">{shell.loading}</p>;
}

interface HeaderProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

function Header({ language, onLanguage }: HeaderProps) {
  const { shell } = sidebarMessagesIn(language);
  const other = language === 'en' ? 'fr' : 'en';
  return (
    <header>
      <button
        type="button"
        class="language"
        lang={other}
        aria-label={shell.otherLanguageLabel}
        onClick={() => onLanguage(other)}
      >
        {shell.otherLanguage}
      </button>
    </header>
  );
}
