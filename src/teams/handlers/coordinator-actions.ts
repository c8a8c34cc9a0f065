import { handOverCard } from '../../cards/asking/answer-card';
import { noticeCard } from '../../cards/asking/asker-cards';
import type { Press } from '../../cards/press';
import type { Command } from '../../escalations/command';
import type { Escalation } from '../../escalations/escalation';
import { perform } from '../../escalations/perform';
import { seenByCoordinator } from '../../escalations/seen-by';
import { actorOf, type Desk, type Visitor } from '../desk';
import type { Shown } from '../shown';
import { ANSWER_HANDLERS, offerForm, saidOf } from './coordinator/answer-actions';
import { onEscalation, own, showOne } from './coordinator/show-question';
import { type DeskHandlers, type Moving, seenOn } from './handlers';
import { isTrouble, storageAway } from './text-kept';

/** What coordinators do, in their channel or in their own chat; the door lets nobody else in. */
export const COORDINATOR_HANDLERS = {
  ...ANSWER_HANDLERS,
  'c-show': (desk, press) => onEscalation(desk, press, (escalation) => showOne(desk, escalation)),
  'c-claim': (desk, press, visitor) => change(desk, press, visitor, { kind: 'claim' }),
  'c-back': (desk, press, visitor) => change(desk, press, visitor, { kind: 'hand-back' }),
  'c-close': (desk, press, visitor) => change(desk, press, visitor, { kind: 'close' }),
  'c-reopen': (desk, press, visitor) => change(desk, press, visitor, { kind: 'reopen' }),
  'c-over': (desk, press) => onEscalation(desk, press, (escalation) => showHandOver(desk, escalation)),
  'c-over-send': sendHandOver,
} satisfies Partial<DeskHandlers>;

type Typing = Moving & Pick<Press<'c-close'>, 'answer' | 'formKey' | 'ticks'>;

async function change(desk: Desk, press: Moving | Typing, visitor: Visitor, command: Command): Promise<Shown> {
  const outcome = await perform(desk.store, {
    id: press.id,
    command,
    actor: actorOf(desk, visitor),
    now: desk.now(),
    seen: seenOn(press),
  });
  if (outcome.ok) {
    desk.nudge();
    return showOne(desk, outcome.escalation);
  }
  const { escalation, refusal } = outcome;
  if (isTrouble(refusal)) return storageAway(press, refusal);
  if (refusal === 'reason-missing') return offerForm(desk, { ...press, closes: true }, visitor);
  const said = saidOf(outcome);
  return escalation === null ? own(noticeCard('Dat lukte niet', said)) : showOne(desk, escalation, said);
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
