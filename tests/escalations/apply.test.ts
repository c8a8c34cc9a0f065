import type { Actor } from '../../src/escalations/actor';
import { SYSTEM } from '../../src/escalations/actor';
import { type Applied, apply } from '../../src/escalations/apply';
import type { Command } from '../../src/escalations/command';
import type { Escalation } from '../../src/escalations/escalation';
import { seenByCoordinator } from '../../src/escalations/seen-by';
import {
  ANNA,
  answer,
  BRAM,
  buildEscalation,
  CARLA,
  coordinator,
  daysLater,
  followUp,
  guarded,
  member,
  minutesLater,
  NOON,
  OUTSIDER,
} from '../support/escalations';

const anna = member(ANNA);
const bram = coordinator(BRAM);
const carla = coordinator(CARLA);
const LATER = minutesLater(30);

function afterwards(escalation: Escalation, command: Command, actor: Actor, now = LATER): Escalation {
  const applied = apply(escalation, command, actor, now);
  if (applied.kind === 'changed') return applied.escalation;
  throw new Error(`Expected a change, found ${JSON.stringify(applied)}.`);
}

const told = (applied: Applied): readonly string[] =>
  applied.kind === 'changed'
    ? applied.notifications.map(({ kind, to }) => `${kind} → ${to.kind === 'channel' ? 'channel' : to.person.name}`)
    : [];

const open = buildEscalation();
const claimed = afterwards(open, { kind: 'claim' }, bram);
const answered = afterwards(claimed, answer('Ja, met toestemming.'), bram);
const closed = afterwards(answered, { kind: 'close' }, anna);

describe('handing over with a note', () => {
  const note = guarded('De ouders weten nog van niets.');
  const handed = afterwards(claimed, { kind: 'hand-over', to: CARLA, note }, bram);

  test('keeps the note with who wrote it and for whom, and the next one after it', () => {
    expect(handed).toMatchObject({ claimedBy: CARLA, notes: [{ by: BRAM, to: CARLA, text: note, at: LATER }] });
    const back = afterwards(handed, { kind: 'hand-over', to: BRAM, note: guarded('Terug, ik ben ziek.') }, carla);
    expect(back.notes.map(({ text }) => text)).toEqual([note, 'Terug, ik ben ziek.']);
    expect(afterwards(claimed, { kind: 'hand-over', to: CARLA }, bram).notes).toEqual([]);
  });

  test('to who took it meanwhile is told all the same, and pressed twice it is there once', () => {
    const taken = afterwards(open, { kind: 'claim' }, carla);
    const told = afterwards(taken, { kind: 'hand-over', to: CARLA, note }, bram);
    expect(told.notes).toHaveLength(1);
    expect(apply(told, { kind: 'hand-over', to: CARLA, note }, bram, LATER)).toEqual({ kind: 'unchanged' });
  });

  test('is refused when it is too long, and gone when the question is forgotten', () => {
    const long = guarded('a'.repeat(1001));
    const refused = apply(claimed, { kind: 'hand-over', to: CARLA, note: long }, bram, LATER);
    expect(refused).toEqual({ kind: 'refused', refusal: { refusal: 'text-too-long' } });
    expect(afterwards(handed, { kind: 'forget' }, anna).notes).toEqual([]);
  });
});

