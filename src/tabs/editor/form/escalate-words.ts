import type { Escalate } from '../../../model/node';

/** How strongly a card points at the coordinators. */
export const ESCALATE_CHOICES: readonly { readonly value: Escalate; readonly words: string }[] = [
  { value: 'offer', words: 'Aanbieden: de knop staat er' },
  { value: 'urge', words: 'Aandringen: leg dit voor aan de coördinator' },
  { value: 'none', words: 'Niet nodig' },
];
