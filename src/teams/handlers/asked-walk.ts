import type { Press } from '../../cards/press';
import type { Desk, Visitor } from '../desk';
import type { Shown } from '../shown';
import { openWalk, showWalk, startAgain } from './walk-shown';

/** The walk that went along with somebody's own question, to go on from; undefined when the question is not theirs. */
export async function showAskedWalk(desk: Desk, { id }: Press<'q-walk'>, visitor: Visitor): Promise<Shown | undefined> {
  const question = await desk.store.find(id);
  if (question === undefined || question.asker?.id !== visitor.person.id) return undefined;
  const open = await openWalk(desk.walks, question.walk?.token);
  if (open === undefined) return startAgain('De route van toen is er niet meer. Begin gerust opnieuw.');
  return showWalk(desk.walks, open, {
    notice: `Dit is de route die met vraag ${question.number} meeging. Het antwoord staat onder “mijn vragen”.`,
  });
}
