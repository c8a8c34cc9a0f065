import { compareEditions } from '../../src/content/compare/compare-editions';
import { compareWords } from '../../src/content/compare/compare-words';
import type { ContentFiles } from '../../src/content/content-files';
import { drawSvg } from '../../src/content/draw/draw-svg';
import { readContentFolder } from '../../src/content/folder/read-content-folder';
import { openWorkbench, type Workbench } from '../../src/content/workbench';
import type { Edition } from '../../src/model/edition';
import { largeTree } from './content.bench';
import { atMost, type BenchRow, median } from './present-rows';
import { CONTENT } from './steps-walks';

/**
 * What an editor's keystroke costs, in the code that the tab's worker runs. Figures are medians, in milliseconds of the
 * processor (collecting garbage included): on a machine that does nothing else that is what somebody waits.
 */
export interface EditorPlan {
  readonly rounds: number;
  /** Nodes of the tree that is added to our own content. */
  readonly nodes: number;
}

const WHOLE: EditorPlan = { rounds: 5, nodes: 500 };
const TODAY = '2026-11-22';

/** A change that somebody types: each round another letter, and the text as it was between the rounds. */
interface Keystroke {
  readonly what: string;
  readonly tree: string;
  readonly type: (text: string, round: number) => string;
  readonly budget: number;
}

export async function runEditorBench({ rounds, nodes }: EditorPlan = WHOLE): Promise<readonly BenchRow[]> {
  const own = await readContentFolder(CONTENT);
  const large = `grote-boom-${nodes}`;
  const [source = ''] = /^[a-z][a-z0-9-]*(?=:)/m.exec(own.get('sources.yaml') ?? '') ?? [];
  const files = new Map(own).set(`trees/${large}.yaml`, largeTree(large, nodes, source));
  const bench = openWorkbench({ today: TODAY });
  const [cold, published] = timed(() => editionIn(bench, files));
  const count = [...published.trees.values()].reduce((sum, tree) => sum + tree.nodes.size, 0);
  const content = `${published.trees.size} trees, ${count.toLocaleString('en')} nodes`;

  return [
    { what: `editor: first check of ${content}`, unit: 'ms', ours: cold },
    ...KEYSTROKES(large).flatMap(({ what, tree, type, budget }) => {
      const file = `trees/${tree}.yaml`;
      const figures = Array.from({ length: rounds }, (_, round) => {
        const changed = new Map(files).set(file, type(files.get(file) ?? '', round));
        const [problems, newer] = timed(() => editionIn(bench, changed));
        const [difference] = timed(() => [compareEditions(published, newer), compareWords(published, newer)]);
        const drawn = newer.trees.get(tree);
        const [picture] = timed(() => (drawn === undefined ? '' : drawSvg(newer.trees, drawn)));
        bench.check(files);
        return { problems, difference, picture };
      });
      const of = (figure: keyof (typeof figures)[number]) => median(figures.map((each) => each[figure]));
      return [
        { what: `editor: ${what} → problems`, unit: 'ms', ours: of('problems'), budget: atMost(budget, 'ours') },
        { what: `editor: ${what} → difference`, unit: 'ms', ours: of('difference'), budget: atMost(1_000, 'ours') },
        { what: `editor: ${what} → picture`, unit: 'ms', ours: of('picture'), budget: atMost(1_000, 'ours') },
      ];
    }),
  ];
}

const letter = (text: string, round: number): string =>
  text.replace(/^title: ./m, (start) => `${start}${'x'.repeat(round + 1)}`);

/** The words of a question; another letter each time. */
const question = (text: string, round: number): string =>
  text.replace(/text: "?/, (start) => `${start}Q${'q'.repeat(round)} `);

/** "Ik weet het niet" leads elsewhere: to the advice after the one it led to. */
const target = (text: string, round: number): string => {
  const advices = [...text.matchAll(/^ {2}([a-z0-9-]+):(?=\s*(?:\{ kind: advice|\n {4}kind: advice))/gm)].map(
    ([, id]) => id ?? '',
  );
  const places = [...text.matchAll(/\bgo: ([a-z0-9-]+)(?= \}| *\n)/g)].filter(([, id]) => advices.includes(id ?? ''));
  const place = places[round % places.length];
  if (place === undefined) throw new Error('Expected an answer that leads to an advice.');
  const other = advices[(advices.indexOf(place[1] ?? '') + 1) % advices.length];
  return `${text.slice(0, place.index)}go: ${other}${text.slice(place.index + place[0].length)}`;
};

const KEYSTROKES = (large: string): readonly Keystroke[] => [
  { what: 'a letter in our largest tree', tree: 'zwijgen-of-melden', type: letter, budget: 300 },
  { what: 'a word in a tree that 50 others lead to', tree: 'gevaar', type: question, budget: 300 },
  { what: 'an answer of our largest tree leads elsewhere', tree: 'zwijgen-of-melden', type: target, budget: 300 },
  { what: 'an answer that 25 others come by leads elsewhere', tree: 'meldcode', type: target, budget: 300 },
  { what: 'a letter in a tree of 500 nodes', tree: large, type: letter, budget: 1_000 },
  { what: 'an answer in a tree of 500 nodes leads elsewhere', tree: large, type: target, budget: 1_000 },
];

function editionIn(bench: Workbench, files: ContentFiles): Edition {
  const { walkable, problems } = bench.check(files);
  if (walkable === undefined) {
    const said = problems.map(({ code, file, line }) => `${file}:${line} ${code}`);
    throw new Error(`Expected content that can be walked, found ${said.slice(0, 3).join(', ')}.`);
  }
  return walkable;
}

function timed<Value>(work: () => Value): readonly [number, Value] {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1_000, value];
}
