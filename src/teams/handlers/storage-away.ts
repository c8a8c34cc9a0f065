import { button, card, heading, text } from '../../cards/card';
import { REFUSAL_WORDS } from '../../cards/escalation-words';
import { safetyBox } from '../../cards/menu-card';
import type { ButtonPress } from '../../cards/press';
import type { Shown } from '../shown';
import type { Sent } from './walk-actions';

/** Inputs in which people type; what they hold goes back on the card, never lost. */
const TYPED: Readonly<Record<string, string>> = { question: 'Je tekst', answer: 'Jouw antwoord' };

/** The database did not answer: says so, keeps the text, and offers the same button again. */
export function storageAway(sent: Sent): Shown {
  const inputs = Object.entries(TYPED).flatMap(([id, label]) => {
    const value = sent[id];
    return typeof value === 'string' && value !== ''
      ? [{ type: 'Input.Text', id, label, isMultiline: true, value }]
      : [];
  });
  const fields = Object.entries(sent).filter(
    ([name, value]) => !(name in TYPED) && ['string', 'number', 'boolean'].includes(typeof value),
  );
  const data = { ...Object.fromEntries(fields), verb: String(sent.verb ?? 'menu') } as unknown as ButtonPress;
  return {
    card: card(
      [
        heading('Dit is nu niet opgeslagen'),
        text(
          inputs.length > 0
            ? REFUSAL_WORDS['storage-unavailable']
            : 'We kunnen nu niet bij de vragen. De bomen werken gewoon. Probeer het over een paar minuten opnieuw.',
        ),
        ...inputs,
        safetyBox(),
      ],
      [button('Probeer opnieuw', data, { style: 'positive' }), button('Menu', { verb: 'menu' })],
    ),
    summary: 'Deelwijzer: nog niet opgeslagen',
    isPrivate: true,
  };
}
