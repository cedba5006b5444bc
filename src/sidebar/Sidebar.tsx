import type { ComponentType } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../domain/language';
import { nothingYet } from '../domain/nothing-yet';
import { languageOf } from '../messages/language';
import { sidebarMessagesIn } from '../messages/sidebar';
import type { Problem } from '../protocol';
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
import { chosenLanguage, LanguageContext, rememberLanguage, useWords } from './words';

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
  const isMending = panel === 'set-up' && status === null;
  const view = useMemo(() => {
    const known = isMending ? { ...nothingYet, language } : status;
    return known === null ? null : { status: known, refresh, open: setPanel };
  }, [isMending, language, status, refresh]);
  const Page = panel === null ? Home : panels[panel];
  return (
    <LanguageContext.Provider value={language}>
      <Header language={language} onLanguage={choose} />
      {view === null && <Waiting hasProblem={problem !== null} language={language} />}
      {!isMending && (
        <Unreadable problem={problem} onMend={() => setPanel('set-up')} onRetry={refresh} />
      )}
      {view !== null && (
        <CampaignContext.Provider value={view}>
          <Page />
        </CampaignContext.Provider>
      )}
    </LanguageContext.Provider>
  );
}

/** What set-up mends: until then it is the only panel there is. */
const mended: ReadonlySet<Problem['code']> = new Set([
  'copy-of-another-campaign',
  'settings-missing',
  'heading-missing',
  'tab-not-found',
  'own-tab-missing',
  'own-tab-damaged',
]);

interface UnreadableProps {
  readonly problem: Problem | null;
  readonly onMend: () => void;
  readonly onRetry: () => void;
}

/** Why the campaign cannot be read, and what to do about it. */
function Unreadable({ problem, onMend, onRetry }: UnreadableProps) {
  const { shell } = useWords();
  if (problem === null) return null;
  return (
    <>
      <h1>{shell.title}</h1>
      <ProblemNotice problem={problem} />
      <div class="actions">
        {mended.has(problem.code) && (
          <Button kind="primary" onPress={onMend}>
            {shell.stages['set-up']}
          </Button>
        )}
        <Button onPress={onRetry}>{shell.retry}</Button>
      </div>
    </>
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
