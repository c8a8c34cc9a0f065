import type { DraftDetail, DraftRow } from '../../../src/web/editor-contract';
import { closeEditorDesks, EditorDesk, toyFile } from '../support/editor-desk';
import { FATMA, MARK } from '../support/people';

afterEach(closeEditorDesks);

const DELEN = 'trees/delen.yaml';

it('begins empty on the newest edition, and is listed', async () => {
  const desk = await EditorDesk.open();
  const draft = await desk.draft();
  expect(draft).toMatchObject({
    title: 'Vraag over toestemming',
    state: 'open',
    origin: 'editor',
    author: FATMA,
    changes: {},
    base: { number: 1, id: desk.editions.newest().id },
    isBehind: false,
    mayDo: ['write', 'submit', 'discard'],
    whyNotApprove: null,
  });
  const { body } = await desk.get<readonly DraftRow[]>('editor/drafts', MARK);
  expect(body).toMatchObject([{ id: draft.id, changedFiles: [], firstChanged: null, author: FATMA }]);
});

it('has an end to how many one editor has open; another goes on, and so do they when one is discarded', async () => {
  const desk = await EditorDesk.open();
  const drafts: DraftDetail[] = [];
  for (let i = 0; i < 20; i += 1) drafts.push(await desk.draft());
  const begin = (by = FATMA) => desk.post('editor/drafts', { title: 'Nog een' }, { by });
  expect(await begin()).toMatchObject({ status: 429, body: { code: 'too-many-drafts' } });
  expect((await begin(MARK)).status).toBe(200);
  await desk.post(`editor/drafts/${drafts[0]?.id}/discard`, {}, { version: 1 });
  expect((await begin()).status).toBe(200);
});

it('keeps what is written, knows what is as before again, and lets files go', async () => {
  const desk = await EditorDesk.open();
  const draft = await desk.draft();
  const changed = toyFile(DELEN, 'Met wie wil je delen?', 'Met wie deel je dit?');
  const first = await desk.save(draft, DELEN, changed);
  expect(first).toMatchObject({ status: 200, body: { version: 2 } });
  expect(first.headers.get('etag')).toBe('"2"');
  expect(Object.keys(first.body).sort()).toEqual(['changedAt', 'version']);
  await desk.save({ ...draft, version: 2 }, 'documents/brief.md', null);
  await desk.save({ ...draft, version: 3 }, 'trees/nieuw.yaml', 'half getypt: {');
  const { body } = await desk.get<DraftDetail>(`editor/drafts/${draft.id}`);
  expect(body.changes).toEqual({ [DELEN]: changed, 'documents/brief.md': null, 'trees/nieuw.yaml': 'half getypt: {' });
  await desk.save({ ...draft, version: 4 }, DELEN, toyFile(DELEN));
  await desk.save({ ...draft, version: 5 }, 'trees/nieuw.yaml', null);
  expect((await desk.get<DraftDetail>(`editor/drafts/${draft.id}`)).body.changedFiles).toEqual(['documents/brief.md']);
});

it('the same text twice is one change', async () => {
  const desk = await EditorDesk.open();
  const draft = await desk.draft({ [DELEN]: 'x' });
  expect((await desk.save(draft, DELEN, 'x')).body.version).toBe(draft.version);
});

it('two windows: the second is told what the draft is now, and nothing is overwritten', async () => {
  const desk = await EditorDesk.open();
  const draft = await desk.draft();
  const saved = await Promise.all(['a', 'b', 'c', 'd'].map((text) => desk.save(draft, DELEN, text)));
  const refused = saved.filter(({ status }) => status === 409);
  expect(refused).toHaveLength(3);
  const { body } = await desk.get<DraftDetail>(`editor/drafts/${draft.id}`);
  for (const { body: problem } of refused) {
    expect(problem).toMatchObject({ code: 'draft-conflict', current: { version: 2, changes: body.changes } });
  }
});

