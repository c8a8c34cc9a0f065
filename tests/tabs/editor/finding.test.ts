import { createFindingThread } from '../../../src/tabs/editor/finding/finding-thread';
import { createEditorWorker } from '../../../src/tabs/editor/worker/editor-worker';
import { TODAY, toyFiles } from '../../content/support/toy-content';

const delen = toyFiles().get('trees/delen.yaml') ?? '';
const treeAbout = (thing: string, asked: readonly string[]): string =>
  delen
    .replace('id: delen', `id: ${thing}`)
    .replace('title: Mag ik dit delen?', `title: Mag de ${thing} mee?`)
    .replace('summary: Een kleine boom om mee te oefenen.', `summary: Over de ${thing}.`)
    .replace('keywords: [school, huisarts]', `keywords: [${thing}]`)
    .replace('start: veilig', `asked:\n${asked.map((line) => `  - ${JSON.stringify(line)}\n`).join('')}start: veilig`);

const THINGS = ['boot', 'tent', 'ladder', 'koffer', 'piano'];
const asked = (thing: string): string[] => [`waar ligt de ${thing}`, `wie heeft de ${thing} het laatst gehad`];
const FILES = {
  ...Object.fromEntries(toyFiles()),
  ...Object.fromEntries(THINGS.map((thing) => [`trees/${thing}.yaml`, treeAbout(thing, asked(thing))])),
};

/** Search over a draft with these changes. */
async function learnt(changes: Readonly<Record<string, string>> = {}) {
  const worker = createEditorWorker();
  await worker.open(FILES, TODAY, () => undefined);
  await worker.update(changes);
  const thread = createFindingThread();
  await thread.learn((await worker.packed()) ?? '');
  return thread;
}

it('says nothing before anything was learnt', async () => {
  const thread = createFindingThread();
  expect(await thread.tryQuestion('waar ligt de boot', 'boot')).toBeUndefined();
  expect(await thread.lost('boot')).toBeUndefined();
  expect(await createEditorWorker().packed()).toBeUndefined();
});

it('shows the three trees that the bot would show first, why, and which place the tree in question has', async () => {
  const thread = await learnt();
  const tried = await thread.tryQuestion('waar ligt de piano nu', 'piano');
  expect(tried).toMatchObject({ place: 1, danger: 'none', refused: false });
  expect(tried?.found[0]).toMatchObject({ tree: 'piano', title: 'Mag de piano mee?' });
  expect(tried?.found[0]?.matched).toContain('piano');
  for (const thing of THINGS) {
    const { place = Number.POSITIVE_INFINITY, found = [] } =
      (await thread.tryQuestion('waar ligt de piano nu', thing)) ?? {};
    expect([thing, found.length <= 3, found.findIndex(({ tree }) => tree === thing) + 1 || 'no']).toEqual([
      thing,
      true,
      place <= 3 ? place : 'no',
    ]);
  }
});

it('learns from the draft as it stands: a line that was put under `asked` finds its tree', async () => {
  const line = 'de keukenkraan druppelt';
  const before = await (await learnt()).tryQuestion(line, 'tent');
  expect(before).toMatchObject({ refused: true, found: [], place: undefined });
  const taught = await learnt({ 'trees/tent.yaml': treeAbout('tent', [...asked('tent'), line]) });
  expect(await taught.tryQuestion(line, 'tent')).toMatchObject({ refused: false, place: 1 });
});

it('tells which lines of a tree do not find it, and what they find', async () => {
  const line = 'boot ladder koffer vuil';
  const others = Object.fromEntries(
    ['boot', 'ladder', 'koffer'].map((thing) => [
      `trees/${thing}.yaml`,
      treeAbout(thing, [...asked(thing), line, `de ${thing} is vuil`, `is de ${thing} vuil`]),
    ]),
  );
  const thread = await learnt({ ...others, 'trees/tent.yaml': treeAbout('tent', [...asked('tent'), line]) });
  const [lost, ...more] = (await thread.lost('tent')) ?? [];
  expect([lost?.line, more]).toEqual([line, []]);
  expect([...(lost?.found ?? [])].sort()).toEqual(['Mag de boot mee?', 'Mag de koffer mee?', 'Mag de ladder mee?']);
  expect(await (await learnt()).lost('tent')).toEqual([]);
});
