import fc from 'fast-check';
import { applyEdit } from '../../../src/content/edit/apply-edit';
import type { Edit, Plain } from '../../../src/content/edit/edits';
import { joinFiles } from '../../../src/content/edit/join/join-files';
import { readYaml } from '../../../src/content/read/yaml/yaml-source';
import '../../support/property-seed';
import { realFiles } from '../support/toy-content';
import { isEqual, linesOf, remarksIn, type Value } from './support/places';
import { texts } from './support/texts';

// Hundreds of parses of files of 50 kB, on a machine that is busy with another test file.
jest.setTimeout(120_000);

/** Two editors at work on every sort of real file. JOIN_RUNS draws more. */
const RUNS = Number(process.env.JOIN_RUNS ?? 10);

const files = new Map([...realFiles()].filter(([file]) => file.endsWith('.yaml')));
const trees = [...files.keys()].filter((file) => file.startsWith('trees/'));
const readValue = (text: string): Value => readYaml('', text).value as Value;
const edited = (text: string, ...edits: readonly Edit[]): string =>
  edits.reduce((done, edit) => {
    const result = applyEdit(done, edit);
    if (!result.ok) throw new Error(result.says);
    return result.text;
  }, text);

type Tree = { nodes: Record<string, Record<string, Value>>; walks: Value[]; asked?: string[] };
const draw = <T>(all: readonly T[], drawn: number): T => all[drawn % all.length] as T;

/** An edit of a node that is there, or of a list; `own` keeps what two editors add apart. */
function editOf(tree: Tree, node: string, drawn: number, text: string, own: string): Edit {
  const at = tree.walks.length;
  const fresh = { kind: 'advice', verdict: 'look-up', text: `Van ${own}. ${text}`, escalate: 'none' };
  const edits: readonly Edit[] = [
    { kind: 'set', path: ['nodes', node, 'text'], value: `${own} ${text}` },
    { kind: 'set', path: ['nodes', node, 'why'], value: `${own} ${text}` },
    { kind: 'set', path: ['nodes', `nieuw-${own}`], value: fresh },
    { kind: 'insert', path: ['walks'], at, value: { name: `wandeling ${own}`, answers: { [node]: 'ja' }, ends: node } },
    { kind: 'insert', path: ['asked'], at: tree.asked?.length ?? 0, value: `vraag ${own} ${text}` },
    { kind: 'retire', node },
  ];
  return draw(edits, drawn);
}

const anyTree = fc.constantFrom(...trees);
const words = texts.map((text) => text.trim() || 'leeg');

test('edits of two different nodes both survive, whoever is called mine', () => {
  fc.assert(
    fc.property(anyTree, fc.nat(), fc.nat(), fc.nat(), fc.nat(), words, (file, a, b, one, other, text) => {
      const base = files.get(file) as string;
      const tree = readValue(base) as unknown as Tree;
      const nodes = Object.keys(tree.nodes);
      const node = draw(nodes, a);
      const rest = nodes.filter((id) => id !== node);
      fc.pre(rest.length > 1);
      const edits = [editOf(tree, node, one, text, 'een'), editOf(tree, draw(rest, b), other, text, 'twee')] as const;
      const [mine, theirs] = edits.map((edit) => edited(base, edit)) as [string, string];
      const joined = joinFiles(base, mine, theirs, file);
      const swapped = joinFiles(base, theirs, mine, file);
      expect([...joined.conflicts, ...swapped.conflicts]).toEqual([]);
      const both = sorted(readValue(edited(base, ...edits)));
      expect(isEqual(sorted(readValue(joined.text)), both)).toBe(true);
      expect(isEqual(sorted(readValue(swapped.text)), both)).toBe(true);
      // Every line is a line of one of the two, or of a list that both added to.
      const known = new Set([...linesOf(mine), ...linesOf(theirs)]);
      expect(linesOf(joined.text).filter((line) => !known.has(line)).length).toBeLessThanOrEqual(1);
      expect(remarksIn(joined.text)).toEqual(
        expect.arrayContaining(edits.some(({ kind }) => kind === 'retire') ? [] : [...remarksIn(base)]),
      );
    }),
    { numRuns: RUNS },
  );
});

/** Where an added item stands in its list may differ. */
function sorted(value: Value): Value {
  const tree = { ...(value as Record<string, Value>) };
  for (const list of ['walks', 'asked', 'retired', 'keywords'])
    if (Array.isArray(tree[list])) tree[list] = (tree[list] as Value[]).map((item) => JSON.stringify(item)).toSorted();
  return tree;
}

test('two edits of one node are a conflict; mine stands until theirs is chosen, and nothing else moves', () => {
  fc.assert(
    fc.property(anyTree, fc.nat(), words, fc.boolean(), (file, drawn, text, removes) => {
      const base = files.get(file) as string;
      const tree = readValue(base) as unknown as Tree;
      fc.pre(Object.keys(tree.nodes).length > 1);
      const node = draw(Object.keys(tree.nodes), drawn);
      const path = ['nodes', node, 'text'];
      const mine = edited(base, { kind: 'set', path, value: `mijn ${text}` });
      const theirs = edited(base, removes ? { kind: 'retire', node } : { kind: 'set', path, value: `jouw ${text}` });
      const joined = joinFiles(base, mine, theirs, file);
      expect(joined.conflicts.map(({ key }) => key)).toEqual([`nodes/${node}`]);
      const now = readValue(joined.text) as unknown as Tree;
      expect(now.nodes[node]?.text).toBe(`mijn ${text}`);
      const decided = joinFiles(base, mine, theirs, file, new Map([[`nodes/${node}`, 'theirs']]));
      expect(decided.conflicts).toEqual(joined.conflicts);
      expect(isEqual(sorted(readValue(decided.text)), sorted(readValue(theirs)))).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('in the libraries, edits of two entries both survive and of one entry conflict', () => {
  const libraries = ['sources.yaml', 'glossary.yaml', 'organisation.yaml', 'promises.yaml'];
  fc.assert(
    fc.property(fc.constantFrom(...libraries), fc.nat(), fc.nat(), words, (file, a, b, text) => {
      const base = files.get(file) as string;
      const value = readValue(base) as Record<string, Value>;
      const entries = Object.keys(value).map((key) => (Array.isArray(value) ? Number(key) : key));
      const [one, other] = [draw(entries, a), draw(entries, b)];
      const edit = (entry: string | number, own: string): Edit => ({
        kind: 'set',
        path: [entry, 'note'],
        value: `${own} ${text}` as Plain,
      });
      fc.pre(typeof value[one] === 'object' && typeof value[other] === 'object');
      const joined = joinFiles(base, edited(base, edit(one, 'mijn')), edited(base, edit(other, 'jouw')), file);
      expect(joined.conflicts).toHaveLength(one === other ? 1 : 0);
      const both = one === other ? [edit(one, 'mijn')] : [edit(one, 'mijn'), edit(other, 'jouw')];
      expect(isEqual(readValue(joined.text), readValue(edited(base, ...both)))).toBe(true);
      expect(remarksIn(joined.text).length).toBeGreaterThanOrEqual(remarksIn(base).length);
    }),
    { numRuns: Math.ceil(RUNS / 2) },
  );
});
