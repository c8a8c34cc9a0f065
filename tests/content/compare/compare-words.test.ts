import fc from 'fast-check';
import { compareWords } from '../../../src/content/compare/compare-words';
import type { ContentFiles } from '../../../src/content/content-files';
import type { Edition } from '../../../src/model/edition';
import type { TreeNode } from '../../../src/model/node';
import { type NodeText, textsOf } from '../../../src/model/texts';
import '../../support/property-seed';
import { openWorkbench } from '../../../src/content/workbench';
import { compiledFrom, realFiles, TODAY, toyFiles } from '../support/toy-content';

const walkable = (files: ContentFiles): Edition => {
  const { walkable: edition, problems } = compiledFrom(files);
  if (edition === undefined) throw new Error(`Expected walkable content, found ${JSON.stringify(problems)}`);
  return edition;
};

const toy = walkable(toyFiles());

/** The toy content with some texts replaced. */
function changed(file: string, ...replacements: readonly (readonly [string, string])[]): Edition {
  const files = new Map(toyFiles());
  for (const [from, to] of replacements) {
    const text = files.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    files.set(file, text.replaceAll(from, to));
  }
  return walkable(files);
}

const delen = (...replacements: readonly (readonly [string, string])[]) =>
  compareWords(toy, changed('trees/delen.yaml', ...replacements));

