import type { Where } from './call-sheet';
import type { OutcomeCells } from './journey';
import { shorten } from './shorten';
import { seen } from './text';

/** A part of a mail: a paragraph, a heading, a link, or a list. */
export type MailPart =
  | string
  | { readonly heading: string }
  | { readonly link: string; readonly url: string }
  | { readonly items: readonly string[] };

/** What every mail to a volunteer names. */
export interface Letter {
  readonly campaign: string;
  readonly volunteer: string;
  /** The organiser's address: whom to ask. */
  readonly organiser: string;
}

/** What instructions name besides. */
export interface Instructions extends Letter {
  readonly where: Where;
  /** Where the volunteer's call sheet is, and the title of its tab. */
  readonly url: string;
  readonly tab: string;
  readonly contacts: number;
  /** What the four cells are headed that the volunteer fills in. */
  readonly cells: Readonly<Record<keyof OutcomeCells, string>>;
  readonly script: string;
  readonly rules: string;
}

/** What a mail says, before it becomes text and HTML. */
export interface MailBody {
  readonly subject: string;
  readonly parts: readonly MailPart[];
}

/** A mail as it is sent: the same parts as plain text and as HTML. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** MailApp takes subjects of 250 characters. */
const longestSubject = 200;

/** Most of what people wrote that goes into a mail: with every mark escaped, it still fits. */
const longestOwnText = 10_000;

/** The mail of its parts; what people wrote stays text, whatever marks are in it. */
export function mailText({ subject, parts }: MailBody): MailText {
  return {
    subject: shorten(seen(subject), longestSubject),
    text: `${parts.map(asText).join('\n\n')}\n`,
    html: `<div style="font-size:16px;line-height:1.5">${parts.map(asHtml).join('')}</div>`,
  };
}

function asText(part: MailPart): string {
  if (typeof part === 'string') return part;
  if ('heading' in part) return part.heading.toUpperCase();
  if ('link' in part) return `${part.link}\n${part.url}`;
  return part.items.map((item) => `- ${item}`).join('\n');
}

function asHtml(part: MailPart): string {
  if (typeof part === 'string') return `<p>${lines(part)}</p>`;
  if ('heading' in part) return `<h3>${lines(part.heading)}</h3>`;
  if ('link' in part) {
    return `<p><a href="${escaped(part.url)}" style="font-size:20px">${lines(part.link)}</a></p>`;
  }
  return `<ul>${part.items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`;
}

function lines(text: string): string {
  return escaped(text).replace(/\n/g, '<br>');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? '');
}

const marks = /[^\P{Cc}\n]/gu;

/** What people wrote in cells below each other, as the lines of one paragraph. */
export function ownText(cells: readonly string[]): string {
  const text = cells.join('\n').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(marks, '');
  return shorten(text.trim(), longestOwnText);
}
