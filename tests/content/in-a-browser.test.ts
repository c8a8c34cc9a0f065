import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { toyFiles } from './support/toy-content';

const ROOT = join(__dirname, '../..');

/** What a worker of the editor's tab would get: one script with reading, every check and the promises in it. */
const bundle = (): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { build } from 'vite';
      const lib = { entry: 'src/content/compile-edition.ts', formats: ['iife'], name: 'content' };
      const [{ output }] = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
      process.stdout.write(output[0].code);`,
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 },
  );

const PROMISES = `- id: gevaar-eerst
  says: Voor je deelt is gevraagd of er gevaar is.
  when: { verdict: [share, share-minimally] }
  then: { asked: gevaar/nu }
  sources: [toy-law]
`;

test('content compiles, is checked and its promises are proved where there is nothing of Node', () => {
  const files = JSON.stringify([...toyFiles(), ['promises.yaml', PROMISES]]);
  const { problems, proved } = JSON.parse(
    runInContext(
      `${bundle()};
      const { problems, proved } = content.compileEdition(new Map(${files}), { id: 'x', today: '2026-11-26' });
      JSON.stringify({ problems: problems.map(({ code }) => code), proved: proved.map(({ proof }) => [proof.walks, proof.broken]) })`,
      createContext({ TextEncoder, URL }),
    ),
  ) as { readonly problems: readonly string[]; readonly proved: readonly (readonly [number, number])[] };
  expect(problems.filter((code) => code !== 'advice-without-promise')).toEqual([]);
  expect(proved).toHaveLength(1);
  expect(proved[0]?.[0]).toBeGreaterThan(0);
  expect(proved[0]?.[1]).toBe(0);
});
