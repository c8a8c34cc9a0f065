import type { Draft } from '../../../src/drafts/draft';
import { openOn } from '../../support/databases';
import { buildEditorsDraft, changedBy, editor, publishing } from '../../support/drafts';
import { ANNA, BRAM, CARLA, daysLater, freshId, minutesLater, NOON } from '../../support/escalations';
import type { Bench } from './bench';

const anna = editor(ANNA);
const bram = editor(BRAM);
const written = (draft: Draft, text: string | null, path = 'trees/delen.yaml'): Draft =>
  changedBy(draft, { kind: 'write-file', path, text }, anna, minutesLater(1));

export function draftsSuite(bench: Bench): void {
  const drafts = () => bench.storage().drafts;
  const editions = () => bench.storage().editions;
  beforeEach(() => editions().publishEdition(publishing()));
  const created = async (changes: Partial<Draft> = {}): Promise<Draft> => {
    const draft = buildEditorsDraft(changes);
    await drafts().create(draft);
    return draft;
  };
  const submitted = async (changes: Partial<Draft> = {}): Promise<Draft> => {
    const draft = written(buildEditorsDraft(changes), 'id: delen');
    await drafts().create(draft);
    const after = changedBy(draft, { kind: 'submit', note: 'Artikel 17' }, anna);
    await drafts().change(after);
    return after;
  };
  const approved = (draft: Draft) => changedBy(draft, { kind: 'approve' }, bram, minutesLater(9));
  const second = (after: number) => publishing({ id: 'hash-2', files: { a: 'b' }, origin: 'editor', after });

  test('come back as they were written, also with a text of two megabytes and a file that goes', async () => {
    const text = Array.from({ length: 80_000 }, (_, n) => `# regel ${n}: “Één” 🙂 ${(n * 7919) % 104_729}`).join('\n');
    const draft = await created({ answers: [freshId()], remark: 'Kijk nog eens' });
    const after = written(written(draft, text), null, 'documents/brief.md');
    expect(await drafts().change({ ...after, version: 2 })).toBe(true);
    expect(await drafts().find(draft.id)).toEqual({ ...after, version: 2 });
    expect(await drafts().find(freshId())).toBeUndefined();
  });

  test('are listed with those at an end last, the newest change first, without their texts', async () => {
    const older = await created({ title: 'Ouder' });
    const ended = await created({ title: 'Weg', changedAt: minutesLater(9) });
    await drafts().change(changedBy(ended, { kind: 'discard' }, anna, minutesLater(10)));
    const newer = await created({ title: 'Nieuwer', changedAt: minutesLater(5), changes: { 'sources.yaml': 'x' } });
    const rows = await drafts().list(10);
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      [newer.id, 'open'],
      [older.id, 'open'],
      [ended.id, 'discarded'],
    ]);
    expect(rows[0]).toMatchObject({ title: 'Nieuwer', author: ANNA, changedFiles: ['sources.yaml'] });
    expect(rows[0]).not.toHaveProperty('changes');
    expect(await drafts().list(1)).toHaveLength(1);
  });

  test('changed by two at once have one winner, on any instance', async () => {
    const draft = await created();
    const other = openOn(bench.url());
    const changes = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        (n % 2 === 0 ? drafts() : other.drafts).change(written(draft, `id: poging-${n}`)),
      ),
    );
    expect(changes.filter((isDone) => isDone)).toHaveLength(1);
    const stored = await other.drafts.find(draft.id);
    expect(stored).toMatchObject({
      version: 2,
      changes: { 'trees/delen.yaml': `id: poging-${changes.indexOf(true)}` },
    });
    await other.close();
  });

  test('keep the name that was given last, in the list too', async () => {
    const draft = await created();
    const named = changedBy(draft, { kind: 'title', title: 'Een ’betere’ naam é' }, anna);
    expect(await drafts().change(named)).toBe(true);
    expect(await drafts().find(draft.id)).toMatchObject({ title: 'Een ’betere’ naam é', version: 2 });
    expect(await drafts().list(5)).toMatchObject([{ id: draft.id, title: 'Een ’betere’ naam é' }]);
  });

  test('at an end never change again, whatever version is claimed', async () => {
    const draft = await created();
    const ended = changedBy(draft, { kind: 'discard' }, anna);
    await drafts().change(ended);
    expect(await drafts().change({ ...written(draft, 'id: later'), version: ended.version + 1 })).toBe(false);
    expect(await drafts().find(draft.id)).toEqual(ended);
  });

  test('are published together with their edition', async () => {
    const draft = await submitted();
    expect(await drafts().publish(approved(draft), second(1))).toEqual({ ok: true, number: 2, changed: true });
    expect(await drafts().find(draft.id)).toEqual({ ...approved(draft), publishedAs: 2 });
    expect(await editions().latestPublication()).toEqual({ number: 2, id: 'hash-2' });
  });

  test('changed meanwhile publish nothing', async () => {
    const draft = await submitted();
    await drafts().change(changedBy(draft, { kind: 'take-back' }, anna));
    expect(await drafts().publish(approved(draft), second(1))).toEqual({ ok: false, refusal: 'draft-conflict' });
    expect(await editions().latestPublication()).toEqual({ number: 1, id: 'hash-1' });
    expect(await editions().findEdition('hash-2')).toBeUndefined();
    expect(await drafts().find(draft.id)).toMatchObject({ state: 'open', publishedAs: null });
  });

  test('overtaken by another edition stay submitted', async () => {
    const draft = await submitted();
    await editions().publishEdition(publishing({ id: 'hash-3', after: 1 }));
    expect(await drafts().publish(approved(draft), second(1))).toEqual({ ok: false, refusal: 'overtaken', latest: 2 });
    expect(await drafts().find(draft.id)).toEqual(draft);
  });

  test('approved by many at once, and taken back at the same time, end in exactly one way', async () => {
    const draft = await submitted();
    const other = openOn(bench.url());
    const [tookBack, ...outcomes] = await Promise.all([
      other.drafts.change(changedBy(draft, { kind: 'take-back' }, anna)),
      ...Array.from({ length: 6 }, (_, n) =>
        (n % 2 === 0 ? drafts() : other.drafts).publish(approved(draft), second(1)),
      ),
    ]);
    const won = outcomes.filter(({ ok }) => ok).length;
    expect(won).toBe(tookBack ? 0 : 1);
    const latest = await editions().latestPublication();
    expect(await drafts().find(draft.id)).toMatchObject(
      tookBack ? { state: 'open', publishedAs: null } : { state: 'published', publishedAs: 2 },
    );
    expect(latest?.number).toBe(tookBack ? 1 : 2);
    await other.close();
  });

  test('of a release come once, however many instances start at once, and make way for the next one', async () => {
    const other = openOn(bench.url());
    const waiting = (release: string, by = drafts()) =>
      by.createForRelease({
        release,
        files: { 'sources.yaml': release },
        draft: buildEditorsDraft({ origin: 'release', author: null, createdAt: release, changedAt: release }),
      });
    const first = daysLater(1);
    const made = await Promise.all([waiting(first), waiting(first, other.drafts), waiting(first), waiting(first)]);
    expect(made.filter((isMade) => isMade)).toHaveLength(1);
    expect(await drafts().lastSettledRelease()).toBeUndefined();

    expect(await waiting(daysLater(2))).toBe(true);
    expect((await drafts().list(9)).map(({ state, createdAt }) => [state, createdAt])).toEqual([
      ['open', daysLater(2)],
      ['discarded', first],
    ]);
    // Nobody settled the first one: it made way.
    expect(await drafts().lastSettledRelease()).toBeUndefined();
    const [row] = await drafts().list(1);
    const open = await drafts().find(row?.id ?? '');
    if (open === undefined) throw new Error('Expected the draft of the release, found none.');
    await drafts().change(changedBy(open, { kind: 'discard' }, editor(CARLA), daysLater(3)));
    expect(await drafts().lastSettledRelease()).toEqual({
      files: { 'sources.yaml': daysLater(2) },
      createdAt: daysLater(2),
    });
    expect(await waiting(daysLater(2))).toBe(false);
    await other.close();
  });

  test('say what they answered once they are published', async () => {
    const [answered, waiting] = [freshId(), freshId()];
    await created({ answers: [waiting] });
    const draft = await submitted({ answers: [answered] });
    await drafts().publish(approved(draft), second(1));
    expect(await drafts().answeredBy([answered, waiting, freshId()])).toEqual(new Set([answered]));
  });

  test('have a tag that differs after every change', async () => {
    const tags = [await drafts().changeTag()];
    const draft = await created();
    tags.push(await drafts().changeTag());
    await drafts().change(written(draft, 'a'));
    tags.push(await drafts().changeTag());
    await drafts().change(written({ ...draft, version: 2 }, 'a'));
    tags.push(await drafts().changeTag());
    expect(new Set(tags).size).toBe(4);
    expect(await drafts().changeTag()).toBe(tags[3]);
  });

  test('lose names, title, note and remark so many days after their end; what changed stays', async () => {
    const draft = await submitted();
    await drafts().publish(approved(draft), second(1));
    const open = await created({ createdAt: NOON, changedAt: daysLater(60) });
    await bench.storage().sweep(daysLater(89), 90);
    expect(await drafts().find(draft.id)).toMatchObject({ author: ANNA, submittedBy: ANNA, note: 'Artikel 17' });
    await bench.storage().sweep(daysLater(91), 90);
    expect(await drafts().find(draft.id)).toMatchObject({
      title: '',
      author: null,
      submittedBy: null,
      note: null,
      remark: null,
      state: 'published',
      changes: draft.changes,
    });
    expect(await drafts().find(open.id)).toEqual(open);
  });

  test('that nobody touches are discarded after so many days, and forgotten after as many again, with their texts', async () => {
    const draft = await created({ changes: { 'trees/a.yaml': 'Bel Fatima.' }, createdAt: NOON, changedAt: NOON });
    const touched = await created({ createdAt: NOON, changedAt: daysLater(2) });
    const release = await created({ origin: 'release', author: null, createdAt: NOON, changedAt: NOON });
    await bench.storage().sweep(daysLater(89), 90);
    expect(await drafts().find(draft.id)).toEqual(draft);
    await bench.storage().sweep(daysLater(91), 90);
    expect(await drafts().find(draft.id)).toEqual({ ...draft, state: 'discarded', version: draft.version + 1 });
    expect(await drafts().find(touched.id)).toEqual(touched);
    // What came at an end is never written again.
    expect(await drafts().change(written({ ...draft, version: draft.version + 1 }, 'te laat'))).toBe(false);
    await bench.storage().sweep(daysLater(182), 90);
    expect(await drafts().find(draft.id)).toMatchObject({ title: '', author: null, changes: {}, state: 'discarded' });
    expect((await drafts().list(1_000)).find(({ id }) => id === draft.id)).toMatchObject({ changedFiles: [] });
    // It waits until an editor decides: no person is in it.
    expect(await drafts().find(release.id)).toEqual(release);
  });
}
