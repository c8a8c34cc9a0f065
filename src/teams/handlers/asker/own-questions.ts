import { myQuestionsCard, noticeCard, ownQuestionCard } from '../../../cards/asking/asker-cards';
import type { Actor } from '../../../escalations/actor';
import type { Escalation } from '../../../escalations/escalation';
import { StorageUnavailable } from '../../../escalations/keeping/storage-unavailable';
import type { Desk, Visitor } from '../../desk';
import type { Shown } from '../../shown';
import type { OnEscalation } from '../handlers';
import { beside } from '../text-kept';
import { whoYouAre } from '../turned-away';

/** The card that was pressed stays: whoever speaks as somebody else, or came too late, has what it says nowhere else. */
export function notYours(desk: Desk, visitor: Visitor, question: Escalation | null | undefined): Shown {
  // Who asked anonymously is not told, not even of invented people: a demo shows how it works.
  const asker = question?.anonymous === false && question.asker !== null ? question.asker : undefined;
  const [now, todo] = whoYouAre(desk.walks, visitor, asker, 'Jouw vragen: typ “mijn vragen”.');
  return beside(
    'Dat kan hier niet',
    `${now}Deze vraag is niet van jou, of hij is er niet meer. Alleen wie de vraag stelde, kan dit. ${todo}`,
  );
}

export const mine = (card: Shown['card']): Shown => ({ card, summary: 'Deelwijzer: mijn vragen' });

export async function showMine(desk: Desk, visitor: Visitor, notice?: string): Promise<Shown> {
  return mine(myQuestionsCard(await desk.store.ofAsker(visitor.person.id), notice));
}

/** Undefined when it is gone or somebody else's: whose a question is, is decided by the store, never by the card. */
export async function findOwn(desk: Desk, id: string, { person }: Visitor): Promise<Escalation | undefined> {
  const question = await desk.store.find(id);
  return question?.asker?.id === person.id ? question : undefined;
}

export async function onOwn(
  desk: Desk,
  { id }: OnEscalation,
  visitor: Visitor,
  then: (question: Escalation) => Shown['card'],
): Promise<Shown> {
  const question = await desk.store.find(id);
  return question?.asker?.id === visitor.person.id ? mine(then(question)) : notYours(desk, visitor, question);
}

/** A coordinator who asked something acts here as the asker. */
export const asAsker = ({ person }: Visitor): Actor => ({ kind: 'person', person, coordinator: false });

/** What was done stays done, and is said to be, also when the list cannot be read now. */
export async function showChanged(
  desk: Desk,
  visitor: Visitor,
  question: Escalation | null,
  said: string,
): Promise<Shown> {
  if (question?.contents === 'readable') return mine(ownQuestionCard(question, said));
  try {
    return await showMine(desk, visitor, said);
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    return mine(noticeCard('Mijn vragen', said));
  }
}
