import { createContext, isContext, runInContext } from 'node:vm';
import { standIn } from '../refusing';

type WholeTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type WholeOutput = GoogleAppsScript.HTML.HtmlOutput;

const scriptlets = /<\?(!=|=)?([\s\S]*?)\?>/g;

/** The script that puts a template's page together, piece by piece (Templated HTML guide). */
function codeOf(template: string): string {
  const lines = ["var output = { text: '', append: function (t) { this.text += t; return this; },"];
  lines.push('appendUntrusted: function (t) { this.text += escaped(t); return this; } };');
  let end = 0;
  for (const found of template.matchAll(scriptlets)) {
    lines.push(`output.append(${JSON.stringify(template.slice(end, found.index))});`);
    lines.push(lineOf(found[1], found[2] ?? ''));
    end = found.index + found[0].length;
  }
  lines.push(`output.append(${JSON.stringify(template.slice(end))});`, 'return output.text;');
  return lines.join('\n');
}

function lineOf(kind: string | undefined, code: string): string {
  if (kind === undefined) return code;
  const expression = code.trim().replace(/;$/, '');
  return `output.${kind === '=' ? 'appendUntrusted' : 'append'}(${expression}\n);`;
}

/** Printing scriptlets escape what means something in HTML (Templated HTML guide). */
function escaped(value: unknown): string {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;
  return String(value).replace(/[&<>"']/g, (letter) => entities[letter as keyof typeof entities]);
}

/**
 * A page with scriptlets (class HtmlTemplate): what a script sets on it are their variables, and
 * they run among the script's own functions.
 */
export function templateOf(
  source: string,
  scope: () => object,
  output: (html: string) => WholeOutput,
): WholeTemplate {
  const members = {
    getRawContent: () => source,
    getCode: () => codeOf(source),
    evaluate: () => {
      const variables = Object.entries(part).filter(([name]) => !(name in members));
      const names = ['escaped', ...variables.map(([name]) => name)];
      const global = scope();
      const context = isContext(global) ? global : createContext({ ...global });
      const code = `(function (${names.join(', ')}) {${codeOf(source)}\n})`;
      const build = runInContext(code, context) as (...values: unknown[]) => string;
      return output(build(escaped, ...variables.map(([, value]) => value)));
    },
  };
  const part: Record<string, unknown> = { ...members };
  return standIn(part, 'HtmlTemplate');
}
