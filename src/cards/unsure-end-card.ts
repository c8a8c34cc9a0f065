import type { Edition } from '../model/edition';
import { packWalk } from '../walk/token';
import type { Walk } from '../walk/walk';
import { callButtons } from './advice/calls';
import { box, button, type Card, card, heading, quiet, steps, subheading, text } from './card';
import { noticeOf, type QuestionView } from './question-card';
import { rows } from './rows';

const DANGER =
  'Is er gevaar voor iemand? Bel 112. Vermoed je geweld thuis of kindermishandeling? Bel Veilig Thuis: 0800-2000, dag en nacht.';

/** The designed end after "Ik weet het niet" where no editor wrote another. */
export function unsureCard(edition: Edition, walk: Walk, question: string, view: QuestionView = {}): Card {
  const token = packWalk(walk);
  return card(
    [
      quiet(`${edition.trees.get(walk.tree)?.title ?? walk.tree} · hier stopt de route`),
      ...noticeOf(view, token),
      heading('Je weet dit niet zeker. Dat is een goed antwoord.'),
      text(`Zonder antwoord op “${question}” geeft Deelwijzer geen advies. Raden helpt niemand.`),
      subheading('Wat je nu kunt doen'),
      steps([
        'Zoek het na, of vraag het een collega zonder namen te noemen.',
        'Leg je vraag voor aan de coördinator. Je route gaat mee.',
        'Deel of meld tot die tijd niets, behalve als er gevaar is.',
      ]),
      box([text(DANGER)], 'attention'),
      ...rows(callButtons(edition, DANGER)),
    ],
    [
      button('Vraag de coördinator', { verb: 'ask', token }, { style: 'positive' }),
      button('Terug', { verb: 'back', token }),
      button('Menu', { verb: 'menu' }),
    ],
  );
}
