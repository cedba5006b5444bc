import type { MailKind } from './domain/mail';
import type { SlicedRequest } from './protocol-share';

/** What crosses `google.script.run` of mails and personal links. */

export interface MailRequest {
  readonly kind: MailKind;
}

export interface SendMailRequest extends MailRequest, SlicedRequest {}

/** Somebody a kind of mail is meant for; the address is `''` where there is none. */
export interface MailRecipient {
  readonly volunteerId: string;
  readonly volunteer: string;
  readonly address: string;
}

/** A mail as it would be sent. */
export interface MailMessage extends MailRecipient {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A mail of which a person has to say what becomes of it: it arrived, or it is sent again. */
export interface UnsettledMail {
  readonly id: string;
  readonly volunteer: string;
  readonly address: string;
  /** What Google said of it, `''` where its run ended before Google said anything. */
  readonly refusal: string;
}

export interface MailPreview {
  readonly toSend: number;
  readonly sent: number;
  /** Mails that another run is sending just now. */
  readonly underWay: number;
  readonly uncertain: readonly UnsettledMail[];
  readonly failed: readonly UnsettledMail[];
  /** How many more mails Google sends for this person today. */
  readonly quotaLeft: number;
  /** On how many days the mails go out, today included when some still fit. */
  readonly days: number;
  /** Everybody the mail is meant for, written to or not. */
  readonly recipients: readonly MailRecipient[];
  /** The first messages in full; a personal link is only made when its mail is sent. */
  readonly first: readonly MailMessage[];
}

/** How far a kind of mail is, all slices counted. */
export interface MailProgress {
  /** Whether nobody is left to be written to. */
  readonly done: boolean;
  readonly sent: number;
  readonly failed: number;
  /** Mails of which it is not known whether they arrived. */
  readonly uncertain: number;
  readonly left: number;
  /** `mail-quota`: Google sends no more today; the rest goes out when it is asked for again. */
  readonly paused: 'mail-quota' | null;
}

export interface CopyMailRequest extends MailRequest {
  /** The volunteer's id. */
  readonly volunteer: string;
}

/** A message for a person to send by other means. */
export interface CopiedMail {
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  /** Whether it holds a personal link that was just made: an earlier one opens nothing now. */
  readonly newLink: boolean;
}

export interface SettleMailRequest {
  readonly ids: readonly string[];
  /** Whether the mails arrived; those that did not are sent again. */
  readonly arrived: boolean;
}

export interface LinkRequest {
  /** The volunteer's id. */
  readonly volunteer: string;
}

/** A personal link, which is told this once and kept nowhere. */
export interface MadeLink {
  readonly url: string;
  /** Days since 30 December 1899 in the campaign's time zone; null while it has no end. */
  readonly expires: number | null;
}

/** Whose link it is, and whether it opens anything. */
export interface LinkOwner {
  readonly volunteer: string;
  readonly good: boolean;
}
