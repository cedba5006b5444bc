import { purgeDay } from '../domain/details';
import { dayOfIso } from '../domain/iso-day';
import { useCampaign } from './campaign';
import { dayInWords, momentInWords } from './dates';
import { Notice } from './parts/Notice';
import { useLanguage, useWords } from './words';

/** When outcomes were last collected, and when personal data has to go. */
export function Reminders() {
  const { status } = useCampaign();
  return (
    <>
      {status.callSheets > 0 && <LastCollected />}
      <Purge />
    </>
  );
}

function LastCollected() {
  const { home } = useWords();
  const language = useLanguage();
  const { collected } = useCampaign().status;
  const times = collected.map(({ at }) => at);
  const oldest = times.includes(null) ? null : Math.min(...(times as number[]));
  const isKnown = oldest !== null && Number.isFinite(oldest);
  return (
    <p class="hint">
      {isKnown ? home.collected(momentInWords(oldest, language)) : home.neverCollected}
    </p>
  );
}

/** The reminder begins so many days before. */
const daysBefore = 30;

function Purge() {
  const { home } = useWords();
  const language = useLanguage();
  const { details, today } = useCampaign().status;
  const day = purgeDay(details);
  const left = (dayOfIso(day) ?? Number.POSITIVE_INFINITY) - (dayOfIso(today) ?? 0);
  if (day === null || left > daysBefore) return null;
  return <Notice kind="warning">{home.purge(dayInWords(day, language), left)}</Notice>;
}
