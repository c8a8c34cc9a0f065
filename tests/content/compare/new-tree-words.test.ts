import { compareWords } from '../../../src/content/compare/compare-words';
import type { ContentFiles } from '../../../src/content/content-files';
import type { Edition } from '../../../src/model/edition';
import { compiledFrom, toyFiles } from '../support/toy-content';

const FILE = 'trees/delen.yaml';

function walkable(files: ContentFiles): Edition {
  const { walkable: edition, problems } = compiledFrom(files);
  if (edition === undefined) throw new Error(`Expected walkable content, found ${JSON.stringify(problems)}`);
  return edition;
}

const toy = walkable(toyFiles());
const without = walkable(new Map([...toyFiles()].filter(([file]) => file !== FILE)));

function changed(from: string | RegExp, to: string): Edition {
  const text = toyFiles().get(FILE) ?? '';
  expect(text).toMatch(from);
  return walkable(new Map([...toyFiles(), [FILE, text.replace(from, to)]]));
}

// Whoever approves has only the difference: what is not in it is published unread.
describe('of a new tree whoever approves reads', () => {
  const delen = toy.trees.get('delen');
  if (delen === undefined) throw new Error('Expected the tree delen in the toy content, found none.');
  const changes = compareWords(without, toy);

  it('what it is about, where it begins, what finds it and which walks were agreed', () => {
    const lines = changes.find(({ what }) => what === 'nieuwe boom')?.after?.split('\n') ?? [];
    expect(lines).toEqual(
      expect.arrayContaining([
        delen.summary,
        expect.stringMatching(/^In het menu bij: /),
        expect.stringMatching(/^Begint met: /),
        `Zoekwoorden: ${delen.keywords.join(', ')}`,
      ]),
    );
    expect(delen.walks.length).toBeGreaterThan(0);
    for (const { name } of delen.walks)
      expect(lines.some((line) => line.startsWith(`Proefwandeling “${name}” → `))).toBe(true);
  });

  it('of an advice which line is the reason, which a step and which what somebody records', () => {
    for (const node of delen.nodes.values()) {
      if (node.kind !== 'advice') continue;
      const lines = changes.find((change) => change.node === node.id)?.after?.split('\n') ?? [];
      expect(lines).toEqual(expect.arrayContaining(node.do.map((step, at) => `Stap ${at + 1}: ${step}`)));
      if (node.because !== undefined) expect(lines).toContain(`Waarom: ${node.because}`);
      if (node.record !== undefined) expect(lines).toContain(`Wat iemand vastlegt: ${node.record}`);
    }
  });

  it('every node, also the ones without words of their own, with where they lead', () => {
    expect(changes.filter(({ node }) => node !== undefined).map(({ node }) => node)).toEqual([...delen.nodes.keys()]);
    const part = [...delen.nodes.values()].find(({ kind }) => kind === 'include');
    expect(changes.find(({ node }) => node === part?.id)).toMatchObject({
      what: 'nieuw deel van een andere boom',
      after: expect.stringMatching(/^Loopt eerst door: .+\n.+ → .+/),
    });
  });
});

describe('of a tree that was there whoever approves reads', () => {
  it('which words and sentences find it from now on, and which no more', () => {
    const other = changed(
      /^keywords: \[.*\]$/m,
      'keywords: [huisbezoek]\nasked: ["mag mijn stagiair mee naar binnen"]',
    );
    const found = compareWords(toy, other);
    expect(found).toMatchObject([
      { what: 'zoekwoorden', before: toy.trees.get('delen')?.keywords.join('\n'), after: 'huisbezoek' },
      { what: 'zoals mensen het vragen', before: null, after: 'mag mijn stagiair mee naar binnen' },
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });
});
