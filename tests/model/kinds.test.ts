import { UNSURE } from '../../src/model/answer';
import { isAsked, partOf, waysOut } from '../../src/model/kinds';
import { keyOf } from '../../src/model/node';
import { textsOf } from '../../src/model/texts';
import { choicesAt, choose } from '../../src/walk/choosing';
import { nodeAt } from '../../src/walk/replay';
import { compiledFrom, editionOf, realFiles } from '../content/support/toy-content';

const { trees } = editionOf(compiledFrom(realFiles()));
const nodes = [...trees.values()].flatMap((tree) => [...tree.nodes.values()]);

describe('the ways out of a node', () => {
  it('are exactly where its answers lead', () => {
    for (const node of nodes.filter(isAsked)) {
      const all = new Set(node.options.map(({ id }) => id));
      const chosen = choicesAt(node, all).flatMap(({ answer }) => {
        const go = choose(node, answer);
        return go === undefined || go === UNSURE ? [] : [keyOf(go)];
      });
      expect(new Set(chosen)).toEqual(new Set(waysOut(node).map(({ go }) => keyOf(go))));
    }
  });

  it('all lead somewhere, and stand at the place in the file that they name', () => {
    for (const node of nodes) {
      for (const { go, path } of waysOut(node)) {
        expect(nodeAt(trees, go)).toBeDefined();
        expect(['options', 'cases', 'else', 'unsure', 'next', 'go']).toContain(path[0]);
      }
      if (node.kind !== 'advice') expect(waysOut(node).length).toBeGreaterThan(0);
      expect(partOf(node) === undefined || trees.has(partOf(node) ?? '')).toBe(true);
    }
  });
});

describe('the texts of a node', () => {
  it('are all the words in it that people read', () => {
    // Ids, kinds and verdicts are the only other texts a compiled node holds.
    const worded = new Set(['text', 'why', 'help', 'because', 'record', 'do', 'label', 'hint', 'uncertain']);
    for (const node of nodes) {
      const words: string[] = [];
      JSON.stringify(node, function (this: unknown, key: string, value: unknown) {
        if (worded.has(key) && typeof value === 'string') words.push(value);
        if (key === 'do' && Array.isArray(value)) words.push(...(value as string[]));
        return value;
      });
      expect([...textsOf(node)].map(({ text }) => text).sort()).toEqual(words.sort());
    }
  });
});
