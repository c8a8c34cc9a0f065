import type { Edition } from '../model/edition';
import type { Position } from '../walk/position';
import { packWalk } from '../walk/token';
import type { Walk } from '../walk/walk';
import { callButtons } from './advice/calls';
import { foldButton, folded } from './advice/fold';
import { box, button, type Card, card, heading, quiet, steps, subheading, text } from './card';
import { answersFold } from './changing/answers-fold';
import { noticeOf, type QuestionView } from './question-card';
import { rows } from './rows';

type AtUnsure = Extract<Position, { readonly kind: 'unsure' }>;

const DANGER =
  'Is er gevaar voor iemand? Bel 112. Vermoed je geweld thuis of kindermishandeling? Bel Veilig Thuis: 0800-2000, dag en nacht.';

/** The designed end after "Ik weet het niet" where no editor wrote another. */
export function unsureCard(
  edition: Edition,
  walk: Walk,
  { node, steps: passed }: AtUnsure,
  view: QuestionView = {},
): Card {
  const answers = answersFold(walk, passed);
  const token = packWalk(walk);
  return card(
    [
      quiet(`${edition.trees.get(walk.tree)?.title ?? walk.tree} · hier stopt de route`),
      ...noticeOf(view, token),
      heading('Je weet dit niet zeker. Dat is een goed antwoord.'),
      text(`Zonder antwoord op “${node.text}” geeft Deelwijzer geen advies. Raden helpt niemand.`),
      subheading('Wat je nu kunt doen'),
      steps([
        'Zoek het na, of vraag het een collega zonder namen te noemen.',
        'Leg je vraag voor aan de coördinator. Je route gaat mee.',
        'Deel of meld tot die tijd niets, behalve als er gevaar is.',
      ]),
      box([text(DANGER)], 'attention'),
      ...rows([...callButtons(edition, DANGER), foldButton(answers)]),
      folded(answers),
    ],
    [
      button('Vraag de coördinator', { verb: 'ask', token }, { style: 'positive' }),
      button('Terug', { verb: 'back', token }),
      button('Menu', { verb: 'menu' }),
    ],
  );
}
