import { isVerdict } from '../../src/model/verdict';
import { REAL_CONTENT } from '../support/content-folders';
import { againstLabel } from './support/label-rules';
import { editionIn } from './support/real-cards';

describe('what an advice is announced as', () => {
  test('agrees with what stands under it, in every tree', async () => {
    const { trees } = await editionIn(REAL_CONTENT);
    const advices = [...trees.values()].flatMap((tree) =>
      [...tree.nodes.values()].flatMap((node) => (node.kind === 'advice' ? [node] : [])),
    );
    const against = advices.flatMap((node) =>
      againstLabel(node).map((said) => `${node.tree}/${node.id} (${node.verdict}): ${said}`),
    );
    expect(against).toEqual([]);
    expect(advices.length).toBeGreaterThan(700);
  }, 60_000);

  // Pairs that stood in the content until they were read beside one another.
  test.each([
    ['discuss-in-team', 'Laat nodige hulp niet wachten op een lijstje.', []],
    ['discuss-in-team', 'Ga door zoals afgesproken en blijf controleren of het veilig is.', []],
    ['share-minimally', 'Deel dit niet in een appgroep.', []],
    ['share', 'Geef nog niets aan school.', []],
    ['keep-silent', 'Dit is een terecht bezwaar. Respecteer het.', []],
    ['keep-silent', 'Vertel niets.', ['Geef school de verklaring van de inwoner.']],
    ['act-now', 'Meld het intern, ook als het net goed ging.', []],
    ['look-up', 'Bel 112. Doe dat nu, en lees daarna pas verder.', []],
    ['may-report', 'Meld dit niet bij de gemeente.', []],
    ['must-report', 'Doe geen aangifte.', []],
    ['share', 'De inwoner heeft recht op inzage en een kopie. Dat mag ook op papier.', []],
  ])('%s does not stand above “%s”', (verdict, text, steps) => {
    if (!isVerdict(verdict)) throw new Error(`Expected a verdict, found ${verdict}.`);
    expect(againstLabel({ verdict, text, do: steps })).toHaveLength(1);
  });
});
