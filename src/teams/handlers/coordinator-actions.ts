import { noticeCard } from '../../cards/asker-cards';
import { answerCard, channelCard, handOverCard } from '../../cards/channel-card';
import { REFUSAL_WORDS } from '../../cards/escalation-words';
import { type Command, MOST_TEXT_LENGTH } from '../../escalations/command';
import type { Escalation } from '../../escalations/escalation';
import { perform } from '../../escalations/perform';
import { seenByCoordinator } from '../../escalations/seen-by';
import { findPersonalData } from '../../privacy/find-personal-data';
import { guard } from '../../privacy/guarded-text';
import { actorOf, type Desk, rememberAddress, type Visitor } from '../desk';
import type { Shown } from '../shown';
import type { DeskAction } from './ask-actions';
import { describeWalk } from './describe-walk';
import { storageAway } from './storage-away';
import type { Sent } from './walk-actions';

/** What coordinators do, in their channel or in their own chat. Everybody else is told that it is not theirs to do. */
export const COORDINATOR_ACTIONS: ReadonlyMap<string, DeskAction> = new Map<string, DeskAction>(
  (
    [
      ['c-show', (desk, sent) => onEscalation(desk, sent, (escalation) => showOne(desk, escalation))],
      ['c-claim', (desk, sent, visitor) => change(desk, sent, visitor, { kind: 'claim' })],
      ['c-back', (desk, sent, visitor) => change(desk, sent, visitor, { kind: 'hand-back' })],
      ['c-close', (desk, sent, visitor) => change(desk, sent, visitor, { kind: 'close' })],
      ['c-reopen', (desk, sent, visitor) => change(desk, sent, visitor, { kind: 'reopen' })],
      ['c-over', (desk, sent) => onEscalation(desk, sent, (escalation) => showHandOver(desk, escalation))],
      ['c-over-send', sendHandOver],
      ['c-answer', (desk, sent) => showAnswerForm(desk, sent, desk.newId(), '')],
      ['c-answer-edit', (desk, sent) => showAnswerForm(desk, sent, keyOf(desk, sent), typedIn(sent))],
      ['c-answer-check', checkAnswer],
      ['c-answer-send', sendAnswer],
    ] satisfies [string, DeskAction][]
  ).map(([verb, action]) => [verb, onlyCoordinators(action)]),
);

function onlyCoordinators(action: DeskAction): DeskAction {
  return async (desk, sent, visitor) => {
    if (!desk.isCoordinator(visitor.person))
      return own(
        noticeCard(
          'Dit is voor coördinatoren',
          'Alleen een coördinator kan dit doen. Heb je zelf een vraag? Open een gesprek met mij en typ “vraag”.',
        ),
      );
    await rememberAddress(desk, visitor);
    return action(desk, sent, visitor);
  };
}

const own = (card: Shown['card']): Shown => ({ card, summary: 'Deelwijzer: vraag', isPrivate: true });
const keyOf = (desk: Desk, sent: Sent): string => (typeof sent.formKey === 'string' ? sent.formKey : desk.newId());
const typedIn = (sent: Sent): string => (typeof sent.answer === 'string' ? sent.answer : '');
const idOf = (sent: Sent): string => (typeof sent.id === 'string' ? sent.id : '');

async function onEscalation(
  desk: Desk,
  sent: Sent,
  then: (escalation: Escalation) => Promise<Shown> | Shown,
): Promise<Shown> {
  const escalation = await desk.store.find(idOf(sent));
  return escalation === undefined
    ? own(noticeCard('Deze vraag is er niet meer', REFUSAL_WORDS['not-found']))
    : then(escalation);
}

/** The card as everybody in the channel sees it; it replaces the message too. */
export async function showOne(desk: Desk, escalation: Escalation, notice?: string): Promise<Shown> {
  const described = await describeWalk(desk.walks, escalation.walk);
  const card = channelCard(seenByCoordinator(escalation), {
    ...described,
    ...(notice === undefined ? {} : { notice }),
  });
  // A notice is for whoever pressed; the others get the card from the outbox.
  return {
    card,
    summary: `Deelwijzer: vraag ${escalation.number}`,
    ...(notice === undefined ? {} : { isPrivate: true }),
  };
}

async function change(desk: Desk, sent: Sent, visitor: Visitor, command: Command): Promise<Shown> {
  const outcome = await perform(desk.store, {
    id: idOf(sent),
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
  if (outcome.refusal === 'storage-unavailable') return storageAway(sent);
  return outcome.escalation === null
    ? own(noticeCard('Dat lukte niet', said))
    : showOne(desk, outcome.escalation, said);
}

async function showHandOver(desk: Desk, escalation: Escalation): Promise<Shown> {
  const colleagues = await desk.colleagues();
  return own(
    handOverCard(
      seenByCoordinator(escalation),
      colleagues.filter((person) => person.id !== escalation.claimedBy?.id),
    ),
  );
}

async function sendHandOver(desk: Desk, sent: Sent, visitor: Visitor): Promise<Shown> {
  const to = (await desk.colleagues()).find((person) => person.id === sent.to);
  if (to === undefined || !desk.isCoordinator(to))
    return onEscalation(desk, sent, (escalation) => showHandOver(desk, escalation));
  return change(desk, sent, visitor, { kind: 'hand-over', to });
}

const showAnswerForm = (desk: Desk, sent: Sent, key: string, typed: string, notice?: string): Promise<Shown> =>
  onEscalation(desk, sent, (escalation) =>
    own(answerCard(seenByCoordinator(escalation), key, typed, undefined, notice)),
  );

/** Looked at before the guard reads it: a text of megabytes would keep everybody waiting. */
function wrongText(typed: string): string | undefined {
  if (typed.trim() === '') return REFUSAL_WORDS['text-missing'];
  return typed.length > MOST_TEXT_LENGTH ? REFUSAL_WORDS['text-too-long'] : undefined;
}

async function checkAnswer(desk: Desk, sent: Sent): Promise<Shown> {
  const typed = typedIn(sent);
  const key = keyOf(desk, sent);
  const wrong = wrongText(typed);
  if (wrong !== undefined) return showAnswerForm(desk, sent, key, typed, wrong);
  return onEscalation(desk, sent, (escalation) =>
    own(
      answerCard(seenByCoordinator(escalation), key, typed, {
        findings: findPersonalData(typed),
        stored: guard(typed),
      }),
    ),
  );
}

async function sendAnswer(desk: Desk, sent: Sent, visitor: Visitor): Promise<Shown> {
  const typed = typedIn(sent);
  const key = keyOf(desk, sent);
  const wrong = wrongText(typed);
  if (wrong !== undefined) return showAnswerForm(desk, sent, key, typed, wrong);
  const outcome = await perform(desk.store, {
    id: idOf(sent),
    command: { kind: 'answer', key, text: guard(typed) },
    actor: actorOf(desk, visitor),
    now: desk.now(),
  });
  if (outcome.ok) {
    desk.nudge();
    return showOne(desk, outcome.escalation);
  }
  if (outcome.refusal === 'storage-unavailable') return storageAway(sent);
  const said = REFUSAL_WORDS[outcome.refusal];
  return outcome.escalation === null
    ? showAnswerForm(desk, sent, key, typed, said)
    : own(answerCard(seenByCoordinator(outcome.escalation), key, typed, undefined, said));
}
