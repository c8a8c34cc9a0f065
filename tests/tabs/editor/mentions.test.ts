import { mentionsOf, treesNear } from '../../../src/tabs/editor/finding/lines/mentions';
import { compiledFrom, editionOf, realFiles, toyFiles } from '../../content/support/toy-content';

const { trees } = editionOf(compiledFrom(realFiles()));
const toys = editionOf(compiledFrom(toyFiles())).trees;

describe('looking for a word in what trees say', () => {
  it.each([
    ['toestemming', 'question', 'Gaf de inwoner toestemming?'],
    ['gaf toestemming', 'question', 'Gaf de inwoner toestemming?'],
    ['toest', 'question', 'Gaf de inwoner toestemming?'],
    ['FAMILIE', 'answer', 'Familie van de inwoner'],
  ])('%s is found, with where it stands', (wanted, kind, line) => {
    const found = mentionsOf(toys, wanted).find(({ tree }) => tree === 'delen');
    expect(found).toMatchObject({ kind, line, title: 'Mag ik dit delen?' });
    expect(found?.node).toBeDefined();
  });

  it('finds every tree by each line that people type for it', () => {
    const lost = [...trees.values()].flatMap((tree) =>
      tree.asked.slice(0, 3).filter((line) => !mentionsOf(trees, line).some((each) => each.tree === tree.id)),
    );
    expect(lost).toEqual([]);
  });

  it('finds another form of a word', () => {
    const ids = (wanted: string) => mentionsOf(trees, wanted).map(({ tree }) => tree);
    expect(ids('huisartsen').length).toBeGreaterThan(3);
    expect(ids('xylofoonles')).toEqual([]);
    expect(ids(' ?! ')).toEqual([]);
  });
});

describe('a tree that comes near a title', () => {
  it.each([
    ['Agressieve inwoner aan de balie', /agress|bedreig/i],
    ['Vermoeden van kindermishandeling', /mishandel|kind/i],
    ['Dossier inzien', /dossier|inzage/i],
    ['Informatie delen met de huisarts', /huisarts/i],
    ['Foto van een inwoner in de groepsapp', /foto|app|bericht/i],
  ])('is found for “%s”', (title, says) => {
    const near = treesNear(trees, title);
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThanOrEqual(3);
    expect(near.map(({ title: found, line }) => `${found} ${line}`).join('\n')).toMatch(says);
  });

  it('is the one with that title, and never the tree itself', () => {
    for (const tree of trees.values()) {
      expect(treesNear(trees, tree.title).map(({ tree: id }) => id)).toContain(tree.id);
      expect(treesNear(trees, tree.title, tree.id).map(({ tree: id }) => id)).not.toContain(tree.id);
    }
  });

  it.each(['', '  ', 'Xylofoonles', 'Kwikstaart op het dak', 'Teamfiets kwijt bij de schaatsbaan'])(
    'is none for “%s”',
    (title) => {
      expect(treesNear(trees, title)).toEqual([]);
    },
  );
});
