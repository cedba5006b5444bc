import { settleMails } from '../domain/mail';
import type { Reply } from '../protocol';
import type { SettleMailRequest } from '../protocol-mail';
import { readCampaign } from './campaign';
import { readLedger, writeLedger } from './ledger';
import { answerAlone, ok, refuse } from './reply';

/** Writes down what an organiser says of mails that nobody else knows of, or that Google refused. */
export function settleMail({ ids, arrived }: SettleMailRequest): Reply<{ settled: number }> {
  if (!isListOfTexts(ids)) return refuse({ code: 'bad-request', what: 'ids' });
  if (typeof arrived !== 'boolean') return refuse({ code: 'bad-request', what: 'arrived' });
  return answerAlone(() => {
    const campaign = readCampaign();
    if (!campaign.ok) return campaign;
    const ledger = readLedger(campaign.value);
    if (!ledger.ok) return ledger;
    const lines = settleMails(ledger.value.lines, new Set(ids), arrived, campaign.value.now);
    if (lines.length === 0) return ok({ settled: 0 });
    const written = writeLedger(ledger.value, lines);
    return written.ok ? ok({ settled: lines.length }) : written;
  });
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text: unknown) => typeof text === 'string');
}
