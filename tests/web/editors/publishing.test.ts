import type { DraftDetail, EditionRow, EditorNow, EditorProblem } from '../../../src/web/editor-contract';
import { changedBy, editor } from '../../support/drafts';
import { closeEditorDesks, EditorDesk, toyFile } from '../support/editor-desk';
import { FATMA, MARK } from '../support/people';

afterEach(closeEditorDesks);

const DELEN = 'trees/delen.yaml';
/** Nothing that an answer could mean otherwise. */
const REWORDED = toyFile(DELEN, 'Delen mag.', 'Je mag dit delen.');
const SWAPPED = toyFile(DELEN, 'Gaf de inwoner toestemming?', 'Gaf de inwoner geen toestemming?');
const BROKEN = toyFile(DELEN, 'go: kies', 'go: nergens');

const submit = async (desk: EditorDesk, text = REWORDED): Promise<DraftDetail> => {
  const draft = await desk.draft({ [DELEN]: text });
  const { status, body } = await desk.step(draft, 'submit', { note: 'Duidelijker gezegd.' });
  expect(status).toBe(200);
  return body;
};
const approve = (desk: EditorDesk, draft: DraftDetail, by = MARK, ticks: readonly string[] = []) =>
  desk.step(draft, 'approve', { ticks }, by);

describe('submitting', () => {
  it('is refused with every blocking problem while something is wrong, and then nothing changes', async () => {
    const desk = await EditorDesk.open();
    const draft = await desk.draft({ [DELEN]: BROKEN });
    const { status, body } = await desk.step(draft, 'submit', { note: 'Klaar' });
    expect([status, body.code]).toEqual([422, 'not-clean']);
    expect(body.problems).toContainEqual(expect.objectContaining({ code: 'dangling-target', file: DELEN }));
    expect(body.problems?.[0]?.line).toBeGreaterThan(1);
    expect((await desk.get<DraftDetail>(`editor/drafts/${draft.id}`)).body).toEqual(draft);
  });

  it.each([
    ['without a note', { note: ' ' }, 'note-missing'],
    ['with a note that is no text', { note: 5 }, 'bad-input'],
  ])('%s is refused', async (_, body, code) => {
    const desk = await EditorDesk.open();
    const draft = await desk.draft({ [DELEN]: REWORDED });
    expect((await desk.step(draft, 'submit', body)).body.code).toBe(code);
  });

  it('of nothing is refused', async () => {
    const desk = await EditorDesk.open();
    expect((await desk.step(await desk.draft(), 'submit', { note: 'Niets' })).body.code).toBe('nothing-changed');
  });

  it('can be taken back by its author; another sends it back with a remark', async () => {
    const desk = await EditorDesk.open();
    const submitted = await submit(desk);
    expect(submitted).toMatchObject({ state: 'submitted', submittedBy: FATMA, note: 'Duidelijker gezegd.' });
    const back = (await desk.step(submitted, 'take-back')).body;
    expect(back).toMatchObject({ state: 'open', submittedBy: null });
    const again = (await desk.step(back, 'submit', { note: 'Nog eens' })).body;
    expect((await desk.step(again, 'return', { remark: 'Zelf' })).body.code).toBe('own-draft');
    expect((await desk.step(again, 'return', { remark: '' }, MARK)).body.code).toBe('remark-missing');
    const returned = (await desk.step(again, 'return', { remark: 'Artikel 17 klopt niet' }, MARK)).body;
    expect(returned).toMatchObject({ state: 'open', remark: 'Artikel 17 klopt niet' });
    expect((await desk.save(returned, DELEN, SWAPPED)).status).toBe(200);
  });

  it('while it waits, nobody writes in it', async () => {
    const desk = await EditorDesk.open();
    const submitted = await submit(desk);
    const { status, body } = await desk.save(submitted, DELEN, SWAPPED);
    expect([status, body.code, body.current?.state]).toEqual([409, 'draft-not-now', 'submitted']);
  });
});

