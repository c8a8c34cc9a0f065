import type { Press } from '../../cards/press';
import type { Desk, Visitor } from '../desk';
import type { Shown } from '../shown';
import { findOwn } from './asker/own-questions';
import { openWalk, showWalk, startAgain } from './walk-shown';

/** The walk that went along with somebody's own question, to go on from; undefined when the question is not theirs. */
export async function showAskedWalk(desk: Desk, { id }: Press<'q-walk'>, visitor: Visitor): Promise<Shown | undefined> {
  const question = await findOwn(desk, id, visitor);
  if (question === undefined) return undefined;
  const open = await openWalk(desk.walks, question.walk?.token);
  if (open === undefined) return startAgain('De route van toen is er niet meer. Begin gerust opnieuw.');
  return showWalk(desk.walks, open, {
    notice: `Dit is de route die met vraag ${question.number} meeging. Het antwoord staat onder “mijn vragen”.`,
  });
}
