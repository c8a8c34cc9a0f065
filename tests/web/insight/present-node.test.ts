import { UNSURE_LABEL } from '../../../src/model/answer';
import { isAsked, waysOut } from '../../../src/model/kinds';
import { nextOf } from '../../../src/web/insight/present-node';
import { compiledFrom, editionOf, realFiles } from '../../content/support/toy-content';

const edition = editionOf(compiledFrom(realFiles()));
const nodes = [...edition.trees.values()].flatMap((tree) => [...tree.nodes.values()]);

describe('where a node leads, for the drawing in the tab', () => {
  it('has an arrow for every way out, with words on it', () => {
    for (const node of nodes) {
      const next = nextOf(edition, node);
      expect(next.map(({ treeId, nodeId }) => `${treeId}/${nodeId}`)).toEqual(
        waysOut(node).map(({ go }) => `${go.tree}/${go.node}`),
      );
      for (const { label } of next) expect(label).toMatch(/\S/);
    }
  });

  it('says where "Ik weet het niet" leads, for questions and checklists alike', () => {
    const kinds = nodes.filter(isAsked).flatMap((node) => {
      if (node.unsure === undefined) return [];
      expect(nextOf(edition, node)).toContainEqual({
        label: UNSURE_LABEL,
        treeId: node.unsure.tree,
        treeTitle: edition.trees.get(node.unsure.tree)?.title,
        nodeId: node.unsure.node,
      });
      return [node.kind];
    });
    expect(new Set(kinds)).toEqual(new Set(['question', 'checklist']));
  });
});
