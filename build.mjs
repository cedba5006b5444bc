import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

/** What the V8 of Apps Script is sure to parse: no `#private`, no static class fields. */
const target = 'es2019';

const shared = { bundle: true, target, charset: 'utf8', legalComments: 'none', write: false };

/** The functions main.ts exports: the only ones Apps Script will be able to call. */
async function exportedNames(entry) {
  // esbuild lists exports for ESM output only.
  const { metafile } = await build({
    ...shared,
    entryPoints: [entry],
    format: 'esm',
    metafile: true,
  });
  return Object.values(metafile.outputs)[0].exports.sort();
}

/** One Code.js: the bundle in a function of its own, then one plain function for each entry point. */
async function code(deployedAs) {
  const entry = 'src/main.ts';
  const names = await exportedNames(entry);
  const stubs = names.map((name) => `function ${name}(...args) { return addon.${name}(...args); }`);
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'addon',
    define: { DEPLOYED_AS: JSON.stringify(deployedAs) },
    footer: { js: stubs.join('\n') },
  });
  return outputFiles[0].text;
}

/**
 * One page with its style and script inside, because HtmlService serves no other files.
 *
 * HtmlService strips what looks like a comment inside a template literal, so none is left in.
 */
async function page(name, folder) {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [`src/${folder}/main.tsx`],
    format: 'iife',
    minify: true,
    outdir: 'out',
    supported: { 'template-literal': false },
  });
  const text = (extension) =>
    outputFiles.find((file) => file.path.endsWith(extension))?.text.trim() ?? '';
  const template = await readFile(`src/${folder}/${name}.html`, 'utf8');
  const script = text('.js').replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  return template.replace('/* style */', () => text('.css')).replace('/* script */', () => script);
}

/** Builds a folder beside the old one and swaps it in, so that a reader never meets half a build. */
export async function buildAll({ deployedAs = 'addon', folder = 'dist' } = {}) {
  const files = {
    'Code.js': await code(deployedAs),
    'Sidebar.html': await page('Sidebar', 'sidebar'),
  };
  const fresh = `${folder}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(`${fresh}/${name}`, text);
  await copyFile('appsscript.json', `${fresh}/appsscript.json`);
  const old = `${fresh}.old`;
  await rename(folder, old).catch(() => {});
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { as: { type: 'string', default: 'addon' }, out: { type: 'string', default: 'dist' } },
  });
  if (values.as !== 'addon' && values.as !== 'bound') {
    console.error(`--as is addon or bound, not ${values.as}.`);
    process.exit(1);
  }
  await buildAll({ deployedAs: values.as, folder: values.out });
}
