import { ownQuestionCard } from '../../cards/asking/asker-cards';
import { channelCard } from '../../cards/asking/channel-card';
import type { Card } from '../../cards/card';
import type { Address } from '../../escalations/delivery/address-book';
import type { Delivery, DeliveryResult, Notifier } from '../../escalations/delivery/notifier';
import type { Escalation } from '../../escalations/escalation';
import { seenByCoordinator } from '../../escalations/seen-by';
import type { Desk } from '../desk';
import { describeWalk } from '../handlers/describe-walk';
import { messageAt, packAddress, placeAt } from '../rim/address';
import { nameOf, retryAfterOf, statusOf } from '../rim/error-facts';
import type { CardMessage, Later } from '../rim/turn';

/** Brings notifications into Teams. The card is made at delivery, so a late one shows how things stand by then. */
export function teamsNotifier(desk: Desk, later: Later): Notifier {
  return {
    deliver: async (delivery, address) => {
      const escalation = await desk.store.find(delivery.escalationId);
      if (escalation === undefined) return { kind: 'pointless' };
      try {
        if (delivery.to.kind === 'channel') return await toChannel(desk, later, delivery, escalation, address);
        if (escalation.contents !== 'readable') return { kind: 'pointless' };
        const card =
          delivery.to.kind === 'asker'
            ? ownQuestionCard(escalation, askerNotice(delivery))
            : await coordinatorCard(desk, delivery, escalation);
        await sendNew(later, address, { card, summary: `Deelwijzer: vraag ${escalation.number}` });
        return { kind: 'delivered' };
      } catch (error) {
        return failedWith(error);
      }
    },
  };
}

function askerNotice({ kind }: Delivery): string {
  switch (kind) {
    case 'asker-answered':
      return 'Er is een antwoord op je vraag. Is het duidelijk? Kies dan Opgelost.';
    case 'asker-claimed':
      return 'Een coördinator heeft je vraag opgepakt.';
    case 'asker-closed':
      return 'De coördinator heeft je vraag afgesloten. Heb je nog iets? Stel dan een vervolgvraag.';
    default:
      return 'Herinnering: er ligt een antwoord op je vraag. Is het opgelost?';
  }
}

const COORDINATOR_NOTICES: Partial<Readonly<Record<Delivery['kind'], string>>> = {
  'coordinator-assigned': 'Deze vraag is aan jou overgedragen.',
  'coordinator-followed-up': 'De vraagsteller heeft iets toegevoegd.',
  'coordinator-reminder': 'Herinnering: deze vraag staat op jouw naam en wacht op antwoord.',
};

async function coordinatorCard(desk: Desk, { kind }: Delivery, escalation: Escalation): Promise<Card> {
  const notice = COORDINATOR_NOTICES[kind];
  return channelCard(seenByCoordinator(escalation), {
    ...(await describeWalk(desk.walks, escalation.walk)),
    ...(notice === undefined ? {} : { notice }),
  });
}

/** New questions and reminders are new messages, so that they are noticed; changes replace the card in place. */
async function toChannel(
  desk: Desk,
  later: Later,
  { kind }: Delivery,
  escalation: Escalation,
  address: Address,
): Promise<DeliveryResult> {
  const known = await desk.addressBook.findCard(escalation.id);
  const shownIn = known === undefined ? undefined : messageAt(known);
  const isNews = kind === 'channel-new' || kind === 'channel-reminder';
  const onDuty =
    isNews && escalation.contents === 'readable' ? ((await desk.addressBook.findChannel())?.onDuty ?? []) : [];
  const card = channelCard(seenByCoordinator(escalation), {
    ...(await describeWalk(desk.walks, escalation.walk)),
    mentions: onDuty,
    ...(kind === 'channel-reminder' ? { notice: 'Herinnering: deze vraag wacht nog op een coördinator.' } : {}),
  });
  const summary = `Deelwijzer: ${escalation.urgency === 'urgent' ? 'vraag met spoed' : 'vraag'} ${escalation.number}`;
  if (known !== undefined && shownIn !== undefined && kind !== 'channel-reminder') {
    await later(placeAt(known), (conversation) => conversation.update(shownIn, { card, summary }));
    return { kind: 'delivered' };
  }
  if (escalation.contents !== 'readable') return { kind: 'pointless' };
  const messageId = await sendNew(later, address, { card, summary });
  if (messageId !== undefined)
    await desk.addressBook.rememberCard(escalation.id, packAddress(placeAt(address), messageId));
  return { kind: 'delivered' };
}

async function sendNew(later: Later, address: Address, message: CardMessage): Promise<string | undefined> {
  let id: string | undefined;
  await later(placeAt(address), async (conversation) => {
    id = await conversation.send(message);
  });
  return id;
}

/** What went wrong, as the delivery policy needs it. */
function failedWith(error: unknown): DeliveryResult {
  const status = statusOf(error);
  return {
    kind: 'failed',
    status: status ?? null,
    code: status === undefined ? nameOf(error) : null,
    retryAfterSeconds: retryAfterOf(error),
  };
}