describe('claiming', () => {
  test('makes it theirs and tells the asker and the channel', () => {
    const applied = apply(open, { kind: 'claim' }, bram, LATER);
    expect(applied).toMatchObject({
      kind: 'changed',
      escalation: { state: 'claimed', claimedBy: BRAM, claimedAt: LATER, since: LATER, version: 2 },
      audit: { action: 'claim', role: 'coordinator', actorId: BRAM.id, from: 'open', to: 'claimed' },
    });
    expect(told(applied)).toEqual(['channel-changed → channel', 'asker-claimed → Anna Voorbeeld']);
  });

  test('tells the second one who has it', () => {
    expect(apply(claimed, { kind: 'claim' }, carla, LATER)).toEqual({
      kind: 'refused',
      refusal: { refusal: 'claimed-by-other', by: BRAM },
    });
  });

  test('twice by the same coordinator is fine and changes nothing', () => {
    expect(apply(claimed, { kind: 'claim' }, bram, LATER)).toEqual({ kind: 'unchanged' });
  });

  test('of a closed question is refused with its state', () => {
    expect(apply(closed, { kind: 'claim' }, carla, LATER)).toEqual({
      kind: 'refused',
      refusal: { refusal: 'wrong-state', state: 'closed', by: BRAM },
    });
  });

  test.each([
    ['a team member', anna],
    ['an outsider', member(OUTSIDER)],
    ['the program itself', SYSTEM],
  ])('is not allowed to %s', (_, actor) => {
    expect(apply(open, { kind: 'claim' }, actor, LATER)).toEqual({
      kind: 'refused',
      refusal: { refusal: 'not-allowed' },
    });
  });
});

describe('answering', () => {
  test('adds the answer and tells the asker', () => {
    const applied = apply(claimed, answer('Ja.'), bram, LATER);
    expect(applied).toMatchObject({ escalation: { state: 'answered', answeredAt: LATER } });
    expect(told(applied)).toEqual(['asker-answered → Anna Voorbeeld', 'channel-changed → channel']);
    expect(afterwards(claimed, answer('Ja.'), bram).messages.at(-1)).toMatchObject({
      kind: 'answer',
      side: 'coordinator',
      by: BRAM,
      text: 'Ja.',
    });
  });

  test('an open question claims it on the way', () => {
    expect(afterwards(open, answer('Ja.'), carla)).toMatchObject({
      state: 'answered',
      claimedBy: CARLA,
      claimedAt: LATER,
    });
  });

  test('what somebody else claimed is refused and says who', () => {
    expect(apply(claimed, answer('Nee.'), carla, LATER)).toMatchObject({
      refusal: { refusal: 'claimed-by-other', by: BRAM },
    });
  });

  test('with the same form twice adds one answer', () => {
    const command = answer('Ja.');
    expect(apply(afterwards(claimed, command, bram), command, bram, LATER)).toEqual({ kind: 'unchanged' });
  });

  test.each([
    ['nothing', '', 'text-missing'],
    ['blanks', ' \n\t ', 'text-missing'],
    ['10,000 characters', 'a'.repeat(10_000), 'text-too-long'],
  ])('with %s is refused', (_, text, refusal) => {
    expect(apply(claimed, answer(text), bram, LATER)).toEqual({ kind: 'refused', refusal: { refusal } });
  });
});

describe('a form that was used before', () => {
  const first = answer('Ja, met toestemming.', 'k1');
  const once = afterwards(claimed, first, bram);

  test('for the same words is the same click twice', () => {
    expect(apply(once, first, bram, LATER)).toEqual({ kind: 'unchanged' });
  });

  test.each<readonly [string, Command, Actor]>([
    ['other words', answer('Nee.', 'k1'), bram],
    ['the same words by somebody else', first, carla],
    ['a follow-up', followUp('Ja, met toestemming.', 'k1'), anna],
    ['a reason', { kind: 'close', reason: { key: 'k1', text: guarded('Ja, met toestemming.') } }, bram],
  ])('for %s is neither a repeat nor a success', (_, command, actor) => {
    expect(apply(once, command, actor, LATER)).toEqual({ kind: 'refused', refusal: { refusal: 'key-reused' } });
  });
});

