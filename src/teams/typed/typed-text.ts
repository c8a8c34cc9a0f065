import { type FoundChoice, foundCard, nothingFoundCard } from '../../cards/found-card';
import type { Press } from '../../cards/press';
import type { Edition } from '../../model/edition';
import { isAsked } from '../../model/kinds';
import { nodeKey } from '../../model/node';
import { nodeOf } from '../../model/tree';
import { findPosition, labelOf } from '../../walk/position';
import { packWalk } from '../../walk/token';
import { startWalk } from '../../walk/walk';
import type { BotParts } from '../bot-parts';
import type { Act } from '../handlers/handlers';
import { showMenu } from '../handlers/walk-actions';
import { openWalk } from '../handlers/walk-shown';
import type { Shown } from '../shown';
import { typedAnswer } from './typed-answer';
import { commandOf, searchedFor, simplify, type WalkCommand, walkCommandOf } from './typed-command';

/** No command and no answer is as long as this; a pasted file must not cost more than one. */
const LONGEST_COMMAND = 1_000;

/** Typed text is a command, or fits the card on show, or is a question to search. Nothing is a dead end. */
export async function handleTyped(parts: BotParts, act: Act, conversation: string, typed: string): Promise<Shown> {
  const text = typed.slice(0, LONGEST_COMMAND).trim();
  if (simplify(text) === '') return act({ verb: 'menu' });
  const command = commandOf(text);
  if (command === 'ask') return act({ verb: 'ask', token: await parts.lastTokens.find(conversation, parts.now()) });
  if (command !== undefined) return act({ verb: command });
  const token = await parts.lastTokens.find(conversation, parts.now());
  const onWalk = token === undefined ? undefined : await fitWalk(parts, token, text);
  if (onWalk !== undefined) return act(onWalk);
  const walkCommand = walkCommandOf(text);
  if (walkCommand !== undefined) return showMenu(parts, 'Er is geen route bezig in dit gesprek. Kies hier een boom.');
  // Search has a bound of its own; the whole of it goes along to the coordinator's form.
  return showFound(parts, searchedFor(typed) ?? typed);
}

/** The action that typed text means on the walk in `token`, if it means one. */
async function fitWalk(
  parts: BotParts,
  token: string,
  text: string,
): Promise<Press<WalkCommand | 'answer'> | undefined> {
  const verb = walkCommandOf(text);
  if (verb !== undefined) return { verb, token };
  const open = await openWalk(parts, token);
  const position = open === undefined ? undefined : findPosition(open.edition, open.walk);
  if (position?.kind !== 'asked') return undefined;
  const option = typedAnswer(position.node, text);
  const at = nodeKey(position.node);
  return option === undefined ? undefined : { verb: 'answer', token, at, option };
}

function labelAt(edition: Edition, key: string, option: string): string | undefined {
  const asked = nodeOf(edition.trees, key);
  return isAsked(asked) ? labelOf(asked, option) : undefined;
}

export function showFound(parts: BotParts, question: string): Shown {
  const edition = parts.editions.newest();
  const { results, terms, refused, nearest } = parts.find(edition, question);
  if (refused) parts.missed(edition.trees.get(nearest ?? '')?.theme ?? null);
  if (refused && terms.length === 0) return { card: nothingFoundCard(question), summary: 'Deelwijzer: niets gevonden' };
  const found = results.map((result): FoundChoice => {
    const walk = { ...startWalk(edition, result.tree), answers: result.answers };
    const answered = [...result.answers].flatMap(([key, option]) => labelAt(edition, key, option) ?? []);
    return {
      tree: result.tree,
      matched: result.matched,
      answered,
      ...(answered.length === 0 ? {} : { token: packWalk(walk) }),
    };
  });
  return { card: foundCard(edition, found, terms, question), summary: 'Deelwijzer: gevonden' };
}
