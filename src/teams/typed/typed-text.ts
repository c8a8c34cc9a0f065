import { type FoundPlace, foundCard, nothingFoundCard } from '../../cards/found-card';
import type { Press } from '../../cards/press';
import { somebodyCard } from '../../cards/standing-cards';
import type { Edition } from '../../model/edition';
import { nodeKey } from '../../model/node';
import type { Tree } from '../../model/tree';
import { findPersonalData } from '../../privacy/find-at-need';
import type { Finding } from '../../privacy/finding';
import { redact } from '../../privacy/redact';
import type { Found } from '../../search/find';
import type { LastWalk } from '../../walk/last-tokens';
import { findPosition } from '../../walk/position';
import { packWalk } from '../../walk/token';
import { startWalk } from '../../walk/walk';
import type { BotParts } from '../bot-parts';
import type { Act } from '../handlers/handlers';
import { showMenu } from '../handlers/walk-actions';
import { openWalk } from '../handlers/walk-shown';
import { searchedEnough } from '../limits/enough';
import type { Shown } from '../shown';
import { foundByTitle, treeTitled } from './exact-title';
import { simplify } from './said';
import { smallTalk, wantsSomebody } from './small-talk';
import { typedAnswer } from './typed-answer';
import { commandOf, searchedFor, type WalkCommand, walkCommandOf } from './typed-command';

/** No command and no answer is as long as this; a pasted file must not cost more than one. */
const LONGEST_COMMAND = 1_000;

/** Where something is typed. */
interface TypedTo {
  /** The last walk there. */
  readonly last: LastWalk | undefined;
  readonly isGroup: boolean;
  /** Asked before a search; false: this person searched enough for now. */
  readonly maySearch: () => boolean;
}

/** Typed text is a command, or fits the card on show, or is a question to search. Nothing is a dead end. */
export async function handleTyped(
  parts: BotParts,
  act: Act,
  { last, isGroup, maySearch }: TypedTo,
  typed: string,
): Promise<Shown> {
  const text = typed.slice(0, LONGEST_COMMAND).trim();
  const command = commandOf(text);
  if (command === 'ask') return act(asking(last));
  if (command !== undefined) return act({ verb: command });
  const token = last?.token;
  const onWalk = token === undefined ? undefined : await fitWalk(parts, token, text);
  if (onWalk !== undefined) return act(onWalk);
  const walkCommand = walkCommandOf(text);
  if (walkCommand !== undefined)
    return showMenu(parts, 'Er is geen route bezig in dit gesprek. Kies hier een onderwerp.');
  if (wantsSomebody(text)) return { card: somebodyCard(token), summary: 'Deelwijzer: iemand spreken' };
  const reply = smallTalk(text);
  if (reply !== undefined) return showMenu(parts, reply);
  if (simplify(text) === '') return act({ verb: 'menu' });
  if (!maySearch()) return searchedEnough();
  // Search has a bound of its own; the whole of it goes along to the coordinator's form.
  return showFound(parts, searchedFor(typed) ?? typed, isGroup);
}

/** The last walk can go along; by itself it does only while it is what somebody is looking at. */
const asking = (last: LastWalk | undefined): Press<'ask'> =>
  last === undefined ? { verb: 'ask' } : { verb: 'ask', token: last.token, along: last.isOnShow };

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

/** What a typed question found. What looks like personal data in it is left out of what goes along to a coordinator. */
export async function showFound(parts: BotParts, typed: string, isGroup: boolean): Promise<Shown> {
  const edition = parts.editions.newest();
  const heard = await parts.find(edition, typed);
  const named = treeTitled(edition, typed);
  const { results, terms, refused, danger, isDoubtful, nearest } =
    named === undefined ? heard : foundByTitle(edition, named, heard);
  const findings = findPersonalData(typed);
  // A card in a group outlives what was typed there, which its writer can take back.
  const question = isGroup ? '' : redact(typed, findings);
  const namesSomebody = named === undefined && findings.some((finding) => isPlainlyName(typed, finding));
  if (refused) parts.missed(edition.trees.get(nearest ?? '')?.theme ?? null);
  if (refused && terms.length === 0)
    return { card: nothingFoundCard({ namesSomebody, question }), summary: 'Deelwijzer: niets gevonden' };
  const found = results.map((result) => placeOf(edition, result));
  return {
    card: foundCard(edition, { found, terms, danger, isDoubtful, namesSomebody, question }),
    summary: danger === 'certain' ? 'Deelwijzer: is er nu gevaar? Bel 112' : 'Deelwijzer: gevonden',
  };
}

/** The guard rather finds too much; only what is written as a name is called one. */
const isPlainlyName = (typed: string, { kind, start }: Finding): boolean =>
  kind === 'name' && /^\p{Lu}/u.test(typed.slice(start));

/** A tree that asks about a resident: a card only explains. */
const isWalkable = (tree: Tree | undefined): boolean => tree?.listed === true && tree.theme !== 'reference';

function placeOf(edition: Edition, { tree, isAnswer, answers }: Found): FoundPlace {
  if (!isAnswer) return { tree };
  const walk = { ...startWalk(edition, tree), answers };
  const position = findPosition(edition, walk);
  if (position.kind !== 'advice') return { tree };
  const walks = position.node.related.find((id) => isWalkable(edition.trees.get(id)));
  return {
    tree,
    answer: {
      text: position.node.text,
      ...(answers.size === 0 ? {} : { token: packWalk(walk) }),
      ...(walks === undefined ? {} : { walks }),
    },
  };
}
