/** One mail as it reached its recipients. */
export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly name?: string;
  readonly replyTo?: string;
  readonly sentAt: Date;
  /** `sharing` when it is Google's own notice of a shared file, `draft` when it was not sent. */
  readonly kind: 'script' | 'sharing' | 'draft';
}
