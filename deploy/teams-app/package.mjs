// Makes the package that is uploaded to Teams. Usage: npm run package   (or: node deploy/teams-app/package.mjs [--out <file>])
// Reads MicrosoftAppId and PUBLIC_URL; deploy/README.md says where they come from.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { fillManifest } from './fill-manifest.mjs';
import { readSettings } from './settings.mjs';

const here = import.meta.dirname;
const root = join(here, '../..');
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The sizes Teams asks for, in pixels. */
const ICONS = { 'color.png': 192, 'outline.png': 32 };
/** A zip keeps local times, so a local one gives the same bytes in every time zone. */
const ALWAYS = new Date(2026, 0, 1);

const refuse = (problems) => {
  process.stderr.write(`The Teams package was not made:\n${problems.map((problem) => `  ${problem}\n`).join('')}`);
  process.exit(1);
};

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const settings = readSettings(process.env);
if (settings.problems !== undefined) refuse(settings.problems);
// An example has a name of its own: it must not take the place of a package that works.
const usual = settings.isDemo ? 'dist/deelwijzer-teams-example.zip' : 'dist/deelwijzer-teams.zip';
const out = resolve(values.out ?? join(root, usual));

const { version } = readJson(join(root, 'package.json'));
const manifest = fillManifest(readJson(join(here, 'manifest.template.json')), { ...settings, version });
// Only now, because it takes seconds to load. It brings the schema along: nothing is fetched.
const { AppManifestUtils } = await import('@microsoft/app-manifest');
const faults = await AppManifestUtils.validateAgainstSchema(manifest);
if (faults.length > 0) refuse(faults.map((fault) => `manifest.template.json ${fault}`));

const icons = Object.keys(ICONS).map((name) => [name, readFileSync(join(here, name))]);
const misshapen = icons.filter(
  ([name, png]) => png.readUInt32BE(16) !== ICONS[name] || png.readUInt32BE(20) !== ICONS[name],
);
if (misshapen.length > 0)
  refuse(misshapen.map(([name]) => `${name}: expected ${ICONS[name]} by ${ICONS[name]} pixels.`));

const files = { 'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`), ...Object.fromEntries(icons) };
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, zipSync(files, { mtime: ALWAYS, level: 9 }));

if (settings.isDemo)
  process.stderr.write(`
*** ONLY AN EXAMPLE: this package has a made-up app id and address, and no Teams can use it. ***
*** Set MicrosoftAppId and PUBLIC_URL and run it again; deploy/README.md says where they come from. ***

`);
process.stdout.write(`${relative(process.cwd(), out)}: Deelwijzer ${version} for ${settings.publicUrl}, manifest valid (schema ${manifest.manifestVersion}).

Next:
  1. Azure Bot, Configuration: the messaging endpoint is ${settings.publicUrl}/api/messages
  2. Entra, Expose an API: the application ID URI is ${manifest.webApplicationInfo.resource}
  3. Teams admin centre, Teams apps > Manage apps > Upload new app: this zip. An update needs a higher version in package.json.
  4. Allow the app for the team members, and walk through the checklist in deploy/README.md.
`);
