import { type LeftOut, lookOf } from '../../../src/content/causes/left-out';
import { newTreeText } from '../../../src/content/new-tree';
import type { Problem } from '../../../src/content/problem';
import { createEditorWorker } from '../../../src/tabs/editor/worker/editor-worker';
import type { Checked } from '../../../src/tabs/editor/worker/protocol';
import { TODAY, toyFiles } from '../../content/support/toy-content';

const FILE = 'trees/delen.yaml';
const DELEN = toyFiles().get(FILE) ?? '';
/** One promise about sharing with a school: `arts-mag` is spoken of by none, once it is there. */
const PROMISES = `- id: school-na-ja
  says: Delen met school kan alleen na een ja.
  when: { delen/wie: school, verdict: [share-minimally] }
  then: { asked: delen/toestemming }
  sources: [toy-law]
`;
const PROMISED = `${PROMISES}- id: arts-na-ja
  says: Delen met de huisarts kan alleen na een ja.
  when: { delen/wie: huisarts, verdict: [share] }
  then: { asked: delen/toestemming }
  sources: [toy-law]
- id: zwijg-is-bekend
  says: Wie zwijgt, weet met wie.
  when: { verdict: [keep-silent] }
  then: { asked: delen/wie }
  sources: [toy-law]
`;

const MISTAKES: readonly (readonly [name: string, from: string, to: string])[] = [
  ['a text still to be written', 'text: Delen mag.', 'text: "VUL IN: wat mag iemand?"'],
  ['an advice without a source', 'record: Schrijf op waarom., sources: [toy-law] }', 'record: Schrijf op waarom. }'],
  ['an answer that leads nowhere', 'label: "Nee", go: zwijg', 'label: "Nee", go: nog-niet'],
  ['a field that lacks', '    text: Gaf de inwoner toestemming?\n', ''],
  ['a walk that lacks an answer', 'wie: huisarts, toestemming: ja', 'wie: huisarts'],
  [
    'an advice that nobody tried',
    '  - { name: familie en veel, answers: { gevaar/nu: nee, wie: familie, wat: [zorgen, schulden] }, ends: te-veel }\n',
    '',
  ],
  ['no walk that is the most dangerous', 'meest voorkomend, gevaarlijk en twijfel', 'meest voorkomend en twijfel'],
  ['a text that is too long', 'text: Je deelt niets.', `text: ${'Je deelt niets. '.repeat(60)}`],
  ['two answers with the same words', 'label: Familie van de inwoner', 'label: De school'],
];

async function opened() {
  const files = new Map(toyFiles()).set('promises.yaml', PROMISES);
  const worker = createEditorWorker();
  await worker.open(Object.fromEntries(files), TODAY, () => undefined);
  return { worker };
}

const sayOf = ({ code, file, message }: Problem): string => `${code} ${file} ${message}`;

const SAYS_WHICH = /geen wandeling die zegt wat hier .* is\.$/;

/** What came up after something was mended, and was not told as what might. */
function surprises(before: Checked, after: Checked): readonly string[] {
  const was = new Set(
    before.problems.map(({ code, file, path }) => `${code} ${file} ${JSON.stringify(path?.slice(0, 2))}`),
  );
  const isTold = ({ code, file }: Problem): boolean => {
    // What no walk tries yet and which no walk is called by stand in one message.
    if (
      code === 'agreed-walk-missing' &&
      before.problems.some((each) => each.file === file && SAYS_WHICH.test(each.message))
    )
      return true;
    const look = lookOf(code);
    if (look === undefined) return before.halfRead.includes(file);
    const told: LeftOut[keyof LeftOut] = before.leftOut[look];
    return typeof told === 'boolean' ? told : told.some((tree) => file === `trees/${tree}.yaml`);
  };
  return after.problems
    .filter(({ code, file, path }) => !was.has(`${code} ${file} ${JSON.stringify(path?.slice(0, 2))}`))
    .filter((problem) => !isTold(problem))
    .map(sayOf);
}

