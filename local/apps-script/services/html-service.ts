import { ServiceException } from '../google-error';
import { standIn } from '../refusing';
import type { Session } from '../session';
import { newBlob } from './blob';
import { templateOf } from './html-template';
import { namesAsMembers } from './named-values';

type WholeOutput = GoogleAppsScript.HTML.HtmlOutput;

const XFrameOptionsMode = namesAsMembers(['ALLOWALL', 'DEFAULT']);
const SandboxMode = namesAsMembers(['EMULATED', 'IFRAME', 'NATIVE']);

/** A page being put together (class HtmlOutput). */
class HtmlOutput
  implements
    Pick<WholeOutput, 'getContent' | 'getTitle' | 'getWidth' | 'getHeight' | 'getFaviconUrl'>
{
  private title = '';
  private size: { width: number | null; height: number | null } = { width: null, height: null };
  private favicon = '';
  private readonly metaTags: { name: string; content: string }[] = [];

  private content: string;

  constructor(content: string) {
    this.content = content;
  }

  getContent = () => this.content;
  getTitle = () => this.title;
  getWidth = () => this.size.width as number;
  getHeight = () => this.size.height as number;
  getFaviconUrl = () => this.favicon;

  getMetaTags() {
    return this.metaTags.map(({ name, content }) => ({
      getName: () => name,
      getContent: () => content,
    }));
  }

  getBlob() {
    return newBlob(this.content, 'text/html', `${this.title}.html`);
  }

  setContent(content: string) {
    this.content = content;
    return this;
  }

  append(added: string) {
    return this.setContent(this.content + added);
  }

  clear() {
    return this.setContent('');
  }

  setTitle(title: string) {
    this.title = title;
    return this;
  }

  setWidth(width: number) {
    this.size = { ...this.size, width };
    return this;
  }

  setHeight(height: number) {
    this.size = { ...this.size, height };
    return this;
  }

  setFaviconUrl(url: string) {
    this.favicon = url;
    return this;
  }

  setXFrameOptionsMode(_mode: unknown) {
    return this;
  }

  setSandboxMode(_mode: unknown) {
    return this;
  }

  addMetaTag(name: string, content: string) {
    if (!allowedMetaTags.includes(name)) {
      throw new ServiceException('The specified meta tag cannot be used in this context.');
    }
    this.metaTags.push({ name, content });
    return this;
  }
}

/** HtmlOutput.addMetaTag: "Only the following meta tags are allowed". */
const allowedMetaTags: readonly string[] = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

/** HtmlService: pages from text, or from the script's own html files; scriptlets run in its scope. */
export function htmlService(
  session: Session,
  scope: () => object,
): GoogleAppsScript.HTML.HtmlService {
  const output = (content: string) => standIn<WholeOutput>(new HtmlOutput(content), 'HtmlOutput');
  return standIn(
    {
      XFrameOptionsMode,
      SandboxMode,
      createHtmlOutput: (html: string | GoogleAppsScript.Base.BlobSource = '') =>
        output(textOf(html)),
      createTemplate: (html: string | GoogleAppsScript.Base.BlobSource) =>
        templateOf(textOf(html), scope, output),
      createTemplateFromFile: (name: string) => templateOf(pageOf(session, name), scope, output),
      createHtmlOutputFromFile: (name: string) => output(pageOf(session, name)),
      getUserAgent: () => null,
    },
    'HtmlService',
  );
}

function textOf(html: string | GoogleAppsScript.Base.BlobSource): string {
  return typeof html === 'string' ? html : html.getBlob().getDataAsString();
}

function pageOf({ html }: Session, name: string): string {
  const page = html[name.replace(/\.html$/, '')];
  if (page === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
  return page;
}
