import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'deploy/supply', script), ...args], { cwd: ROOT, encoding: 'utf8' });

const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-supply-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the licences of what we ship', () => {
  it('are all looked at, and stand with their texts in one file', () => {
    expect(run('licences.mjs')).toMatchObject({ status: 0, stderr: '' });
    const text = readFileSync(join(ROOT, 'dist/THIRD-PARTY-LICENCES.txt'), 'utf8');
    expect(text).toMatch(/^restify [\d.]+ \(MIT\)$/m);
    expect(text).toMatch(/^react [\d.]+ \(MIT, in the tabs\)$/m);
    expect(text).not.toMatch(/^(jest|typescript|vite) /m);
  });

  const project = (licence: string | undefined): string => {
    const root = mkdtempSync(join(folder, 'project-'));
    mkdirSync(join(root, 'src/tabs'), { recursive: true });
    const packages = {
      '': { dependencies: { lener: '1' } },
      'node_modules/lener': { version: '1.0.0', license: licence },
    };
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
    return root;
  };

  it.each(['GPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN LICENSE', undefined])(
    'are refused when one is %s',
    (licence) => {
      const { status, stderr } = run('licences.mjs', project(licence));
      expect(status).toBe(1);
      expect(stderr).toContain('lener 1.0.0');
    },
  );

  it.each(['MIT', '(GPL-3.0 OR MIT)', 'MIT AND ISC'])('are fine when one is %s', (licence) => {
    expect(run('licences.mjs', project(licence)).status).toBe(0);
  });
});

it('makes a CycloneDX list of what the server runs on and what is bundled into the tabs, and of nothing else', () => {
  expect(run('sbom.mjs')).toMatchObject({ status: 0, stderr: '' });
  const bom = JSON.parse(readFileSync(join(ROOT, 'dist/sbom.cdx.json'), 'utf8')) as {
    bomFormat: string;
    specVersion: string;
    metadata: { component: { name: string } };
    components: {
      name: string;
      'bom-ref': string;
      purl: string;
      licenses?: unknown[];
      properties: { name: string; value: string }[];
    }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  expect(bom).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { component: { name: 'deelwijzer' } },
  });
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: object };
  const names = bom.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'react', '@codemirror/view']));
  expect(names).not.toContain('jest');
  const react = bom.components.find(({ name }) => name === 'react');
  expect(react?.properties).toEqual([{ name: 'deelwijzer:part', value: 'tabs' }]);
  const refs = new Set(['deelwijzer@0.1.0', ...bom.components.map((component) => component['bom-ref'])]);
  for (const { ref, dependsOn } of bom.dependencies)
    for (const each of [ref, ...dependsOn]) expect(refs).toContain(each);
});