describe('approving', () => {
  it('publishes for everybody: here at once, on another instance at its next round, and the old edition stays', async () => {
    const desk = await EditorDesk.open();
    const other = await desk.another();
    const before = desk.editions.newest().id;
    const { status, body } = await approve(desk, await submit(desk));
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'published', publishedAs: 2, isBehind: false, mayDo: [] });
    for (const { editions } of [desk, other]) {
      await editions.refresh();
      const node = editions.newest().trees.get('delen')?.nodes.get('arts-mag');
      expect(node).toMatchObject({ text: 'Je mag dit delen.' });
      expect((await editions.find(before))?.trees.get('delen')?.nodes.get('arts-mag')).toMatchObject({
        text: 'Delen mag.',
      });
    }
    const rows = (await other.get<readonly EditionRow[]>('editor/editions', MARK)).body;
    expect(rows).toMatchObject([
      {
        number: 2,
        origin: 'editor',
        author: FATMA,
        approver: MARK,
        note: 'Duidelijker gezegd.',
        isCurrent: true,
      },
      { number: 1, id: before, origin: 'release', author: null, approver: null, note: null, isCurrent: false },
    ]);
  });

  it('is for another editor', async () => {
    const desk = await EditorDesk.open();
    const submitted = await submit(desk);
    expect(submitted.whyNotApprove).toContain('Een andere redacteur');
    const { status, body } = await approve(desk, submitted, FATMA);
    expect([status, body.code]).toEqual([403, 'own-draft']);
    expect(await desk.storage.editions.latestPublication()).toMatchObject({ number: 1 });
    const theirs = (await desk.get<DraftDetail>(`editor/drafts/${submitted.id}`, MARK)).body;
    expect([theirs.mayDo, theirs.whyNotApprove]).toEqual([['return', 'approve'], null]);
  });

  it('without four eyes is for its author too', async () => {
    const desk = await EditorDesk.open({ fourEyes: false });
    expect((await desk.get<EditorNow>('editor/now')).body.fourEyes).toBe(false);
    expect(await approve(desk, await submit(desk), FATMA)).toMatchObject({ status: 200, body: { publishedAs: 2 } });
  });

  it('asks to tick off what answers may now mean otherwise, each of it', async () => {
    const desk = await EditorDesk.open();
    const submitted = await submit(desk, SWAPPED);
    const { status, body } = await approve(desk, submitted);
    expect([status, body.code, body.unticked?.length]).toEqual([422, 'not-ticked', 1]);
    expect((await approve(desk, submitted, MARK, ['iets anders'])).body.code).toBe('not-ticked');
    expect((await approve(desk, submitted, MARK, body.unticked ?? [])).body.publishedAs).toBe(2);
  });

  it('after somebody else published is refused, until the draft departs from that edition', async () => {
    const desk = await EditorDesk.open();
    const [mine, theirs] = [await submit(desk), await submit(desk, toyFile(DELEN, 'Een kleine boom', 'Een boom'))];
    await approve(desk, theirs);
    const { status, body } = await approve(desk, mine);
    expect([status, body.code, body.current?.isBehind]).toEqual([409, 'overtaken', true]);
    expect(body.current?.whyNotApprove).toContain('nieuwere uitgave');

    const open = (await desk.step(mine, 'take-back')).body;
    expect(open.mayDo).toContain('rebase');
    const old = await desk.step(open, 'rebase', { base: mine.base.id, changes: {} });
    expect([old.status, old.body.code]).toEqual([409, 'overtaken']);
    const joined = toyFile(DELEN, 'Een kleine boom', 'Een boom').replace('Delen mag.', 'Je mag dit delen.');
    const same = toyFile('glossary.yaml');
    const newest = desk.editions.newest().id;
    const rebased = (
      await desk.step(open, 'rebase', { base: newest, changes: { [DELEN]: joined, 'glossary.yaml': same } })
    ).body;
    // What is as in the new base is no change.
    expect(rebased).toMatchObject({
      base: { id: newest, number: 2 },
      isBehind: false,
      changedFiles: [DELEN],
      firstChanged: 'Mag ik dit delen?',
    });
    const again = (await desk.step(rebased, 'submit', { note: 'Samen' })).body;
    expect((await approve(desk, again)).body.publishedAs).toBe(3);
    expect(desk.editions.newest().trees.get('delen')?.summary).toContain('Een boom');
  });

  it('of a draft that changed since it was looked at is refused', async () => {
    const desk = await EditorDesk.open();
    const submitted = await submit(desk);
    const back = (await desk.step(submitted, 'take-back')).body;
    const rewritten = (await desk.save(back, DELEN, SWAPPED)).body;
    await desk.step({ ...back, version: rewritten.version }, 'submit', { note: 'Anders' });
    const { status, body } = await approve(desk, submitted);
    expect([status, body.code]).toEqual([409, 'draft-conflict']);
    expect(body.current?.changes[DELEN]).toBe(SWAPPED);
  });

  it('by several at once, on several instances, publishes once', async () => {
    const desk = await EditorDesk.open();
    const other = await desk.another();
    const submitted = await submit(desk);
    const outcomes = await Promise.all([desk, other, desk, other].map((each) => approve(each, submitted)));
    expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status } of outcomes) expect([200, 409]).toContain(status);
    expect(await desk.storage.editions.latestPublication()).toMatchObject({ number: 2 });
  });

  it('of what came to an end is refused, whatever is asked', async () => {
    const desk = await EditorDesk.open();
    const published = (await approve(desk, await submit(desk))).body;
    for (const name of ['submit', 'take-back', 'return', 'discard', 'approve', 'title', 'answers']) {
      const form = { note: 'x', remark: 'x', title: 'x', escalationIds: [], ticks: [] };
      const { status, body } = await desk.step(published, name, form, MARK);
      expect([name, status, body.code]).toEqual([name, 409, 'draft-not-now']);
    }
  });
});