describe('words that changed', () => {
  it('are none when nothing changed, compiled once or twice', () => {
    expect(compareWords(toy, toy)).toEqual([]);
    expect(compareWords(toy, walkable(toyFiles()))).toEqual([]);
  });

  it('are one change when two labels are swapped, and the answers may mean something else', () => {
    expect(
      delen(['label: "Ja"', 'label: X'], ['label: "Nee"', 'label: "Ja"'], ['label: X', 'label: "Nee"']),
    ).toMatchObject([
      {
        tree: 'delen',
        node: 'toestemming',
        what: 'antwoorden',
        before: 'Ja / Nee',
        after: 'Nee / Ja',
        mayMeanOther: true,
      },
    ]);
  });

  it('are one change when three labels went round and a fourth was reworded apart', () => {
    const found = delen(
      ['label: De school', 'label: A'],
      ['label: De huisarts', 'label: B'],
      ['label: Familie van de inwoner', 'label: De school'],
      ['label: A', 'label: De huisarts'],
      ['label: B', 'label: Familie van de inwoner'],
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ before: 'De school / De huisarts / Familie van de inwoner', mayMeanOther: true });
  });

  it('are one change when a question is turned around', () => {
    expect(delen(['Gaf de inwoner toestemming?', 'Gaf de inwoner geen toestemming?'])).toMatchObject([
      { file: 'trees/delen.yaml', node: 'toestemming', what: 'vraag', mayMeanOther: true, uses: 1 },
    ]);
  });

  it('need no tick when only a slip was mended, and do when a word became another word', () => {
    const slip = changed('trees/delen.yaml', ['Gaf de inwoner toestemming?', 'Gaf de inwoner toestemmng?']);
    expect(compareWords(slip, toy)).toMatchObject([{ what: 'vraag', mayMeanOther: false }]);
    expect(delen(['label: De school,', 'label: de school,'])).toMatchObject([
      { what: 'antwoord', mayMeanOther: false },
    ]);
    expect(delen(['label: De school,', 'label: De scholen,'])).toMatchObject([
      { what: 'antwoord', mayMeanOther: true },
    ]);
    expect(delen(['label: Familie van de inwoner', 'label: Familie van de inwoners'])).toMatchObject([
      { mayMeanOther: true },
    ]);
  });

  it('name a step that changed, and none that moved', () => {
    expect(delen(['Deel weinig.', 'Deel zo weinig mogelijk.'])).toMatchObject([
      {
        node: 'school-mag',
        what: 'stap 2',
        before: 'Deel weinig.',
        after: 'Deel zo weinig mogelijk.',
        mayMeanOther: false,
      },
    ]);
    const steps = '["Bel {{privacyOfficer.name}} bij twijfel.", Deel weinig.]';
    expect(delen([steps, '[Deel weinig., "Bel {{privacyOfficer.name}} bij twijfel."]'])).toEqual([]);
    expect(delen([steps, '[Wacht even., "Bel {{privacyOfficer.name}} bij twijfel.", Deel weinig.]'])).toMatchObject([
      { what: 'stap 1 (nieuw)', before: null, after: 'Wacht even.' },
    ]);
    expect(delen([steps, '[Deel weinig.]'])).toMatchObject([{ what: 'stap 1 (weg)', after: null }]);
  });

  it('are one change for one value of the organisation, however many nodes show it', () => {
    const phone = (number: string): ContentFiles =>
      new Map(
        [...toyFiles()].map(([file, text]) => [
          file,
          file.startsWith('trees/')
            ? text.replaceAll(/because: ([^,\n]*)/gu, 'because: "$1 Bel {{privacyOfficer.phone}}."')
            : text.replace('088-000 00 01', number),
        ]),
      );
    const found = compareWords(walkable(phone('088-000 00 01')), walkable(phone('088-000 00 09')));
    expect(found).toMatchObject([
      {
        file: 'organisation.yaml',
        what: 'telefoonnummer van de privacy officer',
        before: '088-000 00 01',
        after: '088-000 00 09',
        uses: 5,
      },
    ]);
  });

  it('leave an answer that goes elsewhere to the outcomes', () => {
    expect(delen(['label: "Nee", go: zwijg', 'label: "Nee", go: te-veel'])).toEqual([]);
  });

  it('name nodes, answers, sources and trees that came or went, once each', () => {
    const more = changed(
      'trees/delen.yaml',
      ['  te-veel:', '  nieuw: { kind: info, text: Lees dit., go: zwijg }\n  te-veel:'],
      ['label: "Nee", go: zwijg', 'label: "Nee", go: nieuw'],
      [
        '      - { id: familie,',
        '      - { id: vriend, label: Een vriend, hint: Of buur, go: wat }\n      - { id: familie,',
      ],
      ['sources: [toy-law, toy-report]', 'sources: [toy-law]'],
    );
    expect(
      compareWords(toy, more)
        .map(({ what }) => what)
        .sort(),
    ).toEqual(['bron (weg)', 'nieuw antwoord', 'nieuwe uitleg']);
    expect(compareWords(toy, more).find(({ what }) => what === 'nieuw antwoord')?.after).toBe(
      'Een vriend (Of buur) → Wat wil je delen?',
    );
    expect(
      compareWords(more, toy)
        .map(({ what }) => what)
        .sort(),
    ).toEqual(['antwoord weg', 'bron (nieuw)', 'uitleg weg']);
    const less = walkable(new Map([...toyFiles()].filter(([file]) => file !== 'trees/delen.yaml')));
    expect(compareWords(toy, less)).toMatchObject([{ what: 'boom weg', before: 'Mag ik dit delen?', after: null }]);
    // Whoever approves a new tree must see what it says.
    const [tree, ...nodes] = compareWords(less, toy);
    expect(tree).toMatchObject({
      what: 'nieuwe boom',
      before: null,
      after: expect.stringMatching(/^Mag ik dit delen\?\n/),
    });
    expect(nodes.find(({ node }) => node === 'school-mag')).toMatchObject({
      what: 'nieuw advies',
      after: expect.stringMatching(
        /^Alleen wat nodig is\nDeel alleen wat de school nodig heeft\.\n.*Deel weinig\..*\nBron: /s,
      ),
    });
    // And where each answer leads: a right question with its answers the wrong way round reads like a right one.
    const asked = [...(toy.trees.get('delen')?.nodes.values() ?? [])].filter((node) => node.kind === 'question');
    expect(asked.length).toBeGreaterThan(0);
    for (const question of asked) {
      const shown = nodes.find(({ node }) => node === question.id)?.after?.split('\n') ?? [];
      for (const { label, hint, go } of question.options) {
        const target = toy.trees.get(go.tree)?.nodes.get(go.node);
        const words = target !== undefined && 'text' in target ? target.text : '';
        const line = shown.find((each) =>
          each.startsWith(hint === undefined ? `${label} → ` : `${label} (${hint}) → `),
        );
        expect(line).toMatch(/ → ./);
        expect(line?.endsWith(words)).toBe(true);
      }
    }
  });

  it('count the nodes that show a source, and read documents and glossary as well', () => {
    const law = [...toy.sources.values()].find(({ id }) => id === 'toy-law');
    const sources = compareWords(toy, changed('sources.yaml', [law?.title ?? '?', 'Een andere wet']));
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ what: 'bron', uses: 4 });
    const brief =
      toyFiles()
        .get('documents/brief.md')
        ?.split('\n')
        .find((line) => line.startsWith('# ')) ?? '?';
    expect(compareWords(toy, changed('documents/brief.md', [brief, `${brief} voor ouders`]))).toMatchObject([
      { file: 'documents/brief.md', uses: 1 },
    ]);
  });

  it('keep their keys from run to run, each its own', () => {
    const newer = changed(
      'trees/delen.yaml',
      ['Deel weinig.', 'Deel niets.'],
      ['label: De school,', 'label: Het schoolbestuur,'],
    );
    const keys = compareWords(toy, newer).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(compareWords(toy, newer).map(({ key }) => key)).toEqual(keys);
    expect(keys).toMatchInlineSnapshot(`
[
  "trees/delen.yaml wie options.school szvj7hv7qc",
  "trees/delen.yaml school-mag do 1okbgdz07y9",
]
`);
  });
});