describe('closing what waits for an answer', () => {
  const reason = { key: 'r1', text: guarded('Dit hebben we aan de telefoon besproken.') };

  test('needs a reason, whoever has it', () => {
    expect(apply(open, { kind: 'close' }, carla, LATER)).toMatchObject({ refusal: { refusal: 'reason-missing' } });
    expect(apply(claimed, { kind: 'close' }, bram, LATER)).toMatchObject({ refusal: { refusal: 'reason-missing' } });
    const asked = afterwards(answered, followUp('En de school?'), anna);
    expect(apply(asked, { kind: 'close' }, bram, LATER)).toMatchObject({ refusal: { refusal: 'reason-missing' } });
    expect(apply(open, { kind: 'close', reason: { ...reason, text: guarded(' ') } }, bram, LATER)).toMatchObject({
      refusal: { refusal: 'text-missing' },
    });
  });

  test('tells the asker why, and who says so', () => {
    const applied = apply(open, { kind: 'close', reason }, carla, LATER);
    expect(applied).toMatchObject({
      escalation: { state: 'closed', answeredAt: null, claimedBy: null },
      audit: { action: 'close', role: 'coordinator', actorId: CARLA.id },
    });
    expect(told(applied)).toContain('asker-closed → Anna Voorbeeld');
    const after = afterwards(open, { kind: 'close', reason }, carla);
    expect(after.messages.at(-1)).toEqual({ ...reason, kind: 'reason', side: 'coordinator', by: CARLA, at: LATER });
    expect(apply(after, { kind: 'close', reason }, carla, LATER)).toEqual({ kind: 'unchanged' });
  });

  test('by two at once keeps the words of the first, and does not say that it kept the others', () => {
    const after = afterwards(open, { kind: 'close', reason }, carla);
    const other = { key: 'r2', text: guarded('Een andere reden.') };
    expect(apply(after, { kind: 'close', reason: other }, bram, LATER)).toMatchObject({
      refusal: { refusal: 'wrong-state', state: 'closed' },
    });
  });

  test('is not a way for the asker to speak as a coordinator', () => {
    expect(apply(answered, { kind: 'close', reason }, anna, LATER)).toMatchObject({
      refusal: { refusal: 'not-allowed' },
    });
  });
});

describe('the asker', () => {
  test('closes what was answered', () => {
    expect(closed).toMatchObject({ state: 'closed', closedAt: LATER });
  });

  test('cannot close what was not answered yet', () => {
    expect(apply(open, { kind: 'close' }, anna, LATER)).toMatchObject({ refusal: { refusal: 'wrong-state' } });
  });

  test('asks on, and it is the turn of who answered', () => {
    const applied = apply(answered, followUp('En de school?'), anna, daysLater(1));
    expect(applied).toMatchObject({
      escalation: { state: 'claimed', claimedBy: BRAM, waitingSince: daysLater(1), closedAt: null },
    });
    expect(told(applied)).toEqual(['coordinator-followed-up → Bram Verzonnen', 'channel-changed → channel']);
  });

  test('reopens what was closed', () => {
    expect(afterwards(closed, { kind: 'reopen' }, anna)).toMatchObject({ state: 'claimed', closedAt: null });
  });

  test('withdraws, after which nobody can claim', () => {
    const withdrawn = afterwards(open, { kind: 'withdraw' }, anna);
    expect(withdrawn).toMatchObject({ state: 'withdrawn', closedAt: LATER });
    expect(apply(withdrawn, { kind: 'claim' }, bram, LATER)).toMatchObject({ refusal: { state: 'withdrawn' } });
  });

  test('may not withdraw the question of somebody else', () => {
    expect(apply(open, { kind: 'withdraw' }, member(OUTSIDER), LATER)).toMatchObject({
      refusal: { refusal: 'not-allowed' },
    });
  });

  test('forgets it: text and people go at once, place and times stay', () => {
    const forgotten = afterwards(answered, { kind: 'forget' }, anna);
    expect(forgotten).toMatchObject({
      contents: 'forgotten',
      state: 'withdrawn',
      asker: null,
      claimedBy: null,
      messages: [],
      askedAt: NOON,
      walk: { tree: 'delen', node: 'geen-regel' },
    });
    expect(JSON.stringify(forgotten)).not.toMatch(/Anna|Bram|toestemming|wijkagent/);
    expect(apply(forgotten, { kind: 'claim' }, bram, LATER)).toMatchObject({ refusal: { refusal: 'forgotten' } });
  });
});

