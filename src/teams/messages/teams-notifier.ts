import type { Activity, TurnContext } from 'botbuilder';
import { ownQuestionCard } from '../../cards/asker-cards';
import type { Card } from '../../cards/card';
import { channelCard } from '../../cards/channel-card';
import type { Address } from '../../escalations/delivery/address-book';
import type { Delivery, DeliveryResult, Notifier } from '../../escalations/delivery/notifier';
import type { Escalation } from '../../escalations/escalation';
import { seenByCoordinator } from '../../escalations/seen-by';
import { asMessage, type Later } from '../bot';
import type { Desk } from '../desk';
import { describeWalk } from '../handlers/describe-walk';
import { nameOf, statusOf } from '../rim/adapter';
import { packAddress, unpackAddress } from '../rim/address';

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
        await sendNew(later, address, card, `Deelwijzer: vraag ${escalation.number}`);
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
  const known = await desk.addressBook.findCard(escalation.id, 'channel');
  const isNews = kind === 'channel-new' || kind === 'channel-reminder';
  const onDuty =
    isNews && escalation.contents === 'readable' ? ((await desk.addressBook.findChannel())?.onDuty ?? []) : [];
  const card = channelCard(seenByCoordinator(escalation), {
    ...(await describeWalk(desk.walks, escalation.walk)),
    mentions: onDuty,
    ...(kind === 'channel-reminder' ? { notice: 'Herinnering: deze vraag wacht nog op een coördinator.' } : {}),
  });
  const summary = `Deelwijzer: ${escalation.urgency === 'urgent' ? 'vraag met spoed' : 'vraag'} ${escalation.number}`;
  if (known !== undefined && kind !== 'channel-reminder') {
    await replaceCard(later, known, card, summary);
    return { kind: 'delivered' };
  }
  if (escalation.contents !== 'readable') return { kind: 'pointless' };
  const messageId = await sendNew(later, address, card, summary);
  if (messageId !== undefined) {
    const { bot, channelId, conversation, serviceUrl } = unpackAddress(address);
    await desk.addressBook.rememberCard(
      escalation.id,
      'channel',
      packAddress({ bot, channelId, conversation, serviceUrl }, messageId),
    );
  }
  return { kind: 'delivered' };
}

async function sendNew(later: Later, address: Address, card: Card, summary: string): Promise<string | undefined> {
  let id: string | undefined;
  await later(unpackAddress(address) as unknown as Partial<Activity>, async (context: TurnContext) => {
    id = (await context.sendActivity(asMessage({ card, summary })))?.id;
  });
  return id;
}

async function replaceCard(later: Later, place: Address, card: Card, summary: string): Promise<void> {
  const kept = unpackAddress(place);
  await later(kept as unknown as Partial<Activity>, async (context) => {
    await context.updateActivity({
      ...asMessage({ card, summary }),
      ...(kept.messageId === undefined ? {} : { id: kept.messageId }),
    });
  });
}

/** What went wrong, as the delivery policy needs it: the SDK's REST errors carry a status and the service's headers. */
function failedWith(error: unknown): DeliveryResult {
  const { response } = (error ?? {}) as { response?: { headers?: { get?: (name: string) => string | undefined } } };
  const retryAfter = Number(response?.headers?.get?.('retry-after') ?? Number.NaN);
  return {
    kind: 'failed',
    status: statusOf(error) ?? null,
    code: statusOf(error) === undefined ? nameOf(error) : null,
    retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : null,
  };
}
