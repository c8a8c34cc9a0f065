import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/model/edition';
import type { Tree } from '../../src/model/tree';
import { indexOf } from '../../src/search/arranged';
import { arrange, arrangeToRemember } from '../../src/search/build-index';
import { find } from '../../src/search/find';
import { lessonsIn } from '../../src/search/lessons';
import { realEdition } from './real-edition';

const edition = realEdition();
/** Structured clones, because arranging uses it up. */
const { remembered } = arrangeToRemember(lessonsIn(edition));

/** Danger said in passing, strangers' questions, and every fortieth line that people type, with a word taken out. */
const QUESTIONS = [
  ...readFileSync(join(__dirname, 'danger-in-passing.txt'), 'utf8').trim().split('\n'),
  ...readFileSync(join(__dirname, 'second-reading-questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text),
  ...[...edition.trees.values()]
    .flatMap(({ asked }) => asked)
    .filter((_, at) => at % 40 === 0)
    .map((line, at) =>
      line
        .split(' ')
        .toSpliced(at % 5, 1)
        .join(' '),
    ),
];

const treeWith = (change: (tree: Tree) => Tree, id: string, from = edition): Edition => {
  const tree = from.trees.get(id);
  if (tree === undefined) throw new Error(`Expected the tree ${id} in the real content, found none.`);
  const changed = change(tree);
  return { ...from, trees: new Map(from.trees).set(changed.id, changed) };
};

const without = (id: string): Edition => ({
  ...edition,
  trees: new Map([...edition.trees].filter(([each]) => each !== id)),
});

const { language, glossary } = edition;
const [term] = [...glossary.values()];
if (term === undefined) throw new Error('Expected a glossary with terms, found none.');

const EDITS: readonly (readonly [string, Edition])[] = [
  [
    'a line that people type is changed',
    treeWith(
      (tree) => ({ ...tree, asked: ['mag de wijkbrigadier van ons weten waar ze nu slaapt', ...tree.asked.slice(1)] }),
      'delen-met-politie',
    ),
  ],
  [
    'a tree is added, with keywords of several words, and another is removed',
    treeWith(
      (tree) => ({
        ...tree,
        id: 'delen-met-de-kerk',
        title: 'Delen met kerk of moskee 7',
        keywords: ['dominee', 'imam van de moskee', 'gegevens doorgeven'],
        asked: tree.asked.map((line) => line.replaceAll('school', 'de dominee')),
      }),
      'delen-met-school',
      without('delen-met-zorg'),
    ),
  ],
  [
    'a text of a node is changed',
    treeWith(
      (tree) => ({
        ...tree,
        nodes: new Map(
          [...tree.nodes].map(([id, node]) => [
            id,
            'text' in node ? { ...node, text: `${node.text} Bel eerst het zorgkantoor.` } : node,
          ]),
        ),
      }),
      'kaart-leeftijden',
    ),
  ],
  [
    'danger, a way of saying it, a synonym and what is not ours change at once',
    {
      ...edition,
      glossary: new Map(glossary).set(term.id, { ...term, synonyms: [...term.synonyms, 'grijze map met formulieren'] }),
      language: {
        ...language,
        danger: language.danger.map((each) => ({
          ...each,
          lines: [...each.lines.slice(3), 'hij gooide haar in de gracht'],
        })),
        sayings: [...language.sayings.slice(1), { kind: 'urgent', ways: ['in de gracht gooien', 'de trap af duwen'] }],
        outside: [...language.outside, 'hoe vaak moet een cavia te eten krijgen'],
        noDanger: language.noDanger.slice(5),
      },
    },
  ],
];

describe('an edit of the content as we publish it', () => {
  it.each(EDITS)('finds what arranging from nothing finds when %s', (_, edited) => {
    const lessons = lessonsIn(edited);
    const again = indexOf(edited, arrange(lessons, structuredClone(remembered)));
    const anew = indexOf(edited, arrange(lessons));
    expect(QUESTIONS.map((question) => find(again, question))).toEqual(
      QUESTIONS.map((question) => find(anew, question)),
    );
  });
});