describe('what comes up once something else is mended', () => {
  it.each(MISTAKES)(
    'was told before it: after %s, and any other mistake',
    async (name, from, to) => {
      const { worker } = await opened();
      expect(DELEN).toContain(from);
      for (const [other, itsFrom, itsTo] of MISTAKES) {
        if (other === name) continue;
        const mended = DELEN.replace(itsFrom, itsTo);
        const before = await worker.update({ [FILE]: mended.replace(from, to) });
        const after = await worker.update({ [FILE]: mended });
        expect([name, other, surprises(before, after)]).toEqual([name, other, []]);
      }
    },
    60_000,
  );

  it('is nothing where everything can be looked at', async () => {
    const { worker } = await opened();
    const { leftOut, problems } = await worker.update({ [FILE]: DELEN, 'promises.yaml': PROMISED });
    expect(problems.map(sayOf)).toEqual([]);
    expect(leftOut).toEqual({ routes: [], walks: [], promises: false });
  });

  it('shows at once what no promise speaks of, what nobody tried and what nobody called the most dangerous', async () => {
    const { worker } = await opened();
    const text = MISTAKES.filter(([name]) =>
      /still to be|nobody tried|most dangerous|too long|same words/.test(name),
    ).reduce((before, [, from, to]) => before.replace(from, to), DELEN);
    const { problems, leftOut } = await worker.update({ [FILE]: text });
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(['to-fill-in', 'too-long', 'duplicate-label', 'advice-without-walk', 'advice-without-promise']),
    );
    expect(problems.find(({ code }) => code === 'advice-without-walk')?.message).toMatch(/gevaarlijkst is\.$/);
    expect(leftOut).toEqual({ routes: [], walks: [], promises: false });
  });

  it('is told of the tree that lacks something, and of the promises for all trees', async () => {
    const { worker } = await opened();
    const [, from = '', to = ''] = MISTAKES.find(([name]) => name === 'an answer that leads nowhere') ?? [];
    const { leftOut } = await worker.update({ [FILE]: DELEN.replace(from, to) });
    expect(leftOut.walks).toContain('delen');
    expect(leftOut.promises).toBe(true);
  });
});

describe('a new tree', () => {
  const NEW = 'trees/cadeau.yaml';
  const text = newTreeText({ id: 'cadeau', title: 'Een cadeau', theme: 'safety', isPart: false, today: TODAY });

  it('holds no walk that nobody judged, and says from the start which are to come', async () => {
    const { worker } = await opened();
    const { problems } = await worker.update({ [NEW]: text });
    const own = problems.filter(({ file }) => file === NEW);
    expect(text).toContain('walks: []');
    const walks = own.find(({ code }) => code === 'advice-without-walk');
    expect(walks?.message).toMatch(/meest voorkomend, gevaarlijkst of meest twijfelachtig is\.$/);
    expect((await worker.untried('cadeau'))?.advices).toEqual(['cadeau/bij-ja', 'cadeau/bij-nee']);
  });

  it('lets nobody say that an advice is right before it is written', async () => {
    const { worker } = await opened();
    await worker.update({ [NEW]: text });
    const walk = { tree: 'cadeau', answers: [['cadeau/begin', 'ja']] } as const;
    expect((await worker.preview(walk))?.isEnd).toBe(true);
    expect((await worker.preview(walk))?.promise).toBeUndefined();
    await worker.update({ [NEW]: text.replace('"VUL IN: wat doet iemand die ja zei?"', 'Je geeft het terug.') });
    expect((await worker.preview(walk))?.promise).toMatchObject({ tree: 'cadeau', ends: 'bij-ja' });
  });

  it('tells of everything else that comes up while it is written', async () => {
    const { worker } = await opened();
    const filled = text
      .replace(/text: "VUL IN: de[^"]*"/, 'text: Gaf een inwoner je iets?')
      .replaceAll(/"VUL IN: [^"]*"/g, 'Je bespreekt dit in het team.')
      .replaceAll('sources: []', 'sources: [toy-law]');
    const walks = `walks:
  - { name: "meest voorkomend", answers: { begin: ja }, ends: bij-ja }
  - { name: "gevaarlijkst", answers: { begin: nee }, ends: bij-nee }
  - { name: "meest twijfelachtig", answers: { begin: unsure }, ends: unsure }
`;
    const tried = filled.replace('walks: []\n', walks);
    const longer = tried
      .replace('label: "Ja", go: bij-ja', 'label: "Ja", go: waarde')
      .replace(
        '  bij-ja:\n',
        '  waarde:\n    kind: question\n    text: Is het meer dan tien euro?\n    why: Dan telt het.\n    options:\n      - { id: ja, label: "Ja", go: bij-ja }\n      - { id: nee, label: "Nee", go: bij-nee }\n  bij-ja:\n',
      );
    const steps = [
      text,
      filled,
      tried,
      longer,
      longer.replace('answers: { begin: ja }', 'answers: { begin: ja, waarde: ja }'),
    ];
    let before: Checked | undefined;
    for (const step of steps) {
      const after = await worker.update({ [NEW]: step });
      // The last two change where walks lead; what that breaks is new, and not what was hidden.
      if (before !== undefined && step !== longer) expect(surprises(before, after)).toEqual([]);
      before = after;
    }
  });
});
