import { type Judged, WRONG_REASONS, WRONG_WORDS } from '../../walk/judging';
import { box, button, type Json, quiet, text } from '../card';
import { rows, stack } from '../rows';
import type { Fold } from './fold';

/** Whether it holds, said with one press and by nobody in particular. */
export const judgeFold = (token: string): Fold => ({
  id: 'judge',
  title: 'Klopt dit?',
  tooltip: 'Klopt dit advies?',
  items: [
    ...rows([
      button('👍 Klopt', { verb: 'judge', token, says: 'right' }),
      button('👎 Klopt niet', { verb: 'judge', token, says: 'wrong' }),
    ]),
    quiet('We tellen alleen hoe vaak. Wie het zei, bewaren we niet.'),
  ],
});

/**
 * In its place once something was said: a thanks, and the way on. That is the button below it, but on an urgent card, which
 * keeps all that is not for now behind *Meer*.
 */
export function judgedBox({ says, reason }: Judged, token: string, isUrgent: boolean): Json {
  if (says === 'right') return box([text('👍 Dank je wel. Fijn om te weten dat dit advies klopt.')], 'good');
  const ask = isUrgent ? rows([button('Vraag de coördinator', { verb: 'ask', token })]) : [];
  if (reason === undefined)
    return box([
      text('👎 Dank je wel. Wat klopt er niet?', { weight: 'Bolder' }),
      ...stack(WRONG_REASONS.map((each) => button(WRONG_WORDS[each], { verb: 'judge-why', token, reason: each }))),
      ...ask,
    ]);
  return box([
    text(`👎 Dank je wel. De redactie ziet dat dit advies niet klopte: ${WRONG_WORDS[reason].toLowerCase()}.`),
    text(
      isUrgent
        ? 'Wacht bij gevaar niet op antwoord. Wil je het later weten? Leg het dan voor aan de coördinator.'
        : 'Wil je weten wat in jouw situatie wel kan? Leg het voor aan de coördinator. Je route gaat mee.',
    ),
    ...ask,
  ]);
}
