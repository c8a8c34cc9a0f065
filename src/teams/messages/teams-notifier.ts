import { ownQuestionCard } from '../../cards/asking/asker-cards';
import { channelCard } from '../../cards/asking/channel-card';
import type { Delivery, DeliveryResult, Notifier } from '../../escalations/delivery/notifier';
import type { Escalation } from '../../escalations/escalation';
import { seenByCoordinator } from '../../escalations/seen-by';
import type { Desk } from '../desk';
import { describeQuestion } from '../handlers/describe-walk';
import { retryAfterOf, statusOf, troubleOf } from '../rim/error-facts';
import type { CardMessage, Later } from '../rim/turn';
import { noticeOf } from './closes-by-itself';
import { SAID } from './said';
import { sendNew } from './send-new';
import { toChannel } from './to-channel';

/** Brings notifications into Teams. The card is made at delivery, so a late one shows how things stand by then. */
export function teamsNotifier(desk: Desk, later: Later): Notifier {
  return {
    deliver: async (delivery, address) => {
      const escalation = await desk.store.find(delivery.escalationId);
      if (escalation === undefined) return { kind: 'pointless' };
      try {
        if (delivery.to.kind === 'channel') return await toChannel(desk, later, delivery, escalation, address);
        if (escalation.contents !== 'readable') return { kind: 'pointless' };
        // Whose role was taken meanwhile reads no questions any more; the channel has the card.
        if (delivery.to.kind === 'coordinator' && !desk.isCoordinator(delivery.to.person)) return { kind: 'pointless' };
        await sendNew(later, address, await toPerson(desk, delivery, escalation));
        return { kind: 'delivered' };
      } catch (error) {
        return failedWith(error);
      }
    },
  };
}

async function toPerson(desk: Desk, { kind, to }: Delivery, escalation: Escalation): Promise<CardMessage> {
  const { summary } = SAID[kind];
  const notice = noticeOf(desk, kind, escalation);
  const card =
    to.kind === 'asker'
      ? ownQuestionCard(escalation, notice)
      : channelCard(seenByCoordinator(escalation), {
          ...(await describeQuestion(desk, escalation)),
          ...(notice === undefined ? {} : { notice }),
        });
  return { card, summary: summary(escalation.number), alert: true };
}

/** What went wrong, as the delivery policy needs it. */
function failedWith(error: unknown): DeliveryResult {
  const status = statusOf(error);
  return {
    kind: 'failed',
    status: status ?? null,
    code: status === undefined ? troubleOf(error) : null,
    retryAfterSeconds: retryAfterOf(error),
  };
}
