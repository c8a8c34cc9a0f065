import { type AskedNode, nodeKey } from '../../model/node';
import { labelOf } from '../../walk/position';
import type { Step } from '../../walk/replay';
import { type TurningPoint, turningWords } from '../../walk/report/turning-points';
import { packWalk } from '../../walk/token';
import type { Walk } from '../../walk/walk';
import type { Fold } from '../advice/fold';
import { button, buttons, type Json, markdown, plain, quiet, shorten } from '../card';

/** Questions are read here to recognise them, not to answer them. */
const LONGEST = 110;
/** More of what could have been is no help. */
const MOST_TURNS = 4;

/** Every answer given so far, with a button to give another; at an advice also what another would have made of it. */
export const answersFold = (walk: Walk, steps: readonly Step[], turns: readonly TurningPoint[] = []): Fold => {
  const token = packWalk(walk);
  return {
    id: 'answers',
    title: 'Mijn antwoorden',
    items:
      steps.length === 0 ? [] : steps.map((step, index) => stepRow(step, index, token, turns.slice(0, MOST_TURNS))),
  };
};

function stepRow({ node, answer }: Step, index: number, token: string, turns: readonly TurningPoint[]): Json {
  const said = `${index + 1}\\. ${plain(shorten(node.text, LONGEST))} **${plain(shorten(labelOf(node, answer), LONGEST))}**`;
  const other = turns.filter((turn) => turn.node === node).map((turn) => quiet(turningWords(turn)));
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'stretch', items: [markdown(said), ...other] },
      { type: 'Column', width: 'auto', items: [buttons([changeButton(node, token)])] },
    ],
  };
}

/** The tooltip says to a screen reader which answer it is. */
const changeButton = (node: AskedNode, token: string): Json =>
  button('Wijzig', { verb: 'change', token, at: nodeKey(node) }, { tooltip: `Wijzig: ${shorten(node.text, LONGEST)}` });