describe('a draft of a release', () => {
  it('is taken up by who writes in it, and approved by another', async () => {
    const desk = await EditorDesk.open();
    const own = await desk.draft();
    const waiting = { ...own, id: 'van-een-release', origin: 'release' as const, author: null, submittedBy: null };
    await desk.storage.drafts.create({ ...waiting, changes: { [DELEN]: REWORDED } });
    const theirs = (await desk.get<DraftDetail>('editor/drafts/van-een-release', MARK)).body;
    expect(theirs.mayDo).toEqual(['write', 'submit', 'discard']);
    const titled = (await desk.step(theirs, 'title', { title: 'Nieuwe teksten' }, MARK)).body;
    expect(titled.author).toEqual(MARK);
    const sent = (await desk.step(titled, 'submit', { note: 'Overgenomen' }, MARK)).body;
    expect((await approve(desk, sent, MARK)).body.code).toBe('own-draft');
    expect((await approve(desk, sent, FATMA)).body.publishedAs).toBe(2);
  });
});

describe('publishing an old edition again', () => {
  const again = (desk: EditorDesk, number: number, note: unknown = 'Terug, want fout') =>
    desk.post<EditionRow & EditorProblem>(`editor/editions/${number}/again`, { note });

  it('gives it a new number, and everybody walks it at once', async () => {
    const desk = await EditorDesk.open();
    const before = desk.editions.newest().id;
    await approve(desk, await submit(desk));
    expect(await again(desk, 1)).toMatchObject({
      status: 200,
      body: { number: 3, id: before, author: FATMA, approver: null, note: 'Terug, want fout', isCurrent: true },
    });
    expect(desk.editions.newest().id).toBe(before);
    expect(await again(desk, 1)).toMatchObject({ status: 200, body: { number: 3 } });
  });

  it.each([
    [0, 'not-found'],
    [99, 'not-found'],
    [1.5, 'not-found'],
  ])('of edition %d is refused: %s', async (number, code) => {
    const desk = await EditorDesk.open();
    expect((await again(desk, number)).body.code).toBe(code);
  });

  it('what is refused, or counts already, unpacks nothing', async () => {
    const desk = await EditorDesk.open();
    const never = async (): Promise<never> => {
      throw new Error('unpacked');
    };
    const publications = { ...desk.storage.editions, findPublication: never, findEdition: never, latestEdition: never };
    const other = await desk.another({ publications });
    expect((await again(other, 99)).body.code).toBe('not-found');
    expect((await again(other, 1, '')).body.code).toBe('note-missing');
    expect(await again(other, 1)).toMatchObject({ status: 200, body: { number: 1, isCurrent: true } });
  });

  it('needs a note', async () => {
    const desk = await EditorDesk.open();
    expect((await again(desk, 1, '')).body.code).toBe('note-missing');
  });

  it('that this release cannot walk any more is refused, so that no instance stumbles over it', async () => {
    const desk = await EditorDesk.open();
    const files = { 'trees/oud.yaml': 'id: oud\nstart: nergens\n' };
    const by = { origin: 'editor' as const, author: null, approver: null, note: null, now: '2026-11-20T10:00:00.000Z' };
    await desk.storage.editions.publishEdition({ id: 'oud', files, compiled: '{"format":0}', after: 1, ...by });
    const good = await desk.storage.editions.findPublication(1);
    await desk.storage.editions.publishEdition({ ...by, ...(good as NonNullable<typeof good>), after: 2 });
    const { status, body } = await again(desk, 2);
    expect([status, body.code]).toEqual([422, 'not-clean']);
    expect(await desk.storage.editions.latestPublication()).toMatchObject({ number: 3 });
  });
});

it('the tag of now differs after each of these, and the edition follows', async () => {
  const desk = await EditorDesk.open();
  const now = async () => (await desk.get<EditorNow>('editor/now')).body;
  const seen = [await now()];
  const draft = await submit(desk);
  seen.push(await now());
  await approve(desk, draft);
  seen.push(await now());
  expect(new Set(seen.map(({ tag }) => tag)).size).toBe(3);
  expect(await now()).toEqual(seen[2]);
  expect(seen.map(({ edition }) => edition.number)).toEqual([1, 1, 2]);
  expect(seen[0]).toMatchObject({ today: '2026-11-21', fourEyes: true });
});

it('a draft whose names retention took has a title all the same', async () => {
  const desk = await EditorDesk.open();
  const draft = await desk.draft();
  const stored = await desk.storage.drafts.find(draft.id);
  if (stored === undefined) throw new Error('Expected the draft, found none.');
  await desk.storage.drafts.change(changedBy(stored, { kind: 'discard' }, editor(FATMA), '2026-01-01T00:00:00.000Z'));
  await desk.storage.sweep('2026-11-21T00:00:00.000Z', 90);
  expect((await desk.get<DraftDetail>(`editor/drafts/${draft.id}`)).body).toMatchObject({
    title: 'Titel niet meer bekend',
    author: null,
    state: 'discarded',
  });
});