describe('coordinators among themselves', () => {
  test('hand back to nobody', () => {
    expect(afterwards(claimed, { kind: 'hand-back' }, bram)).toMatchObject({ state: 'open', claimedBy: null });
  });

  test('cannot hand back for a colleague', () => {
    expect(apply(claimed, { kind: 'hand-back' }, carla, LATER)).toMatchObject({
      refusal: { refusal: 'claimed-by-other', by: BRAM },
    });
  });

  test('hand over to a colleague, who is told', () => {
    const applied = apply(claimed, { kind: 'hand-over', to: CARLA }, bram, LATER);
    expect(applied).toMatchObject({ escalation: { state: 'claimed', claimedBy: CARLA, claimedAt: LATER } });
    expect(told(applied)).toEqual(['coordinator-assigned → Carla Bedacht', 'channel-changed → channel']);
  });

  test('take over from who is ill', () => {
    expect(told(apply(claimed, { kind: 'hand-over', to: CARLA }, carla, LATER))).toEqual(['channel-changed → channel']);
  });

  test('tag and propose, once', () => {
    const tagged = afterwards(open, { kind: 'tag', tags: [guarded('school')] }, carla);
    expect(apply(tagged, { kind: 'tag', tags: [guarded('school')] }, carla, LATER)).toEqual({ kind: 'unchanged' });
    const proposed = afterwards(open, { kind: 'propose-tree', proposes: true }, carla);
    expect(proposed.proposesTree).toBe(true);
    expect(apply(proposed, { kind: 'propose-tree', proposes: true }, carla, LATER)).toEqual({ kind: 'unchanged' });
  });

  test('never see who asked anonymously', () => {
    const anonymous = buildEscalation({ anonymous: true });
    expect(JSON.stringify(seenByCoordinator(anonymous))).not.toContain(ANNA.name);
    expect(JSON.stringify(seenByCoordinator(anonymous))).not.toContain(ANNA.id);
    expect(seenByCoordinator(open).asker).toEqual(ANNA);
  });
});

describe('the program itself', () => {
  test('reminds whoever’s turn it is, once per quiet period', () => {
    const remind = { kind: 'remind', quietSince: daysLater(1) } as const;
    expect(told(apply(open, remind, SYSTEM, daysLater(2)))).toEqual(['channel-reminder → channel']);
    expect(told(apply(claimed, remind, SYSTEM, daysLater(2)))).toEqual(['coordinator-reminder → Bram Verzonnen']);
    expect(told(apply(answered, remind, SYSTEM, daysLater(2)))).toEqual(['asker-reminder → Anna Voorbeeld']);
    expect(apply(afterwards(open, remind, SYSTEM, daysLater(2)), remind, SYSTEM, daysLater(2))).toEqual({
      kind: 'unchanged',
    });
  });

  test('forgets nothing that was reopened meanwhile', () => {
    const reopened = afterwards(closed, { kind: 'reopen' }, anna);
    expect(apply(reopened, { kind: 'retire', endedBefore: daysLater(90) }, SYSTEM, daysLater(91))).toEqual({
      kind: 'unchanged',
    });
  });

  test('may wipe what cannot be read, and nobody else may touch it', () => {
    const unreadable = buildEscalation({ contents: 'unreadable', state: 'closed', closedAt: LATER, asker: null });
    expect(apply(unreadable, { kind: 'reopen' }, bram, LATER)).toMatchObject({ refusal: { refusal: 'unreadable' } });
    expect(apply(unreadable, { kind: 'retire', endedBefore: daysLater(90) }, SYSTEM, daysLater(91))).toMatchObject({
      escalation: { contents: 'forgotten' },
    });
  });
});
