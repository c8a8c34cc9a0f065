// npm run sbom: what we ship and what it is made of, as CycloneDX 1.5, in dist/sbom.cdx.json. npm makes the list; what is only there to
// build and test is left out of it, and what is bundled into the tabs stays in, which npm cannot know.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages } from './shipped.mjs';

const root = join(import.meta.dirname, '..', '..');
const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
if (status !== 0) {
  process.stderr.write(`Expected npm (9.7 or newer) to make the list, it said:\n${stderr}`);
  process.exit(1);
}
const bom = JSON.parse(stdout);
const shipped = new Map(shippedPackages(root).map((each) => [`${each.name}@${each.version}`, each]));
const kept = bom.components.filter((component) => shipped.has(`${component.name}@${component.version}`));
const refs = new Set([bom.metadata.component['bom-ref'], ...kept.map((component) => component['bom-ref'])]);
const whole = {
  ...bom,
  metadata: { ...bom.metadata, component: { ...bom.metadata.component, name: 'deelwijzer', type: 'application' } },
  components: kept.map((component) => described(component, shipped.get(`${component.name}@${component.version}`))),
  dependencies: bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
};
const folder = join(root, 'dist');
mkdirSync(folder, { recursive: true });
const file = join(folder, 'sbom.cdx.json');
writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`);
process.stdout.write(`${kept.length} of ${bom.components.length} packages are shipped; in ${file}\n`);

/** npm calls what is bundled a development package, which here says the opposite of what it should. */
function described(component, { isBundled, licence }) {
  const properties = (component.properties ?? []).filter(({ name }) => name !== 'cdx:npm:package:development');
  return {
    ...component,
    scope: 'required',
    ...(component.licenses === undefined && licence !== undefined
      ? { licenses: [{ license: { name: licence } }] }
      : {}),
    properties: [...properties, { name: 'deelwijzer:part', value: isBundled ? 'tabs' : 'server' }],
  };
}
