import type { Edition } from '../../src/model/edition';
import type { Tree } from '../../src/model/tree';
import { answer } from '../../src/walk/position';
import { packWalk, unpackWalk } from '../../src/walk/token';
import { type LibraryStep, libraries } from './engine-libraries';
import { type PlainState, type PlainTree, plainStep, plainTreeOf, plainTurn } from './engine-plain-map';
import { atLeast, type BenchRow, median } from './present-rows';
import { randomWalks, readEdition, type WalkStep } from './steps-walks';

/** Design section 10. */
const STEPS_BUDGET = 100_000;
const LIBRARIES_BUDGET = 10;

export interface EnginePlan {
  readonly rounds: number;
  readonly milliseconds: number;
  readonly walks: number;
}

const WHOLE: EnginePlan = { rounds: 7, milliseconds: 400, walks: 500 };

/** The engine alone, on walks through the largest real tree, beside the least that an engine can do. */
export async function runEngineBench(plan: EnginePlan = WHOLE): Promise<readonly BenchRow[]> {
  const edition = await readEdition();
  const largest = largestTree(edition);
  const steps = randomWalks(edition, [largest], plan.walks).flat();
  const texts = steps.map((step) => packWalk(step.walk));
  const plain = plainTreeOf(edition);
  const plainSteps = questionsIn(plain);
  const plainTexts = plainSteps.map(({ state }) => JSON.stringify({ node: state.node, answers: [...state.answers] }));

  const sides = {
    step: () => walkAll(steps, (step) => answer(edition, step.walk, step.at, step.given).ok),
    turn: () => walkAll(steps, (step, index) => turn(edition, texts[index] ?? '', step)),
    plainStep: () => walkAll(plainSteps, ({ state, option }) => plainStep(plain, state, option) !== undefined),
    plainTurn: () =>
      walkAll(plainSteps, ({ option }, index) => plainTurn(plain, plainTexts[index] ?? '', option) !== undefined),
  };
  const rates = rounds(sides, plan);
  const name = `engine: ${largest.id}, ${largest.nodes.size} nodes`;
  return [
    {
      ...compared(`${name}: step`, rates.step, rates.plainStep),
      budget: atLeast(STEPS_BUDGET, 'ours'),
    },
    compared(`${name}: token → step → token`, rates.turn, rates.plainTurn),
    ...(await besideLibraries(name, plainTreeOf(edition, largest), rates.step, plan)),
  ];
}

/** Our step through the whole tree beside a step of each library through the questions of it, without its branches and parts. */
async function besideLibraries(
  name: string,
  tree: PlainTree,
  ours: readonly number[],
  plan: EnginePlan,
): Promise<readonly BenchRow[]> {
  const steps = questionsIn(tree);
  const rows: BenchRow[] = [];
  for (const [library, step] of Object.entries(libraries(tree))) {
    const theirs = await libraryRates(library, step, steps, plan);
    rows.push({ ...compared(`${name}: step`, ours, theirs, library), budget: atLeast(LIBRARIES_BUDGET) });
  }
  return rows;
}

async function libraryRates(
  library: string,
  step: LibraryStep,
  steps: readonly { readonly state: PlainState; readonly option: string }[],
  { rounds, milliseconds }: EnginePlan,
): Promise<readonly number[]> {
  const rates: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = process.cpuUsage();
    let done = 0;
    let spent = 0;
    do {
      for (const { state, option } of steps) {
        if (!(await step(state.node, option)))
          throw new Error(`Expected ${library} to follow ${state.node}/${option}.`);
      }
      done += steps.length;
      const { user, system } = process.cpuUsage(start);
      spent = (user + system) / 1_000;
    } while (spent < milliseconds);
    if (round > 0) rates.push((done * 1_000) / spent);
  }
  return rates;
}

const largestTree = (edition: Edition): Tree =>
  [...edition.trees.values()].reduce((one, other) => (other.nodes.size > one.nodes.size ? other : one));

function turn(edition: Edition, token: string, step: WalkStep): boolean {
  const walk = unpackWalk(token);
  return walk !== undefined && packWalk(answer(edition, walk, step.at, step.given).walk) !== '';
}

/** Every option of every question, from a state with four answers: what a walk of the plain engine looks like halfway. */
function questionsIn(tree: PlainTree): readonly { readonly state: PlainState; readonly option: string }[] {
  const answers = new Map([...tree.keys()].slice(0, 4).map((node) => [node, 'ja']));
  return [...tree].flatMap(([node, options]) =>
    [...options.keys()].map((option) => ({ state: { node, answers }, option })),
  );
}

/** How many of them were stepped; throws when one was refused, because then nothing was measured. */
function walkAll<Item>(items: readonly Item[], step: (item: Item, index: number) => boolean): number {
  for (const [index, item] of items.entries()) {
    if (!step(item, index)) throw new Error(`Expected the engine to take step ${index}, found that it refused.`);
  }
  return items.length;
}

/**
 * Per side its rates per second, round by round, all sides in every round; the first, warming round is left out. Seconds
 * of the processor, not of the clock: nothing waits here, so what else the machine does is left out too.
 */
function rounds<Side extends string>(
  sides: Readonly<Record<Side, () => number>>,
  { rounds, milliseconds }: EnginePlan,
): Record<Side, number[]> {
  const names = Object.keys(sides) as Side[];
  const rates = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Side, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = process.cpuUsage();
      let done = 0;
      let spent = 0;
      do {
        done += sides[name]();
        const { user, system } = process.cpuUsage(start);
        spent = (user + system) / 1_000;
      } while (spent < milliseconds);
      if (round > 0) rates[name].push((done * 1_000) / spent);
    }
  }
  return rates;
}

const compared = (
  what: string,
  ours: readonly number[],
  plain: readonly number[],
  against = 'plain map',
): BenchRow => ({
  what,
  against,
  unit: '/s',
  ours: median(ours),
  baseline: median(plain),
  ratio: median(ours.map((rate, round) => rate / (plain[round] ?? Number.NaN))),
});
