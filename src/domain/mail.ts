import { type CallSheet, mayCall } from './call-sheet';
import { emailsIn, mailbox } from './email';
import type { Journey, Moment } from './journey';
import type { Volunteer } from './volunteer';

/** What volunteers are written to about; each of them gets each kind once. */
export const mailKinds = ['appeal', 'instructions', 'thanks'] as const;
/** A kind of mail, of those in `mailKinds`. */
export type MailKind = (typeof mailKinds)[number];

/** What is known of a mail: that it was handed to Google is only known once it is `sent`. */
export const mailStates = ['queued', 'sending', 'sent', 'failed'] as const;
/** How far a mail is, of `mailStates`. */
export type MailState = (typeof mailStates)[number];

/** A mail to one volunteer, as the ledger has it. */
export interface MailLine {
  readonly id: string;
  readonly volunteer: string;
  readonly address: string;
  readonly state: MailState;
  /** When it was last put into this state; null when nobody knows. */
  readonly when: Moment | null;
  /** The organiser who sent it. */
  readonly by: string;
  /** Why Google would not send it, in Google's words. */
  readonly refusal: string;
}

/** Somebody a kind of mail is meant for. */
export interface Recipient {
  readonly volunteerId: string;
  readonly volunteer: string;
  /** `''` when there is no address one can write to. */
  readonly address: string;
  /** Where they call, in instructions alone. */
  readonly callSheet: CallSheet | null;
  /** How many contacts there are to call on it. */
  readonly contacts: number;
}

/** What decides who is written to. */
export interface MailFacts {
  readonly volunteers: readonly Volunteer[];
  readonly callSheets: readonly CallSheet[];
  readonly journeys: readonly Journey[];
  /** How many contacts there are to call on each call sheet, by its number. */
  readonly toCall: ReadonlyMap<number, number>;
}

/** The same for the same volunteer and kind, so that a mail that is written down twice is one. */
export function mailId(kind: MailKind, volunteerId: string): string {
  return `${kind}/${volunteerId}`;
}

/** The kind of a mail with this id, or null. */
export function mailKindOf(id: string): MailKind | null {
  return mailKinds.find((kind) => id.startsWith(mailId(kind, ''))) ?? null;
}

const recipients: Readonly<Record<MailKind, (facts: MailFacts) => Recipient[]>> = {
  appeal: ({ volunteers, callSheets }) => {
    const own = new Map(callSheets.map((sheet) => [sheet.volunteerId, sheet]));
    return volunteers
      .filter(({ id, takesPart }) => takesPart && own.get(id)?.waiting !== 'removed')
      .map((volunteer) => recipient(volunteer));
  },
  instructions: (facts) =>
    owners(facts)
      .filter(({ volunteer, callSheet }) => volunteer.takesPart && mayCall(callSheet))
      .map(({ volunteer, callSheet }) => ({
        ...recipient(volunteer),
        callSheet,
        contacts: facts.toCall.get(callSheet.number) ?? 0,
      }))
      .filter(({ contacts }) => contacts > 0),
  thanks: (facts) => {
    const entered = facts.journeys.filter(({ lastCollected }) => lastCollected !== null);
    const called = new Set(entered.map(({ place }) => place?.callSheet));
    return owners(facts)
      .filter(({ callSheet: { waiting, number } }) => waiting !== 'removed' && called.has(number))
      .map(({ volunteer }) => recipient(volunteer));
  },
};

/** Whom a kind of mail is meant for, those without an address included. */
export function recipientsOf(kind: MailKind, facts: MailFacts): Recipient[] {
  return recipients[kind](facts);
}

/** Call sheets with their volunteers; whoever left the volunteers tab is written to no more. */
function owners({ volunteers, callSheets }: MailFacts) {
  const byId = new Map(volunteers.map((volunteer) => [volunteer.id, volunteer]));
  return callSheets.flatMap((callSheet) => {
    const volunteer = byId.get(callSheet.volunteerId);
    return volunteer === undefined ? [] : [{ volunteer, callSheet }];
  });
}

function recipient({ id, name, email }: Volunteer): Recipient {
  const [address = ''] = emailsIn(email);
  return { volunteerId: id, volunteer: name, address, callSheet: null, contacts: 0 };
}

/** What is to be done about a kind of mail, and what was done. */
export interface MailPlan {
  /** Those who have not been written to yet, in the order of the recipients. */
  readonly toSend: readonly Recipient[];
  readonly sent: readonly MailLine[];
  /** Sent by a run that is still going. */
  readonly underWay: readonly MailLine[];
  /** Nobody knows whether they arrived: their run ended before it said so. */
  readonly uncertain: readonly MailLine[];
  readonly failed: readonly MailLine[];
  readonly withoutAddress: readonly Recipient[];
}

/** Six minutes, after which Google ends any run, in days. */
const longestRun = 6 / (24 * 60);

/** Compares who a kind of mail is meant for with what the ledger says. */
export function planMail(
  kind: MailKind,
  meant: readonly Recipient[],
  ledger: readonly MailLine[],
  now: Moment,
): MailPlan {
  const lines = lastWord(ledger.filter(({ id }) => mailKindOf(id) === kind));
  const all = [...lines.values()];
  const sending = all.filter(({ state }) => state === 'sending');
  const toSend = meant.filter(({ address, volunteerId }) => {
    const line = lines.get(mailId(kind, volunteerId));
    return address !== '' && (line === undefined || isToBeSent(line, address));
  });
  const again = new Set(toSend.map(({ volunteerId }) => mailId(kind, volunteerId)));
  return {
    toSend,
    sent: all.filter(({ state }) => state === 'sent'),
    underWay: sending.filter((line) => !isUncertain(line, now)),
    uncertain: sending.filter((line) => isUncertain(line, now)),
    failed: all.filter(({ id, state }) => state === 'failed' && !again.has(id)),
    withoutAddress: meant.filter(({ address }) => address === ''),
  };
}

function isUncertain({ state, when }: MailLine, now: Moment): boolean {
  return state === 'sending' && (when === null || now - when > longestRun);
}

/** The lines a person has a word on, with that word: it arrived, or it is to be sent again. */
export function settleMails(
  lines: readonly MailLine[],
  ids: ReadonlySet<string>,
  arrived: boolean,
  now: Moment,
): MailLine[] {
  return lines
    .filter((line) => ids.has(line.id) && (line.state === 'failed' || isUncertain(line, now)))
    .map((line) => ({ ...line, refusal: '', ...(arrived ? { state: 'sent' } : unsent) }));
}

/** A mail nobody has sent yet. */
export const unsent = { state: 'queued', when: null, by: '', refusal: '' } as const;

/** What Google would not send is tried again at a corrected address, never at the same one. */
function isToBeSent({ state, address }: MailLine, addressNow: string): boolean {
  if (state === 'failed') return mailbox(address) !== mailbox(addressNow);
  return state === 'queued';
}

/** Whoever copies a row of the ledger brings nobody a second mail: of two lines the later state counts. */
function lastWord(lines: readonly MailLine[]): Map<string, MailLine> {
  const order: readonly MailState[] = ['queued', 'failed', 'sending', 'sent'];
  const words = new Map<string, MailLine>();
  for (const line of lines) {
    const other = words.get(line.id);
    if (other === undefined || order.indexOf(line.state) > order.indexOf(other.state)) {
      words.set(line.id, line);
    }
  }
  return words;
}
