import fc from 'fast-check';
import { openReach } from '../../../src/content/explore/reach';
import type { Stop } from '../../../src/content/explore/stops';
import { toProve } from '../../../src/content/promises/proving';
import { nodeKey } from '../../../src/model/node';
import type { Trees } from '../../../src/model/tree';
import { randomTrees } from '../support/random-trees';

const START = 'hoofd';

/** Every stop of the walks from the start, and by its key what walks come by from there: found by walking on, not remembered. */
function walkOn(trees: Trees) {
  const proving = toProve(trees, [START]);
  const stops = proving.stops();
  const onward = (stop: Stop) => stops.onward(stop, proving.choices(stop.node, undefined));
  const met = new Map<Stop, Set<string>>();
  const comesBy = (stop: Stop): Set<string> => {
    const keys = new Set([nodeKey(stop.node)]);
    for (const { stop: next, end } of onward(stop))
      for (const key of next === undefined ? [end === undefined ? '' : `${end.tree}/${end.id}`] : comesBy(next))
        keys.add(key);
    met.set(stop, keys);
    return keys;
  };
  const first = stops.from(START).stop;
  if (first !== undefined) comesBy(first);
  return { proving, onward, met };
}

it('knows of each stop exactly what walks come by from there, and with the graph alone never less', () => {
  fc.assert(
    fc.property(randomTrees, (trees) => {
      const { proving, onward, met } = walkOn(trees);
      const exact = openReach(trees, proving.graph, onward);
      const byGraph = openReach(trees, proving.graph, undefined);
      for (const [stop, keys] of met)
        for (const node of proving.graph.keys()) {
          const isMet = keys.has(nodeKey(node));
          expect(exact.to([node])(exact.from(stop))).toBe(isMet);
          if (isMet) expect(byGraph.to([node])(byGraph.from(stop))).toBe(true);
        }
    }),
    { numRuns: 300 },
  );
});
