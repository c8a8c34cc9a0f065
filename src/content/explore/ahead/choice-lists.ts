import { type Answer, chosenIn } from '../../../model/answer';
import type { AskedNode } from '../../../model/node';
import { choicesAt, choose } from '../../../walk/choosing';
import type { Choice } from '../../../walk/ticks';

/** An answer that somebody tells apart from others after which walks go on alike. */
export interface Finer extends Choice {
  /** The place, among the answers that walks tell apart, of the one after which they go on alike. */
  readonly place: number;
}

/** Answers to questions: the same list for as long as the question and what tells its answers apart are the same. */
export interface ChoiceLists {
  /** The answers that can make a difference to a walk on which somebody looks at the `watched` options. */
  of(node: AskedNode, watched: ReadonlySet<string>): readonly Choice[];
  /** The same, with those told apart that differ in these options. */
  finer(node: AskedNode, watched: ReadonlySet<string>, named: Iterable<string>): readonly Finer[];
}

export function openChoiceLists(): ChoiceLists {
  const lists = new WeakMap<AskedNode, Map<string, readonly Choice[]>>();
  const finers = new WeakMap<readonly Choice[], Map<string, readonly Finer[]>>();

  const of: ChoiceLists['of'] = (node, watched) => {
    const known = lists.get(node) ?? new Map<string, readonly Choice[]>();
    const name = nameOf(watched);
    const found = known.get(name) ?? choicesAt(node, watched);
    lists.set(node, known.set(name, found));
    return found;
  };
  return {
    of,
    finer(node, watched, named) {
      const coarse = of(node, watched);
      const known = finers.get(coarse) ?? new Map<string, readonly Finer[]>();
      const all = new Set([...watched, ...named]);
      const name = nameOf(all);
      const found = known.get(name) ?? placed(node, of(node, all), coarse, watched);
      finers.set(coarse, known.set(name, found));
      return found;
    },
  };
}

const nameOf = (ids: ReadonlySet<string>): string => [...ids].sort().join(' ');

/** Walks go on alike after answers that lead the same way and look the same to whoever looks at the `watched` options. */
function placed(
  node: AskedNode,
  finer: readonly Choice[],
  coarse: readonly Choice[],
  watched: ReadonlySet<string>,
): readonly Finer[] {
  if (finer.length === coarse.length) return finer.map((choice, place) => ({ ...choice, place }));
  const seen = (answer: Answer): string =>
    typeof answer === 'string'
      ? answer
      : chosenIn(answer)
          .filter((id) => watched.has(id))
          .join(' ');
  return finer.map((choice) => {
    const go = choose(node, choice.answer);
    const place = coarse.findIndex(
      ({ answer }) =>
        typeof answer === typeof choice.answer && choose(node, answer) === go && seen(answer) === seen(choice.answer),
    );
    return { ...choice, place };
  });
}
