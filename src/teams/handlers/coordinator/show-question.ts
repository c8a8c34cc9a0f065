import { noticeCard } from '../../../cards/asking/asker-cards';
import { channelCard } from '../../../cards/asking/channel-card';
import type { Escalation } from '../../../escalations/escalation';
import { StorageUnavailable } from '../../../escalations/keeping/storage-unavailable';
import { seenByCoordinator } from '../../../escalations/seen-by';
import { REFUSAL_WORDS } from '../../../escalations/words';
import type { Desk } from '../../desk';
import type { Shown } from '../../shown';
import { describeQuestion } from '../describe-walk';
import type { OnEscalation } from '../handlers';

/** For whoever pressed: a form, or a word about what did not happen. */
export const own = (card: Shown['card']): Shown => ({ card, summary: 'Deelwijzer: vraag', isPrivate: true });

export async function onEscalation(
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
export async function showOne(desk: Desk, escalation: Escalation, notice?: string): Promise<Shown> {
  const card = channelCard(seenByCoordinator(escalation), {
    ...(await describedNow(desk, escalation)),
    ...(notice === undefined ? {} : { notice }),
  });
  // A notice is for whoever pressed; the others get the card from the outbox.
  return {
    card,
    summary: `Deelwijzer: vraag ${escalation.number}`,
    isKeptUp: true,
    ...(notice === undefined ? {} : { isPrivate: true }),
  };
}

/** What was done is done, also when the edition of its route cannot be read now: the card of the outbox has it. */
function describedNow(desk: Desk, escalation: Escalation): ReturnType<typeof describeQuestion> {
  return describeQuestion(desk, escalation).catch((error: unknown) => {
    if (error instanceof StorageUnavailable) return { route: [] };
    throw error;
  });
}
