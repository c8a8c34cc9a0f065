import { box, button, type Card, type Json, text } from '../cards/card';
import type { Press, Verb } from '../cards/press';
import { rows } from '../cards/rows';
import { answer } from '../walk/position';
import { endsInDanger } from '../walk/report/report';
import { packWalk } from '../walk/token';
import { walkedOn } from '../walk/walk';
import type { WalkParts } from './bot-parts';
import { openWalk } from './handlers/walk-shown';
import type { CardMessage } from './rim/turn';
import { type Stamp, wholeCard } from './rim/written-card';
import type { Shown } from './shown';

/**
 * A card is replaced in place, under the pointer of whoever pressed. The second press of a double click, or of somebody who got
 * impatient, then lands on a button of a card that nobody has read yet. Nobody reads one in so many milliseconds, counted from when
 * we answered: the way there and back is in it.
 */
const UNREAD_MS = 800;
/**
 * What somebody is about to send, give out of hand or wipe for good stands on the card in full, so that it is read, however well they
 * know the way. Somebody new sent a text unseen with a second press after one and a half seconds.
 */
const UNREAD_FOR_GOOD_MS = 2_000;

type Again = { readonly [V in Verb]?: (press: Press<V>) => Press };

/**
 * What answers, sends, moves or wipes with one press, and the press that shows the same card again. Whatever wants a field filled in
 * first is no accident, and what only shows something does no harm.
 */
const AGAIN = {
  answer: ({ token }) => ({ verb: 'show', token }),
  tick: ({ token }) => ({ verb: 'show', token }),
  'change-to': ({ token, at }) => ({ verb: 'change', token, at }),
  'change-pick': ({ token, at }) => ({ verb: 'change', token, at }),
  'judge-why': ({ token }) => ({ verb: 'judge', token, says: 'wrong' }),
  'ask-edit': (press) => ({ ...press, verb: 'ask-check' }),
  'ask-send': (press) => ({ ...press, verb: 'ask-check' }),
  'q-more-edit': (press) => ({ ...press, verb: 'q-more-check' }),
  'q-more-send': (press) => ({ ...press, verb: 'q-more-check' }),
  'q-close': ({ id }) => ({ verb: 'q-show', id }),
  'q-withdraw': ({ id }) => ({ verb: 'q-show', id }),
  'q-forget': ({ id }) => ({ verb: 'q-forget-ask', id }),
  'my-data-forget': () => ({ verb: 'my-data-ask' }),
  'my-card-forget': () => ({ verb: 'my-data' }),
  'c-claim': ({ id }) => ({ verb: 'c-show', id }),
  'c-back': ({ id }) => ({ verb: 'c-show', id }),
  'c-close': ({ id }) => ({ verb: 'c-show', id }),
  'c-reopen': ({ id }) => ({ verb: 'c-show', id }),
  'c-answer-edit': (press) => ({ ...press, verb: 'c-answer-check' }),
  'c-answer-send': (press) => ({ ...press, verb: 'c-answer-check' }),
} as const satisfies Again;

const FOR_GOOD: ReadonlySet<Verb> = new Set<Verb>([
  'ask-send',
  'q-more-send',
  'q-withdraw',
  'q-forget',
  'my-data-forget',
  'my-card-forget',
  'c-answer-send',
]);

const wantsReading = (verb: unknown): verb is keyof typeof AGAIN => typeof verb === 'string' && verb in AGAIN;

/**
 * With the moment it was shown on every button that wants reading first; the card itself where there is none. `at`: milliseconds since
 * 1970.
 */
export const shownAt: Stamp = (card, at) => stamped(card, at) as Card;

/** What goes into the chat: with the moment that its presser sees it, where it answers a press. */
export const messageOf = (shown: Shown): CardMessage => ({
  ...shown,
  card: shown.at === undefined ? wholeCard(shown.card) : shownAt(wholeCard(shown.card), shown.at),
});

const INSIDE = ['body', 'items', 'columns', 'actions'] as const;

/** A part in which nothing changed stays the same object, so that a card that is kept is known again. */
function stamped(part: Json, at: number): Json {
  if (part.type === 'Action.Execute') return stampedButton(part, at);
  let changed: Record<string, unknown> | undefined;
  for (const key of INSIDE) {
    const inside = part[key];
    if (!Array.isArray(inside)) continue;
    const now = inside.map((each: Json) => stamped(each, at));
    if (now.some((each, index) => each !== inside[index])) changed = { ...changed, [key]: now };
  }
  return changed === undefined ? part : { ...part, ...changed };
}

function stampedButton(part: Json, at: number): Json {
  const { data, fallback } = part as { data?: Json; fallback?: { data?: Json } };
  if (!wantsReading(data?.verb)) return part;
  return {
    ...part,
    data: { ...data, shownAt: at },
    fallback: { ...fallback, data: { ...fallback?.data, shownAt: at } },
  };
}

/** Whether a press comes from a card that was shown too short a while ago to be read. A card of before does not say when it was. */
export function isUnread(press: Press, shown: unknown, now: number): boolean {
  const unread = FOR_GOOD.has(press.verb) ? UNREAD_FOR_GOOD_MS : UNREAD_MS;
  // A clock of another instance may be a little ahead.
  if (typeof shown !== 'number' || Math.abs(now - shown) >= unread) return false;
  return wantsReading(press.verb) && !(press.verb === 'tick' && (press.ticked ?? '') !== '');
}

/** The press that shows the card again from which this one came. */
export const againOf = (press: Press): Press | undefined =>
  (AGAIN as unknown as Readonly<Record<string, (press: Press) => Press>>)[press.verb]?.(press);

/**
 * A press that says that somebody is in danger is never lost, however quick it was. The token of where it leads; undefined where
 * that is no danger.
 */
export async function toDanger(parts: WalkParts, press: Press): Promise<string | undefined> {
  if (press.verb !== 'answer' || press.at === undefined || press.option === undefined) return undefined;
  const open = await openWalk(parts, press.token);
  if (open === undefined) return undefined;
  const moved = answer(open.edition, open.walk, press.at, press.option);
  return moved.ok && endsInDanger(moved.position) ? packWalk(walkedOn(moved.walk, parts.today())) : undefined;
}

const above = (card: Card, items: readonly Json[]): Card => ({
  ...card,
  body: [box(items, 'accent'), ...(card.body as readonly Json[])],
});

export const notCounted = (card: Card): Card =>
  above(card, [text('Dat was een snelle tweede klik, op een nieuwe kaart. Die telt niet. Lees de kaart en kies dan.')]);

/** On what shows the numbers at once: nothing stands between somebody in danger and them but this line. */
export const perhapsByAccident = (card: Card, token: string): Card =>
  above(card, [text('Per ongeluk geklikt?'), ...rows([button('Terug naar de vraag', { verb: 'back', token })])]);
