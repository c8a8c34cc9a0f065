import { followUpCard, myQuestionsCard, noticeCard, ownQuestionCard } from '../../cards/asking/asker-cards';
import { myDataCard, sureToForgetCard } from '../../cards/asking/forget-cards';
import type { Press } from '../../cards/press';
import { type Command, MOST_TEXT_LENGTH } from '../../escalations/command';
import type { Escalation } from '../../escalations/escalation';
import { forgetPerson } from '../../escalations/keeping/my-data';
import { perform } from '../../escalations/perform';
import { REFUSAL_WORDS } from '../../escalations/words';
import { findPersonalData } from '../../privacy/find-personal-data';
import { guard } from '../../privacy/guarded-text';
import { actorOf, type Desk, rememberAddress, type Visitor } from '../desk';
import type { Shown } from '../shown';
import { showAskedWalk } from './asked-walk';
import type { DeskHandlers, OnEscalation } from './handlers';
import { storageAway } from './text-kept';

/** What somebody does with their own questions. Whose they are is decided by the store, never by the card. */
export const ASKER_HANDLERS = {
  'my-questions': (desk, _, visitor) => showMine(desk, visitor),
  'q-show': (desk, press, visitor) => onOwn(desk, press, visitor, (question) => ownQuestionCard(question)),
  'q-walk': async (desk, press, visitor) =>
    (await showAskedWalk(desk, press, visitor)) ?? showMine(desk, visitor, NOT_YOURS),
  'q-close': (desk, press, visitor) => change(desk, press, visitor, { kind: 'close' }, 'Fijn. De vraag is afgesloten.'),
  'q-withdraw': (desk, press, visitor) =>
    change(desk, press, visitor, { kind: 'withdraw' }, 'De vraag is ingetrokken.'),
  'q-forget-ask': (desk, press, visitor) => onOwn(desk, press, visitor, sureToForgetCard),
  'q-forget': (desk, press, visitor) => change(desk, press, visitor, { kind: 'forget' }, 'De vraag is gewist.'),
  'q-more': (desk, press, visitor) =>
    onOwn(desk, press, visitor, (question) => followUpCard(question, desk.newId(), '')),
  'q-more-send': sendFollowUp,
  'my-data': (desk, _, visitor) => showData(desk, visitor, false),
  'my-data-ask': (desk, _, visitor) => showData(desk, visitor, true),
  'my-data-forget': (desk, _, visitor) => forgetMe(desk, visitor),
} satisfies Partial<DeskHandlers>;

const NOT_YOURS = 'Die vraag is er niet meer, of is niet van jou.';

const mine = (card: Shown['card']): Shown => ({ card, summary: 'Deelwijzer: mijn vragen' });

async function showMine(desk: Desk, visitor: Visitor, notice?: string): Promise<Shown> {
  return mine(myQuestionsCard(await desk.store.ofAsker(visitor.person.id), notice));
}

async function onOwn(
  desk: Desk,
  { id }: OnEscalation,
  visitor: Visitor,
  then: (question: Escalation) => Shown['card'],
): Promise<Shown> {
  const question = await desk.store.find(id);
  if (question === undefined || question.asker?.id !== visitor.person.id) {
    return showMine(desk, visitor, NOT_YOURS);
  }
  return mine(then(question));
}

async function change(
  desk: Desk,
  press: OnEscalation,
  visitor: Visitor,
  command: Command,
  done: string,
): Promise<Shown> {
  // A coordinator who asked something acts here as the asker.
  const actor = { ...actorOf(desk, visitor), coordinator: false } as const;
  const outcome = await perform(desk.store, { id: press.id, command, actor, now: desk.now() });
  if (outcome.ok) desk.nudge();
  else if (outcome.refusal === 'storage-unavailable') return storageAway(press);
  const said = outcome.ok ? done : REFUSAL_WORDS[outcome.refusal];
  return outcome.escalation === null || outcome.escalation.contents !== 'readable'
    ? showMine(desk, visitor, said)
    : mine(ownQuestionCard(outcome.escalation, said));
}

async function sendFollowUp(desk: Desk, press: Press<'q-more-send'>, visitor: Visitor): Promise<Shown> {
  const { id, question: typed = '', formKey: key = desk.newId() } = press;
  if (typed.length > MOST_TEXT_LENGTH) {
    return onOwn(desk, press, visitor, (question) =>
      followUpCard(question, key, typed, REFUSAL_WORDS['text-too-long']),
    );
  }
  const actor = { ...actorOf(desk, visitor), coordinator: false } as const;
  const outcome = await perform(desk.store, {
    id,
    command: { kind: 'follow-up', key, text: guard(typed) },
    actor,
    now: desk.now(),
  });
  if (!outcome.ok) {
    const { escalation, refusal } = outcome;
    if (escalation !== null) return mine(followUpCard(escalation, key, typed, REFUSAL_WORDS[refusal]));
    return refusal === 'storage-unavailable' ? storageAway(press) : showMine(desk, visitor, REFUSAL_WORDS[refusal]);
  }
  await rememberAddress(desk, visitor);
  desk.nudge();
  const replaced = findPersonalData(typed).length > 0;
  return mine(
    ownQuestionCard(
      outcome.escalation,
      replaced ? 'Verstuurd. Wat op persoonsgegevens leek, is vervangen.' : 'Verstuurd.',
    ),
  );
}

async function showData(desk: Desk, visitor: Visitor, asksSure: boolean): Promise<Shown> {
  const questions = await desk.store.ofAsker(visitor.person.id);
  return mine(myDataCard(questions.length, desk.walks.retentionDays, asksSure));
}

async function forgetMe(desk: Desk, visitor: Visitor): Promise<Shown> {
  const { questions, refusals } = await forgetPerson({
    escalations: desk.store,
    addressBook: desk.addressBook,
    person: visitor.person,
    now: desk.now(),
  });
  desk.nudge();
  const said =
    refusals[0] === undefined
      ? `Alles is gewist: ${questions === 1 ? 'één vraag' : `${questions} vragen`} en hoe we je bereiken.`
      : `Nog niet alles is gewist. ${REFUSAL_WORDS[refusals[0]]}`;
  return mine(noticeCard('Mijn gegevens', said));
}
