import { ownQuestionCard } from '../../cards/asking/asker-cards';
import { sureToForgetCard } from '../../cards/asking/forget-cards';
import type { Command } from '../../escalations/command';
import { perform } from '../../escalations/perform';
import { REFUSAL_WORDS } from '../../escalations/words';
import type { Desk, Visitor } from '../desk';
import type { Shown } from '../shown';
import { showAskedWalk } from './asked-walk';
import { FOLLOW_UP_HANDLERS } from './asker/follow-up-actions';
import { MY_DATA_HANDLERS } from './asker/my-data-actions';
import { asAsker, notYours, onOwn, showChanged, showMine } from './asker/own-questions';
import { type DeskHandlers, type Moving, seenOn } from './handlers';
import { beside, isTrouble, storageAway } from './text-kept';

/** What somebody does with their own questions. */
export const ASKER_HANDLERS = {
  ...FOLLOW_UP_HANDLERS,
  ...MY_DATA_HANDLERS,
  'my-questions': (desk, _, visitor) => showMine(desk, visitor),
  'q-show': (desk, press, visitor) => onOwn(desk, press, visitor, (question) => ownQuestionCard(question)),
  'q-walk': async (desk, press, visitor) =>
    (await showAskedWalk(desk, press, visitor)) ?? notYours(desk, visitor, await desk.store.find(press.id)),
  'q-close': (desk, press, visitor) => change(desk, press, visitor, { kind: 'close' }, 'Fijn. De vraag is afgesloten.'),
  'q-withdraw': (desk, press, visitor) =>
    change(desk, press, visitor, { kind: 'withdraw' }, 'De vraag is ingetrokken. Moet de tekst ook weg? Kies Wis.'),
  'q-forget-ask': (desk, press, visitor) => onOwn(desk, press, visitor, sureToForgetCard),
  'q-forget': (desk, press, visitor) => change(desk, press, visitor, { kind: 'forget' }, 'De vraag is gewist.'),
} satisfies Partial<DeskHandlers>;

async function change(desk: Desk, press: Moving, visitor: Visitor, command: Command, done: string): Promise<Shown> {
  const actor = asAsker(visitor);
  const outcome = await perform(desk.store, { id: press.id, command, actor, now: desk.now(), seen: seenOn(press) });
  if (outcome.ok) {
    desk.nudge();
    return showChanged(desk, visitor, outcome.escalation, done);
  }
  const { escalation, refusal } = outcome;
  if (isTrouble(refusal)) return storageAway(press, refusal);
  if (refusal === 'not-allowed' || refusal === 'not-found') return notYours(desk, visitor, escalation);
  if (escalation?.contents !== 'readable') return beside('Dat kan niet meer', REFUSAL_WORDS[refusal]);
  return showChanged(desk, visitor, escalation, REFUSAL_WORDS[refusal]);
}
