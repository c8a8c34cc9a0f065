import type { AskedNode } from '../../model/node';
import { answered } from '../../walk/advance';
import type { Waiting } from '../../walk/ends';
import type { Answers, Trees } from '../../walk/replay';
import type { Choice } from '../../walk/ticks';
import type { Liveness } from '../explore/liveness';

/**
 * How many walks there are from a place on. `spend` says whether one more answer may be tried; when it may not, the number
 * means nothing and is not remembered.
 */
export type CountWalks = (from: Waiting, taken: Answers, spend: () => boolean) => number;

export function walkCounter(
  trees: Trees,
  live: Liveness,
  choicesOf: (node: AskedNode) => readonly Choice[],
): CountWalks {
  const known = new Map<string, number>();
  const count: CountWalks = (from, taken, spend) => {
    const here = live.project(from.node, from.frames, taken);
    const remembered = known.get(here);
    if (remembered !== undefined) return remembered;
    let walks = 0;
    for (const { answer, stands } of choicesOf(from.node)) {
      if (!spend()) return walks;
      const { rest, taken: now } = answered(trees, from, answer, taken);
      walks += stands * (rest.kind === 'asked' ? count(rest, now, spend) : 1);
    }
    if (spend()) known.set(here, walks);
    return walks;
  };
  return count;
}