it('two windows that give it a name: the second is told which it has now', async () => {
  const desk = await EditorDesk.open();
  const draft = await desk.draft();
  const names = ['Na een nee', 'Na een ja'];
  const named = await Promise.all(names.map((title) => desk.step(draft, 'title', { title })));
  const won = named.find(({ status }) => status === 200)?.body;
  expect(names).toContain(won?.title);
  const refused = named.filter(({ status }) => status === 409);
  expect(refused.map(({ body }) => body)).toMatchObject([
    { code: 'draft-conflict', current: { title: won?.title, version: 2 } },
  ]);
  expect((await desk.get<DraftDetail>(`editor/drafts/${draft.id}`)).body.title).toBe(won?.title);
});

it.each([{}, { title: null }, { title: ['x'] }, { title: 'x'.repeat(121) }])('refuses the name %j', async (form) => {
  const desk = await EditorDesk.open();
  const draft = await desk.draft();
  const { status } = await desk.step(draft, 'title', form);
  expect(status).toBe(400);
  expect((await desk.get<DraftDetail>(`editor/drafts/${draft.id}`)).body).toMatchObject({
    title: draft.title,
    version: 1,
  });
});

it('without a version nothing is changed', async () => {
  const desk = await EditorDesk.open();
  const { id } = await desk.draft();
  expect((await desk.post(`editor/drafts/${id}/title`, { title: 'Anders' })).body.code).toBe('no-version');
});

it('only its author writes', async () => {
  const desk = await EditorDesk.open();
  const draft = await desk.draft();
  expect((await desk.get<DraftDetail>(`editor/drafts/${draft.id}`, MARK)).body.mayDo).toEqual([]);
  for (const [name, body] of [
    ['title', { title: 'Van mij' }],
    ['answers', { escalationIds: [] }],
    ['discard', {}],
  ] as const) {
    const { status, body: problem } = await desk.step(draft, name, body, MARK);
    expect([status, problem.code, problem.current?.version]).toEqual([403, 'not-yours', draft.version]);
  }
  expect((await desk.save(draft, DELEN, 'x', MARK)).body.code).toBe('not-yours');
});

it.each(['../sources.yaml', 'trees/a/b.yaml', 'README.md', 'trees/Delen.yaml', 'trees/x.yml', '', 5, null])(
  'refuses %j as a file',
  async (path) => {
    const desk = await EditorDesk.open();
    const draft = await desk.draft();
    const { status, body } = await desk.save(draft, path as string, 'x');
    expect([status, body.code]).toEqual([422, 'wrong-file']);
    expect((await desk.get<DraftDetail>(`editor/drafts/${draft.id}`)).body.version).toBe(1);
  },
);

describe('a large file', () => {
  const line = 'Een regel met “Één” teken en een \n';
  const bytes = Buffer.byteLength(line);
  const ofBytes = (size: number): string => line.repeat(Math.ceil(size / bytes)).slice(0, size);

  it('of two megabytes is kept, and the check says that it is too large', async () => {
    const desk = await EditorDesk.open();
    const text = line.repeat(Math.floor((2 * 1024 * 1024) / bytes));
    const draft = await desk.draft({ 'trees/groot.yaml': text });
    expect(draft.changes['trees/groot.yaml']).toBe(text);
    const { status, body } = await desk.step(draft, 'submit', { note: 'Groot' });
    expect([status, body.code]).toEqual([422, 'not-clean']);
    expect(body.problems?.[0]).toMatchObject({ code: 'file-too-large', file: 'trees/groot.yaml' });
    expect(body.problems?.[0]?.message).toMatch(/groter dan/);
  });

  it('of more is refused with a sentence, and so is a request that is larger than any file', async () => {
    const desk = await EditorDesk.open();
    const draft = await desk.draft();
    const over = await desk.save(draft, 'trees/groot.yaml', ofBytes(2 * 1024 * 1024 + 1));
    expect([over.status, over.body.code]).toEqual([422, 'file-too-large']);
    const huge = await desk.save(draft, 'trees/groot.yaml', 'x'.repeat(5 * 1024 * 1024));
    expect([huge.status, huge.body.code]).toEqual([413, 'too-large']);
    const other = await desk.step(draft, 'title', { title: 'x'.repeat(300 * 1024) });
    expect(other.status).toBe(413);
  });

  it('one after another: a draft has an end too', async () => {
    const desk = await EditorDesk.open();
    const text = 'x'.repeat(1_900_000);
    const draft = await desk.draft({ 'trees/a.yaml': text, 'trees/b.yaml': text, 'trees/c.yaml': text });
    expect((await desk.save(draft, 'trees/d.yaml', text)).body.code).toBe('draft-too-large');
  });

  it('comes back compressed', async () => {
    const desk = await EditorDesk.open();
    const draft = await desk.draft({ 'trees/groot.yaml': ofBytes(100_000) });
    const { headers, body } = await desk.get<DraftDetail>(`editor/drafts/${draft.id}`);
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body.changes).toEqual(draft.changes);
  });
});

