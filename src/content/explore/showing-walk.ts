import { type Answer, chosenIn } from '../../model/answer';
import { type AskedNode, nodeKey } from '../../model/node';
import type { ShowingWalk } from '../problem';

/** A walk as what shows a problem; `end` is the `tree/node` where it came to. */
export function showingWalk(
  steps: readonly { readonly node: AskedNode; readonly answer: Answer }[],
  end: string,
): ShowingWalk {
  const keys = [...steps.map(({ node }) => nodeKey(node)), end];
  const last = steps.at(-1);
  return {
    trees: [...new Set(keys.map((key) => key.split('/')[0] ?? ''))],
    end,
    ...(last === undefined ? {} : { step: `${nodeKey(last.node)}=${chosenIn(last.answer).join('+')}` }),
  };
}