describe('words that changed in our own content', () => {
  const real = walkable(realFiles());
  const texts = [...real.trees.values()].flatMap((tree) =>
    [...tree.nodes.values()].flatMap((node) => [...textsOf(node)].map((each) => ({ tree, node, each }))),
  );

  it('are none when it is compiled twice', () => {
    expect(compareWords(real, walkable(realFiles()))).toEqual([]);
  });

  it('are exactly one change, at its place, for any one text', () => {
    fc.assert(
      fc.property(
        fc.nat(texts.length - 1),
        fc.array(fc.constantFrom('wolk', 'berg', 'zee'), { minLength: 1 }),
        (at, words) => {
          const place = texts[at];
          if (place === undefined) throw new Error('no text there');
          const { tree, node, each } = place;
          const text = `Zwaluw ${words.join(' ')}`;
          const nodes = new Map(tree.nodes).set(node.id, withText(node, each.path, text));
          const newer = { ...real, trees: new Map(real.trees).set(tree.id, { ...tree, nodes }) };
          expect(compareWords(real, newer)).toMatchObject([
            {
              file: `trees/${tree.id}.yaml`,
              tree: tree.id,
              node: node.id,
              before: each.text,
              after: text,
              mayMeanOther: isAskedWords(node, each),
              uses: 1,
            },
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['coordinator.phone', '088-999 99 99'],
    ['teamName', 'anders dan eerst'],
  ])('are one change for %s, also where other values say it', (key, after) => {
    const bench = openWorkbench({ today: TODAY });
    const old = bench.check(realFiles()).walkable;
    const value = old?.organisation.get(key) ?? '?';
    const written = realFiles().get('organisation.yaml') ?? '';
    const file = written.replace(`"${value}"`, `"${after}"`);
    const newer = bench.check(new Map(realFiles()).set('organisation.yaml', file)).walkable;
    if (old === undefined || newer === undefined) throw new Error('our own content should be walkable');
    const differing = [...newer.trees.values()].flatMap((tree) =>
      [...tree.nodes].filter(
        ([id, node]) => JSON.stringify(node) !== JSON.stringify(old.trees.get(tree.id)?.nodes.get(id)),
      ),
    );
    expect(compareWords(old, newer)).toMatchObject([
      { file: 'organisation.yaml', before: value, after, uses: differing.length },
    ]);
  });
});

const isAskedWords = (node: TreeNode, { path }: NodeText): boolean =>
  (node.kind === 'question' || node.kind === 'checklist') && (path[0] === 'text' || path[2] === 'label');

/** A copy of a node with another text at this place. */
function withText<Part>(part: Part, [step, ...rest]: NodeText['path'], text: string): Part {
  if (step === undefined) return text as Part;
  if (Array.isArray(part)) return part.map((each, at) => (at === step ? withText(each, rest, text) : each)) as Part;
  return { ...part, [step]: withText((part as Record<string, unknown>)[step as string], rest, text) };
}
