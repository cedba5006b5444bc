import type { MailKind } from '../../../domain/mail';
import { number, some } from '../numbers';

/** Messages to volunteers, in the panel “Split and share”. */
export const shareMail = {
  intro: {
    appeal:
      'Goes to every volunteer who takes part, before you share: can they call, how many, when, could they host?',
    instructions:
      'Goes to everybody with a call sheet and contacts on it: where it is, and what to fill in.',
    thanks: 'Goes to everybody who called, at the end.',
  } satisfies Record<MailKind, string>,
  script: 'What the tab “Script and rules” says goes along: fill it in first.',
  newLinks: 'Each message brings a new personal link; the one before opens nothing then.',
  nobody: {
    appeal: 'No volunteer takes part yet. Add volunteers to their tab first.',
    instructions: 'Nobody has a call sheet they can open yet. Share call sheets first.',
    thanks: 'No outcome was collected yet. Collect outcomes first.',
  } satisfies Record<MailKind, string>,
  reading: 'Writing the messages…',
  facts: {
    toSend: 'To send',
    sent: 'Sent',
    underWay: 'Being sent just now',
    quota: 'You can send today',
    days: 'Days it takes',
    withoutAddress: 'Without an e-mail address',
  },
  first: (count: number) =>
    count === 1 ? 'The first message' : `The first ${number(count)} messages`,
  to: (volunteer: string) => `To ${volunteer}`,
  noAddress: 'no e-mail address',
  test: 'Send a test to me',
  tested: (address: string) => `The first message went to ${address}.`,
  send: (count: number) => `Send ${some(count, 'message')}`,
  sending: 'Messages sent',
  allSent: (count: number) => `${some(count, 'message is', 'messages are')} sent.`,
  uncertain: (count: number) => `${some(count, 'message')} may have arrived: sending was cut off`,
  uncertainHint: 'Look in your sent mails, or ask. Those to send again join the messages to send.',
  failed: (count: number) => `Google did not send ${some(count, 'message')}`,
  failedHint:
    'Correct the address in the volunteers’ tab, or copy the message and send it yourself. Those to send again join the messages to send.',
  unsettled: (volunteer: string, address: string, refusal: string) =>
    `${volunteer} (${address})${refusal === '' ? '' : `: ${refusal}`}`,
  arrived: 'It arrived',
  again: 'To send again',
  allArrived: 'All arrived',
  allAgain: 'All to send again',
  named: (action: string, volunteer: string) => `${action}: ${volunteer}`,
  copy: {
    title: 'Copy one message',
    hint: 'To send it yourself, from your own mail or phone.',
    whom: 'For whom',
    choice: (volunteer: string, address: string) =>
      `${volunteer}${address === '' ? ' (no e-mail address)' : ''}`,
    show: 'Show the message',
    message: 'The message',
    newLink: 'It brings a new personal link; the one they had opens nothing any more.',
  },
};
