import { withTreeNames } from '../../src/cards/advice/tree-names';
import { plain } from '../../src/cards/card';
import type { Edition } from '../../src/model/edition';
import { REAL_CONTENT } from '../support/content-folders';
import { editionIn } from './support/real-cards';

const TREES = {
  a: 'Delen met zorg',
  b: 'Delen met zorg of school',
  c: 'Mag ik dit delen?',
  d: 'Kies *een* (1)',
  e: 'Een zwaar misdrijf of een plan',
};
const edition = {
  trees: new Map(Object.entries(TREES).map(([id, title]) => [id, { title }])),
} as unknown as Edition;
const write = withTreeNames(edition);

test.each([
  ['Loop eerst Mag ik dit delen?', 'Loop eerst **Mag ik dit delen?**'],
  ['Loop eerst Mag ik dit delen?, en dan verder.', 'Loop eerst **Mag ik dit delen?**, en dan verder.'],
  ['Loop Delen met zorg of school.', 'Loop **Delen met zorg of school**.'],
  ['Loop Delen met zorg, en kies wie.', 'Loop **Delen met zorg**, en kies wie.'],
  ['Gevaar? Loop Een zwaar misdrijf. Bel 112.', 'Gevaar? Loop **Een zwaar misdrijf**. Bel 112.'],
  ['Loop Mag ik dit delen.', 'Loop **Mag ik dit delen**.'],
  ['Loop Kies *een* (1).', 'Loop **Kies \\*een\\* (1)**.'],
  // Part of a word, the start of a sentence, other words, or a name that stands out already.
  ['Loop Delen met zorgen.', 'Loop Delen met zorgen.'],
  ['Delen met zorg kost tijd. Delen met zorg mag.', 'Delen met zorg kost tijd. Delen met zorg mag.'],
  ['Loop ‘Delen met zorg’.', 'Loop ‘Delen met zorg’.'],
  ['Soms is delen met zorg goed.', 'Soms is delen met zorg goed.'],
])('of %j is shown %j', (text, shown) => {
  expect(write(text)).toBe(shown);
});

test('on the real content every tree that is named to be walked stands out, and nothing else of a text changes', async () => {
  const real = await editionIn(REAL_CONTENT);
  const writeOne = withTreeNames(real);
  const missed: string[] = [];
  let named = 0;
  for (const [id, tree] of real.trees) {
    for (const node of tree.nodes.values()) {
      if (node.kind !== 'advice') continue;
      for (const text of [node.text, ...node.do, ...node.also.flatMap((each) => [each.text ?? '', ...each.do])]) {
        const shown = writeOne(text);
        expect(shown.replaceAll('**', '')).toBe(plain(text));
        if (shown !== plain(text)) named++;
        if (/\b[Ll]oop (?:(?:eerst|ook|dan|daarna|nu|anders|samen|de vragen van) )*[A-Z]/.test(shown))
          missed.push(`${id}: ${text}`);
      }
    }
  }
  expect(missed).toEqual([]);
  expect(named).toBeGreaterThan(60);
});
