import { answerCard, handOverCard } from '../../cards/asking/answer-card';
import { noticeCard } from '../../cards/asking/asker-cards';
import { channelCard } from '../../cards/asking/channel-card';
import type { Press } from '../../cards/press';
import { type Command, MOST_TEXT_LENGTH } from '../../escalations/command';
import type { Escalation } from '../../escalations/escalation';
import { perform } from '../../escalations/perform';
import { seenByCoordinator } from '../../escalations/seen-by';
import { REFUSAL_WORDS } from '../../escalations/words';
import { findPersonalData } from '../../privacy/find-personal-data';
import { guard } from '../../privacy/guarded-text';
import { actorOf, type Desk, type Visitor } from '../desk';
import type { Shown } from '../shown';
import { describeQuestion } from './describe-walk';
import type { DeskHandlers, OnEscalation } from './handlers';
import { storageAway } from './text-kept';

/** What coordinators do, in their channel or in their own chat; the door lets nobody else in. */
export const COORDINATOR_HANDLERS = {
  'c-show': (desk, press) => onEscalation(desk, press, (escalation) => showOne(desk, escalation)),
  'c-claim': (desk, press, visitor) => change(desk, press, visitor, { kind: 'claim' }),
  'c-back': (desk, press, visitor) => change(desk, press, visitor, { kind: 'hand-back' }),
  'c-close': (desk, press, visitor) => change(desk, press, visitor, { kind: 'close' }),
  'c-reopen': (desk, press, visitor) => change(desk, press, visitor, { kind: 'reopen' }),
  'c-over': (desk, press) => onEscalation(desk, press, (escalation) => showHandOver(desk, escalation)),
  'c-over-send': sendHandOver,
  'c-answer': (desk, press) => showAnswerForm(desk, press, desk.newId(), ''),
  'c-answer-edit': (desk, press) => showAnswerForm(desk, press, press.formKey ?? desk.newId(), press.answer ?? ''),
  'c-answer-check': checkAnswer,
  'c-answer-send': sendAnswer,
} satisfies Partial<DeskHandlers>;

const own = (card: Shown['card']): Shown => ({ card, summary: 'Deelwijzer: vraag', isPrivate: true });

async function onEscalation(
  desk: Desk,
  { id }: OnEscalation,
  then: (escalation: Escalation) => Promise<Shown> | Shown,
): Promise<Shown> {
  const escalation = await desk.store.find(id);
  return escalation === undefined
    ? own(noticeCard('Deze vraag is er niet meer', REFUSAL_WORDS['not-found']))
    : then(escalation);
}

/** The card as everybody in the channel sees it; it replaces the message too. */
async function showOne(desk: Desk, escalation: Escalation, notice?: string): Promise<Shown> {
  const card = channelCard(seenByCoordinator(escalation), {
    ...(await describeQuestion(desk, escalation)),
    ...(notice === undefined ? {} : { notice }),
  });
  // A notice is for whoever pressed; the others get the card from the outbox.
  return {
    card,
    summary: `Deelwijzer: vraag ${escalation.number}`,
    ...(notice === undefined ? {} : { isPrivate: true }),
  };
}

async function change(desk: Desk, press: OnEscalation, visitor: Visitor, command: Command): Promise<Shown> {
  const outcome = await perform(desk.store, {
    id: press.id,
    command,
    actor: actorOf(desk, visitor),
    now: desk.now(),
  });
  if (outcome.ok) {
    desk.nudge();
    return showOne(desk, outcome.escalation);
  }
  const by = 'by' in outcome && outcome.by !== null ? ` ${outcome.by.name} heeft hem.` : '';
  const said = `${REFUSAL_WORDS[outcome.refusal]}${by}`;
  if (outcome.refusal === 'storage-unavailable') return storageAway(press);
  return outcome.escalation === null
    ? own(noticeCard('Dat lukte niet', said))
    : showOne(desk, outcome.escalation, said);
}

async function showHandOver(desk: Desk, escalation: Escalation, notice?: string): Promise<Shown> {
  const colleagues = await desk.colleagues();
  return own(
    handOverCard(
      seenByCoordinator(escalation),
      colleagues.filter((person) => person.id !== escalation.claimedBy?.id),
      notice,
    ),
  );
}

async function sendHandOver(desk: Desk, press: Press<'c-over-send'>, visitor: Visitor): Promise<Shown> {
  const to = (await desk.colleagues()).find((person) => person.id === press.to);
  if (to === undefined || !desk.isCoordinator(to))
    return onEscalation(desk, press, (escalation) => showHandOver(desk, escalation, 'Kies eerst een collega.'));
  return change(desk, press, visitor, { kind: 'hand-over', to });
}

const showAnswerForm = (desk: Desk, press: OnEscalation, key: string, typed: string, notice?: string): Promise<Shown> =>
  onEscalation(desk, press, (escalation) =>
    own(answerCard(seenByCoordinator(escalation), key, typed, undefined, notice)),
  );

/** Looked at before the guard reads it: a text of megabytes would keep everybody waiting. */
function wrongText(typed: string): string | undefined {
  if (typed.trim() === '') return REFUSAL_WORDS['text-missing'];
  return typed.length > MOST_TEXT_LENGTH ? REFUSAL_WORDS['text-too-long'] : undefined;
}

async function checkAnswer(desk: Desk, press: Press<'c-answer-check'>): Promise<Shown> {
  const { answer: typed = '', formKey: key = desk.newId() } = press;
  const wrong = wrongText(typed);
  if (wrong !== undefined) return showAnswerForm(desk, press, key, typed, wrong);
  return onEscalation(desk, press, (escalation) =>
    own(
      answerCard(seenByCoordinator(escalation), key, typed, {
        findings: findPersonalData(typed),
        stored: guard(typed),
      }),
    ),
  );
}

async function sendAnswer(desk: Desk, press: Press<'c-answer-send'>, visitor: Visitor): Promise<Shown> {
  const { answer: typed = '', formKey: key = desk.newId() } = press;
  const wrong = wrongText(typed);
  if (wrong !== undefined) return showAnswerForm(desk, press, key, typed, wrong);
  const outcome = await perform(desk.store, {
    id: press.id,
    command: { kind: 'answer', key, text: guard(typed) },
    actor: actorOf(desk, visitor),
    now: desk.now(),
  });
  if (outcome.ok) {
    desk.nudge();
    return showOne(desk, outcome.escalation);
  }
  if (outcome.refusal === 'storage-unavailable') return storageAway(press);
  const said = REFUSAL_WORDS[outcome.refusal];
  return outcome.escalation === null
    ? showAnswerForm(desk, press, key, typed, said)
    : own(answerCard(seenByCoordinator(outcome.escalation), key, typed, undefined, said));
}
