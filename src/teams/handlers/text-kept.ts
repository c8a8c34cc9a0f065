import { button, card, heading, text } from '../../cards/card';
import type { ButtonPress, Press } from '../../cards/press';
import { safetyBox } from '../../cards/safety-box';
import { NOT_REACHABLE, NOT_STORED } from '../../escalations/keeping/storage-unavailable';
import type { DeskVerb } from '../press-rules';
import type { Shown } from '../shown';

/** Inputs in which people type; what they hold goes back on the card, never lost. */
const TYPED: Readonly<Record<string, string>> = { question: 'Je tekst', answer: 'Jouw antwoord' };

/** The database did not answer: says so, keeps the text, and offers the same button again. */
export const storageAway = (press: Press<DeskVerb>): Shown =>
  textKept(press, 'Dit is nu niet opgeslagen', hasText(press) ? NOT_STORED : NOT_REACHABLE);

const hasText = (press: Press<DeskVerb>): boolean =>
  Object.entries(press).some(([id, value]) => id in TYPED && value !== undefined && value !== '');

/** Nothing was done: says why, keeps what was typed, and offers the same button again. */
export function textKept(press: Press<DeskVerb>, title: string, why: string): Shown {
  const fields = Object.entries(press).filter(([, value]) => value !== undefined);
  const inputs = fields.flatMap(([id, value]) =>
    id in TYPED && value !== '' ? [{ type: 'Input.Text', id, label: TYPED[id], isMultiline: true, value }] : [],
  );
  // The press as it came, but for what stands in an input now.
  const again = Object.fromEntries(fields.filter(([id]) => !(id in TYPED))) as unknown as ButtonPress;
  return {
    card: card(
      [heading(title), text(why), ...inputs, safetyBox()],
      [button('Probeer opnieuw', again, { style: 'positive' }), button('Menu', { verb: 'menu' })],
    ),
    summary: 'Deelwijzer: nog niet opgeslagen',
    isPrivate: true,
  };
}
