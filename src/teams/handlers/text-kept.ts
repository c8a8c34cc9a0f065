import { noticeCard } from '../../cards/asking/asker-cards';
import { button, card, heading, type Json, quiet, text, typed } from '../../cards/card';
import type { ButtonPress, Press } from '../../cards/press';
import { safetyBox } from '../../cards/safety-box';
import {
  NOT_REACHABLE,
  NOT_STORED,
  PERHAPS_STORED,
  type refusedBy,
} from '../../escalations/keeping/storage-unavailable';
import type { RefusalCode } from '../../escalations/refusal';
import type { DeskVerb } from '../press-rules';
import type { Shown } from '../shown';

/** Fields in which people type; what they hold goes back on the card, never lost. */
const TYPED: Readonly<Record<string, string>> = { question: 'Je tekst', answer: 'Jouw antwoord' };

/** Where it is still being typed. Everywhere else the button carries the text itself, as it was seen. */
const TYPED_ON: ReadonlySet<string> = new Set<DeskVerb>(['ask-check', 'q-more-check', 'c-answer-check']);

export type Trouble = ReturnType<typeof refusedBy>;

export const isTrouble = (refusal: RefusalCode): refusal is Trouble =>
  refusal === 'storage-unavailable' || refusal === 'perhaps-stored';

/** The database did not answer: says so, keeps the text, and offers the same button again. */
export function storageAway(press: Press<DeskVerb>, trouble: Trouble = 'storage-unavailable'): Shown {
  const isTyped = hasText(press);
  const [title, why] =
    trouble === 'perhaps-stored'
      ? (['Misschien is dit al gelukt', PERHAPS_STORED] as const)
      : ([titleOf(isTyped), isTyped ? NOT_STORED : NOT_REACHABLE] as const);
  const kept = textKept(press, title, why);
  // What was typed comes back with the same button; without it the card that was pressed has all there is.
  return isTyped ? kept : { ...kept, said: `${title}. ${why}` };
}

const hasText = (press: Press<DeskVerb>): boolean =>
  Object.entries(press).some(([id, value]) => id in TYPED && value !== undefined && value !== '');

/** Nothing was done: says why, keeps what was typed, and offers the same button again. */
export function textKept(press: Press<DeskVerb>, title: string, why: string): Shown {
  const fields = Object.entries(press).filter(([, value]) => value !== undefined);
  const written = fields.filter(([id, value]) => id in TYPED && typeof value === 'string' && value !== '');
  const takesInputs = TYPED_ON.has(press.verb);
  const kept = written.flatMap(([id, value]): readonly Json[] =>
    takesInputs
      ? [{ type: 'Input.Text', id, label: TYPED[id], isMultiline: true, value }]
      : [quiet(TYPED[id] ?? ''), typed(String(value))],
  );
  const again = Object.fromEntries(fields.filter(([id]) => !(takesInputs && id in TYPED))) as unknown as ButtonPress;
  return {
    card: card(
      [heading(title), text(why), ...kept, safetyBox()],
      [button('Probeer opnieuw', again, { style: 'positive' }), button('Menu', { verb: 'menu' })],
    ),
    summary: 'Deelwijzer: nog niet opgeslagen',
    isPrivate: true,
  };
}

/** Said to whoever pressed, beside the card that was pressed: it was refused, or is done elsewhere. Nothing was typed. */
export const beside = (title: string, words: string): Shown => ({
  card: noticeCard(title, words),
  summary: 'Deelwijzer: vraag',
  said: `${title}. ${words}`,
  isPrivate: true,
});

/** There is nothing left to send it to; what was typed is given back. */
export const textGivenBack = (written: string, said: string): Shown => ({
  card: card(
    [
      heading('Dit is niet verstuurd'),
      text(`${said} Je tekst staat hieronder; je kunt hem kopiëren.`),
      { type: 'Input.Text', id: 'kept', label: 'Je tekst', isMultiline: true, value: written },
    ],
    [button('Menu', { verb: 'menu' })],
  ),
  summary: 'Deelwijzer: niet verstuurd',
  isPrivate: true,
});

const titleOf = (hasText: boolean): string => (hasText ? 'Dit is nu niet opgeslagen' : 'Dat lukt nu niet');
