import type { Where } from '../../domain/call-sheet';
import type { Instructions, Letter, MailBody, MailPart } from '../../domain/mail-text';

const hello = (volunteer: string): string => (volunteer === '' ? 'Hello,' : `Hello ${volunteer},`);

const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;

/** How to get to the call sheet, and who else can read it. */
const access: Readonly<Record<Where, (tab: string) => string>> = {
  workbook: (tab) =>
    `Your tab is called “${tab}”. Other volunteers have tabs in the same spreadsheet: they can read yours and you can read theirs, but each of you writes only in your own.`,
  here: (tab) =>
    `Your tab is called “${tab}”. Other volunteers work in the same spreadsheet: they can read yours and you can read theirs, but each of you writes only in your own.`,
  files: () =>
    'Only you and the organisers can open it. Open it with the Google account this message was sent to.',
  links: () =>
    'This link is for you alone, and you need no account and no password. Whoever has it can see your contacts and answer in your name: please do not pass it on.',
};

const ownWords = (heading: string, text: string): MailPart[] =>
  text === '' ? [] : [{ heading }, text];

/** The e-mails volunteers get, as the organiser would write them. */
export const mail = {
  appeal: ({ campaign, volunteer, organiser }: Letter): MailBody => ({
    subject: `${campaign}: can you make a few calls?`,
    parts: [
      hello(volunteer),
      `We are going to call people for ${campaign}, and we are looking for volunteers. A call takes a few minutes, from your own phone, at a time that suits you.`,
      'Could you answer these questions? Just reply to this message, in your own words:',
      {
        items: [
          'Can you make calls?',
          'How many people could you call? Ten to fifteen take about an hour.',
          'On which days, and at what time of day?',
          'Could you host a few volunteers who call together? How many would fit in?',
        ],
      },
      'You will get the names and numbers, a text to help you, and somebody to turn to.',
      `If you have a question, or would rather not get messages like this one, reply or write to ${organiser}.`,
      'Thank you!',
    ],
  }),
  instructions: (letter: Instructions): MailBody => {
    const { campaign, volunteer, organiser, contacts, url, where, tab, cells } = letter;
    return {
      subject: `${campaign}: the people you call`,
      parts: [
        hello(volunteer),
        `Thank you for calling for ${campaign}. You have ${people(contacts)} to call. They are here:`,
        { link: where === 'links' ? 'Open my calls' : 'Open my call sheet', url },
        access[where](tab),
        { heading: 'How to go about it' },
        'Call one person after the other. After each call, even when nobody answers, fill in what is beside their name:',
        {
          items: [
            `${cells.outcome}: choose from the list what came of the call.`,
            `${cells.supportLevel}: choose how the person feels about us, if they told you.`,
            `${cells.callBackOn}: the day to call again, if they asked for one.`,
            `${cells.notes}: anything we should know, in a few words.`,
          ],
        },
        'There is nothing to save and nothing to send back: what you fill in reaches us by itself.',
        'Names, numbers and what people tell you are confidential. Please do not copy, photograph or share them. If somebody does not want to be called again, choose that outcome: nobody will call them any more.',
        ...ownWords('What to say', letter.script),
        ...ownWords('Rules', letter.rules),
        `Whenever you have a question, reply to this message or write to ${organiser}.`,
        'Thank you, and enjoy your calls!',
      ],
    };
  },
  thanks: ({ campaign, volunteer, organiser }: Letter): MailBody => ({
    subject: `${campaign}: thank you for your calls`,
    parts: [
      hello(volunteer),
      `You took the time to call people for ${campaign}. Thank you! Nothing convinces like a real conversation, and you made them possible.`,
      'If you noted names, numbers or anything people said on paper or in your phone, please destroy these notes now.',
      `We would love to hear how your calls went: reply to this message or write to ${organiser}.`,
      'Thank you again!',
    ],
  }),
  /** Before the subject of a mail that an organiser sends to themselves to see it. */
  test: (subject: string): string => `[Test] ${subject}`,
};
