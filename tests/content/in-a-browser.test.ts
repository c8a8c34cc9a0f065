import { runInBrowser } from '../support/in-a-browser';
import { toyFiles } from './support/toy-content';

const PROMISES = `- id: gevaar-eerst
  says: Voor je deelt is gevraagd of er gevaar is.
  when: { verdict: [share, share-minimally] }
  then: { asked: gevaar/nu }
  sources: [toy-law]
`;

/** As the pages' policy does, and counted: a browser writes a line in the console for every try. */
let tries = 0;
const noEval = function forbidden(): never {
  tries += 1;
  throw new EvalError('forbidden');
};

test('content compiles, is checked and its promises are proved where there is nothing of Node, nor eval', () => {
  const files = JSON.stringify([...toyFiles(), ['promises.yaml', PROMISES]]);
  const { problems, proved } = JSON.parse(
    runInBrowser(
      'src/content/compile-edition.ts',
      'content',
      `const { problems, proved } = content.compileEdition(new Map(${files}), { id: 'x', today: '2026-11-26' });
      JSON.stringify({ problems: problems.map(({ code }) => code), proved: proved.map(({ proof }) => [proof.walks, proof.broken]) })`,
      { TextEncoder, URL, Function: noEval },
    ) as string,
  ) as { readonly problems: readonly string[]; readonly proved: readonly (readonly [number, number])[] };
  expect(problems.filter((code) => code !== 'advice-without-promise')).toEqual([]);
  expect(proved).toHaveLength(1);
  expect(proved[0]?.[0]).toBeGreaterThan(0);
  expect(proved[0]?.[1]).toBe(0);
  expect(tries).toBe(0);
});
