import { channelCard, movedCard } from '../../cards/asking/channel-card';
import type { Address } from '../../escalations/delivery/address-book';
import type { Delivery, DeliveryResult } from '../../escalations/delivery/notifier';
import type { Escalation, Person } from '../../escalations/escalation';
import { isAwayIn } from '../../escalations/keeping/absences';
import { seenByCoordinator } from '../../escalations/seen-by';
import type { Desk } from '../desk';
import { describeQuestion } from '../handlers/describe-walk';
import { isSamePlace, messageAt, packAddress, placeAt } from '../rim/address';
import { isGone } from '../rim/error-facts';
import type { CardMessage, Later } from '../rim/turn';
import { noticeOf } from './closes-by-itself';
import { SAID } from './said';
import { sendNew } from './send-new';

const URGENT = ' Met spoed.';

/**
 * New questions and reminders are new messages, so that they are noticed; changes replace the card in place. A card that somebody
 * deleted, or that stands in a channel that is not linked any more, is posted again while the question runs.
 */
export async function toChannel(
  desk: Desk,
  later: Later,
  { kind }: Delivery,
  escalation: Escalation,
  address: Address,
): Promise<DeliveryResult> {
  const known = await desk.addressBook.findCard(escalation.id);
  const isRunning = escalation.state === 'open' || escalation.state === 'claimed' || escalation.state === 'answered';
  const hasMoved = known !== undefined && isRunning && !isSamePlace(known, address);
  const message = await messageOf(desk, kind, escalation, hasMoved);
  if (known !== undefined && !hasMoved && kind !== 'channel-reminder') {
    if (await update(later, known, message)) return { kind: 'delivered' };
    if (!isRunning) return { kind: 'pointless' };
  }
  if (escalation.contents !== 'readable') return { kind: 'pointless' };
  const id = await sendNew(later, address, message);
  if (id !== undefined) await desk.addressBook.rememberCard(escalation.id, packAddress(placeAt(address), id));
  if (hasMoved) await retire(later, known, escalation.number);
  return { kind: 'delivered' };
}

async function messageOf(
  desk: Desk,
  kind: Delivery['kind'],
  escalation: Escalation,
  hasMoved: boolean,
): Promise<CardMessage> {
  const { summary, alert } = SAID[kind];
  const notice = noticeOf(desk, kind, escalation);
  const isNews = kind === 'channel-new' || kind === 'channel-reminder' || hasMoved;
  const onDuty = isNews && escalation.contents === 'readable' ? await onDutyNow(desk) : [];
  const card = channelCard(seenByCoordinator(escalation), {
    ...(await describeQuestion(desk, escalation)),
    mentions: onDuty,
    ...(notice === undefined ? {} : { notice }),
  });
  return {
    card,
    summary: `${summary(escalation.number)}${escalation.urgency === 'urgent' ? URGENT : ''}`,
    ...(alert === undefined ? {} : { alert }),
  };
}

/** False when the message is not there any more. */
async function update(later: Later, card: Address, message: CardMessage): Promise<boolean> {
  const shownIn = messageAt(card);
  if (shownIn === undefined) return false;
  const { alert: _, ...quietly } = message;
  try {
    await later(placeAt(card), (conversation) => conversation.update(shownIn, quietly));
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

/** Who reads the old channel need not be who may read the new one. That channel may be gone itself: then there is nothing to hide. */
async function retire(later: Later, card: Address, number: number): Promise<void> {
  await update(later, card, { card: movedCard(number), summary: `Vraag ${number} is verplaatst.` }).catch(() => false);
}

/** Of those on duty, who is there today and still a coordinator: calling somebody on leave only looks as if somebody knows. */
async function onDutyNow(desk: Desk): Promise<readonly Person[]> {
  const [channel, away] = await Promise.all([desk.addressBook.findChannel(), desk.away()]);
  const isAway = isAwayIn(away);
  return (channel?.onDuty ?? []).filter((person) => desk.isCoordinator(person) && !isAway(person));
}
