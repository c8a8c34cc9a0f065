import fc from 'fast-check';
import { changeDraft, type DraftCommand } from '../../src/drafts/change-draft';
import type { Draft } from '../../src/drafts/draft';
import { allowedActions, type Editor, whyNotApprove } from '../../src/drafts/permissions';
import { buildEditorsDraft, changedBy, editor } from '../support/drafts';
import { ANNA, BRAM, CARLA, NOON } from '../support/escalations';

const submittedByAnna = (changes: Partial<Draft> = {}): Draft =>
  changedBy(buildEditorsDraft(changes), { kind: 'submit', note: 'Waarom' }, editor(ANNA));
const refusalOf = (draft: Draft, command: DraftCommand, by: Editor) => {
  const changed = changeDraft(draft, command, { editor: by, now: NOON });
  return changed.ok ? 'done' : changed.refusal;
};
const FILE: DraftCommand = { kind: 'write-file', path: 'sources.yaml', text: 'x' };

describe('four eyes', () => {
  it.each([
    ['its author', ANNA, 'own-draft'],
    ['another editor', BRAM, 'done'],
  ])('%s approves: %s', (_, person, expected) => {
    expect(refusalOf(submittedByAnna(), { kind: 'approve' }, editor(person))).toBe(expected);
  });

  it('are both of a release’s draft too: whoever wrote in it, and whoever submitted it, does not approve it', () => {
    const release = buildEditorsDraft({ origin: 'release', author: null });
    const taken = changedBy(release, FILE, editor(BRAM));
    expect(taken.author).toEqual(BRAM);
    expect(refusalOf(taken, FILE, editor(CARLA))).toBe('not-yours');
    const sent = changedBy(release, { kind: 'submit', note: 'Nieuwe versie' }, editor(BRAM));
    expect(sent).toMatchObject({ author: null, submittedBy: BRAM });
    expect(refusalOf(sent, { kind: 'approve' }, editor(BRAM))).toBe('own-draft');
    expect(refusalOf(sent, { kind: 'approve' }, editor(CARLA))).toBe('done');
  });

  it('are off for a team of one, who may also send a draft back to themselves', () => {
    const alone = editor(ANNA, false);
    expect(refusalOf(submittedByAnna(), { kind: 'approve' }, alone)).toBe('done');
    expect(refusalOf(submittedByAnna(), { kind: 'return', remark: 'Nog eens' }, alone)).toBe('done');
    expect(whyNotApprove(submittedByAnna(), alone, false)).toBeNull();
  });

  it('cannot be told once the names cannot be read, so nobody approves or goes on with it; anybody puts it away', () => {
    const lost = { ...submittedByAnna(), author: null, submittedBy: null };
    expect(refusalOf(lost, { kind: 'approve' }, editor(BRAM))).toBe('own-draft');
    expect(whyNotApprove(lost, editor(BRAM), false)).toContain('weten niet meer wie');
    const returned = changedBy(lost, { kind: 'return', remark: 'Opnieuw' }, editor(BRAM));
    expect(refusalOf(returned, FILE, editor(BRAM))).toBe('not-yours');
    expect(refusalOf(returned, { kind: 'discard' }, editor(CARLA))).toBe('done');
  });
});

it('says why somebody may not approve, and nothing when there is nothing to approve', () => {
  expect(whyNotApprove(buildEditorsDraft(), editor(BRAM), true)).toBeNull();
  expect(whyNotApprove(submittedByAnna(), editor(BRAM), false)).toBeNull();
  expect(whyNotApprove(submittedByAnna(), editor(ANNA), false)).toContain('Een andere redacteur');
  expect(whyNotApprove(submittedByAnna(), editor(BRAM), true)).toContain('nieuwere uitgave');
});

it.each<[string, Draft, Editor, boolean, readonly string[]]>([
  ['its author while it is open', buildEditorsDraft(), editor(ANNA), false, ['write', 'submit', 'discard']],
  ['its author, behind', buildEditorsDraft(), editor(ANNA), true, ['write', 'submit', 'discard', 'rebase']],
  ['another while it is open', buildEditorsDraft(), editor(BRAM), true, []],
  ['its author once submitted', submittedByAnna(), editor(ANNA), false, ['take-back', 'discard']],
  ['another once submitted', submittedByAnna(), editor(BRAM), false, ['return', 'approve']],
  ['another once submitted, behind', submittedByAnna(), editor(BRAM), true, ['return']],
  [
    'anybody with a release’s',
    buildEditorsDraft({ origin: 'release', author: null }),
    editor(CARLA),
    false,
    ['write', 'submit', 'discard'],
  ],
  ['its author at the end', buildEditorsDraft({ state: 'published' }), editor(ANNA), true, []],
])('%s may do what is shown', (_, draft, by, isBehind, expected) => {
  expect(allowedActions(draft, by, isBehind)).toEqual(expected);
});

it('a file that is as in the base again is no change any more', () => {
  const once = changedBy(buildEditorsDraft(), FILE, editor(ANNA));
  expect(changedBy(once, { ...FILE, text: undefined }, editor(ANNA)).changes).toEqual({});
  expect(changedBy(once, { ...FILE, text: null }, editor(ANNA)).changes).toEqual({ 'sources.yaml': null });
});

const person = fc.constantFrom(ANNA, BRAM, CARLA);
const command = fc.constantFrom<DraftCommand>(
  FILE,
  { kind: 'title', title: 'Anders' },
  { kind: 'answers', answers: ['q'] },
  { kind: 'rebase', base: { id: 'hash-2', number: 2 }, changes: {} },
  { kind: 'submit', note: 'Waarom' },
  { kind: 'take-back' },
  { kind: 'return', remark: 'Nog eens' },
  { kind: 'discard' },
  { kind: 'approve' },
);

it('whatever editors do, nobody who wrote or submitted what is published approved it, and an end is an end', () => {
  const steps = fc.array(fc.tuple(person, command), { maxLength: 30 });
  fc.assert(
    fc.property(steps, fc.boolean(), (taken, isRelease) => {
      let draft = buildEditorsDraft(isRelease ? { origin: 'release', author: null } : {});
      const writers = new Set<string>();
      for (const [who, what] of taken) {
        const changed = changeDraft(draft, what, { editor: editor(who), now: NOON });
        if (!changed.ok) continue;
        expect(draft.state).not.toMatch(/published|discarded/);
        expect(changed.draft.version).toBe(draft.version + 1);
        draft = changed.draft;
        if (['write-file', 'title', 'answers', 'rebase'].includes(what.kind)) writers.add(who.id);
        if (what.kind !== 'approve') continue;
        expect(writers).not.toContain(who.id);
        expect(draft.submittedBy?.id).not.toBe(who.id);
      }
    }),
  );
});