describe('many files', () => {
  const filesNamed = (count: number, text: string | null) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`trees/boom-${index}.yaml`, text]));
  /** On the edition it departs from already: what is refused is the number of files, before anything else. */
  const rebase = (desk: EditorDesk, draft: DraftDetail, changes: Readonly<Record<string, string | null>>) =>
    desk.step(draft, 'rebase', { base: draft.base.id, changes });

  it.each([150_000, 1_501])('%d of them are refused in one sentence, and nothing changes', async (count) => {
    const desk = await EditorDesk.open();
    const draft = await desk.draft();
    const { status, body } = await rebase(desk, draft, filesNamed(count, null));
    expect([status, body.code]).toEqual([422, 'too-many-files']);
    expect(body.title).toBe('In dit concept staan meer dan 1.500 bestanden. Bied het in delen aan.');
    expect((await desk.get<DraftDetail>(`editor/drafts/${draft.id}`)).body.version).toBe(1);
  });

  it('as many as fit are kept, and one more is refused', async () => {
    const desk = await EditorDesk.open();
    const draft = await desk.draft();
    const full = await rebase(desk, draft, filesNamed(1_500, 'x'));
    expect([full.status, full.body.changedFiles.length]).toEqual([200, 1_500]);
    expect((await desk.save(full.body, 'trees/nog-een.yaml', 'x')).body.code).toBe('too-many-files');
  });
});

it('says when nobody touching it ends it', async () => {
  const desk = await EditorDesk.open();
  const draft = await desk.draft();
  expect(draft.changedAt).toBe('2026-11-21T10:00:00.000Z');
  expect(draft.discardedAfter).toBe('2027-02-19T10:00:00.000Z');
  const { body } = await desk.step(draft, 'discard');
  expect(body.discardedAfter).toBeNull();
});

it('what an editor says about it goes past the guard', async () => {
  const desk = await EditorDesk.open();
  const draft = await desk.draft();
  const titled = await desk.step(draft, 'title', { title: 'Na de vraag van Fatima El Amrani, 06 12345678' });
  expect(titled.body.title).not.toMatch(/Amrani|12345678/);
  expect((await desk.step(titled.body, 'title', { title: '  ' })).body.code).toBe('title-missing');
});

it('what was typed is in no log', async () => {
  const desk = await EditorDesk.open();
  await desk.draft({ 'trees/kwikstaart.yaml': 'xylofoonles' });
  const lines = JSON.stringify(desk.logged);
  expect(lines).toContain('/api/v1/editor/drafts');
  for (const secret of ['kwikstaart', 'xylofoonles', 'toestemming', FATMA.name, FATMA.id]) {
    expect(lines).not.toContain(secret);
  }
});

it('with the database away a draft is said to be unsaved', async () => {
  const desk = await EditorDesk.open();
  const draft = await desk.draft();
  desk.takeDatabaseAway();
  expect((await desk.save(draft, DELEN, 'x')).status).toBe(503);
});
