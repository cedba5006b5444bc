import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../messages/en';
import { languageOf, messagesIn } from '../messages/language';
import type { CampaignStatus, Problem } from '../protocol';
import { call } from './server';

/** Where the campaign stands and what comes next. */
export function Home() {
  const [status, setStatus] = useState<CampaignStatus | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  async function refresh() {
    const reply = await call('describeCampaign');
    if (reply.ok) setStatus(reply.value);
    else setProblem(reply.problem);
  }

  async function act(run: () => Promise<{ ok: true } | { ok: false; problem: Problem }>) {
    setBusy(true);
    setProblem(null);
    const reply = await run();
    if (!reply.ok) setProblem(reply.problem);
    await refresh();
    setBusy(false);
  }

  useEffect(() => {
    refresh();
  }, []);

  const messages = messagesIn(status?.language ?? languageOf(navigator.language));
  return (
    <>
      <h1>{messages.home.title}</h1>
      {status === null && problem === null && <p>{messages.home.loading}</p>}
      {problem !== null && (
        <p class="error" role="alert">
          {sentence(problem, messages)}
        </p>
      )}
      {status !== null && !status.setUp && <p>{messages.home.notSetUp}</p>}
      {status?.headline && <Standing status={status} messages={messages} />}
      {status !== null && (
        <button
          type="button"
          disabled={busy}
          onClick={() => act(() => (status.setUp ? call('collect') : call('setUp', {})))}
        >
          {status.setUp ? messages.home.collect : messages.home.setUp}
        </button>
      )}
    </>
  );
}

function Standing({ status, messages }: { status: CampaignStatus; messages: Messages }) {
  const { headline, callSheets, waiting } = status;
  if (headline === null) return null;
  return (
    <ul>
      <li>{messages.home.onPath(headline.contacts)}</li>
      <li>{messages.home.called(headline.attempted)}</li>
      <li>{messages.home.ended(headline.completed, headline.abandoned)}</li>
      <li>{messages.home.followUps(headline.followUps)}</li>
      <li>{messages.home.callSheets(callSheets, waiting)}</li>
    </ul>
  );
}

function sentence(problem: Problem, { problems }: Messages): string {
  return (problems[problem.code] as (facts: Problem) => string)(problem);
}
