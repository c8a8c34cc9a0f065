import type { NodeEvent } from '../../../src/walk/counts';
import type { EditionAnswer, EditorNow, ProposalRow, StuckRow } from '../../../src/web/editor-contract';
import { toyFiles } from '../../content/support/toy-content';
import { act, asked, buildDraft, coordinator, done, guarded, member } from '../../support/escalations';
import { closeEditorDesks, EditorDesk, toyFile } from '../support/editor-desk';
import { ASKER, FATMA, MARK, NOW, THIS_MORNING } from '../support/people';

afterEach(closeEditorDesks);

describe('the files of an edition', () => {
  it('come as they were published, compressed, for this browser to keep', async () => {
    const desk = await EditorDesk.open();
    const { edition } = (await desk.get<EditorNow>('editor/now')).body;
    const { status, body, headers } = await desk.get<EditionAnswer>(`editor/editions/${edition.id}`);
    expect(status).toBe(200);
    expect(body).toEqual({ id: edition.id, files: Object.fromEntries(toyFiles()) });
    expect(headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect(headers.get('vary')).toContain('Authorization');
    expect(headers.get('etag')).toBe(`"${edition.id}"`);
    const kept = await desk.get(`editor/editions/${edition.id}`, FATMA, { 'if-none-match': `"${edition.id}"` });
    expect([kept.status, kept.body]).toEqual([304, null]);
  });

  it('of a real size leave compressed, and plain for who takes no gzip', async () => {
    const desk = await EditorDesk.open();
    const files = { 'sources.yaml': toyFile('sources.yaml').repeat(200) };
    const { edition } = (await desk.get<EditorNow>('editor/now')).body;
    const by = { origin: 'editor' as const, author: null, approver: null, note: null, now: NOW, after: edition.number };
    await desk.storage.editions.publishEdition({ id: 'groot', files, compiled: '', ...by });
    const zipped = await desk.get<EditionAnswer>('editor/editions/groot');
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    const plain = await desk.get<EditionAnswer>('editor/editions/groot', FATMA, { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    for (const { body } of [zipped, plain]) expect(body.files).toEqual(files);
  });

  it.each(['nergens', '%00', '..%2f..%2fetc', 'a'.repeat(200)])('of %s are not there', async (id) => {
    const desk = await EditorDesk.open();
    expect((await desk.get(`editor/editions/${id}`)).status).toBe(404);
    expect((await desk.get(`editor/drafts/${id}`)).status).toBe(404);
  });
});

describe('proposals', () => {
  const WALK = { edition: 'x', theme: 'consent', tree: 'delen', node: 'toestemming', token: null };
  const proposed = async (desk: EditorDesk, text = 'Mag de tante het weten?') => {
    const { escalations } = desk.storage;
    const draft = buildDraft({ text: guarded(text), walk: WALK });
    const { id } = await asked(escalations, { draft, asker: ASKER, now: THIS_MORNING });
    const command = { kind: 'propose-tree', proposes: true } as const;
    return done(await act(escalations, id, { command, actor: coordinator(MARK), now: NOW }));
  };
  const rows = async (desk: EditorDesk) => (await desk.get<readonly ProposalRow[]>('editor/proposals')).body;
  const publishAnswering = async (desk: EditorDesk, answers: readonly string[]) => {
    const path = 'trees/delen.yaml';
    const draft = await desk.draft({ [path]: toyFile(path, 'Delen mag.', 'Je mag dit delen.') });
    const answering = (await desk.step(draft, 'answers', { escalationIds: answers })).body;
    expect(answering.answers).toEqual(answers);
    const submitted = (await desk.step(answering, 'submit', { note: 'Beantwoord' })).body;
    expect((await desk.step(submitted, 'approve', { ticks: [] }, MARK)).status).toBe(200);
  };

  it('stand with the node they concern and the question, and never with who asked', async () => {
    const desk = await EditorDesk.open();
    const question = await proposed(desk);
    const { body } = await desk.get<readonly ProposalRow[]>('editor/proposals');
    expect(body).toEqual([
      {
        escalationId: question.id,
        number: question.number,
        treeId: 'delen',
        nodeId: 'toestemming',
        question: 'Mag de tante het weten?',
        askedAt: THIS_MORNING,
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(ASKER.name);
  });

  it('are closed by the publication that answers them, and the trail says so', async () => {
    const desk = await EditorDesk.open();
    const [answered, waiting] = [await proposed(desk), await proposed(desk, 'En de school?')];
    await publishAnswering(desk, [answered.id]);
    expect((await rows(desk)).map(({ escalationId }) => escalationId)).toEqual([waiting.id]);
    expect(await desk.storage.escalations.find(answered.id)).toMatchObject({ proposesTree: false, state: 'open' });
    const trail = await desk.storage.audit.ofEscalation(answered.id, [MARK]);
    expect(trail.at(-1)).toMatchObject({ action: 'propose-tree', role: 'system', actor: null });
  });

  it('of what its asker had forgotten show no text, and are closed all the same', async () => {
    const desk = await EditorDesk.open();
    const { id } = await proposed(desk);
    await act(desk.storage.escalations, id, { command: { kind: 'forget' }, actor: member(ASKER), now: NOW });
    expect(await rows(desk)).toMatchObject([{ escalationId: id, question: null }]);
    await publishAnswering(desk, [id]);
    expect(await rows(desk)).toEqual([]);
  });

  it('that cannot be closed hold up no publication', async () => {
    const desk = await EditorDesk.open();
    await publishAnswering(desk, ['bestaat-niet']);
    expect(desk.logged).toContainEqual(
      expect.objectContaining({ level: 'warn', fields: { escalation: 'bestaat-niet', refusal: 'not-found' } }),
    );
  });
});

it('where people got stuck is shown per node, and numbers under five are not', async () => {
  const desk = await EditorDesk.open();
  const count = (node: string, what: NodeEvent, times: number, at = NOW) => {
    for (let n = 0; n < times; n++) desk.storage.counts.countNode(at, { tree: 'delen', node }, what);
  };
  count('wie', 'unsure', 7);
  count('toestemming', 'unsure', 4);
  count('te-veel', 'ended', 5);
  count('arts-mag', 'ended', 9);
  count('arts-mag', 'right', 12);
  count('arts-mag', 'wrong', 3);
  count('arts-mag', 'wrong-law', 3);
  count('wie', 'unsure', 50, '2026-08-01T10:00:00.000Z');
  count('bestaat-niet-meer', 'unsure', 9);
  for (let n = 0; n < 6; n++) {
    const walk = { edition: 'x', theme: 'consent', tree: 'delen', node: 'wie', token: null };
    await asked(desk.storage.escalations, { draft: buildDraft({ walk }), asker: ASKER, now: THIS_MORNING });
  }
  await desk.storage.counts.flush();
  const { body } = await desk.get<readonly StuckRow[]>('editor/stuck');
  const nobody = { situation: 0, law: 0, unclear: 0, practice: 0, other: 0 };
  const few = { situation: null, law: null, unclear: null, practice: null, other: null };
  const judged = { right: 0, wrong: 0, reasons: nobody };
  expect(body.toSorted((one, other) => (one.nodeId < other.nodeId ? -1 : 1))).toEqual([
    {
      treeId: 'delen',
      nodeId: 'arts-mag',
      unsure: 0,
      asked: 0,
      noRule: 0,
      judged: { right: 12, wrong: null, reasons: few },
    },
    { treeId: 'delen', nodeId: 'te-veel', unsure: 0, asked: 0, noRule: 5, judged },
    { treeId: 'delen', nodeId: 'toestemming', unsure: null, asked: 0, noRule: 0, judged },
    { treeId: 'delen', nodeId: 'wie', unsure: 7, asked: 6, noRule: 0, judged },
  ]);
});
