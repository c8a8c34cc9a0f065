import { keyOf } from '../../src/model/node';
import { findPosition } from '../../src/walk/position';
import { renew } from '../../src/walk/renew';
import { startWalk, type Walk } from '../../src/walk/walk';
import { compiledFrom, editionOf, toyFiles } from '../content/support/toy-content';

const old = editionOf(compiledFrom(toyFiles()));
const walk: Walk = {
  ...startWalk(old, 'delen'),
  answers: new Map([
    ['gevaar/nu', 'nee'],
    ['delen/wie', 'school'],
    ['delen/toestemming', 'ja'],
  ]),
};

/** The toy content with texts replaced, as a newer edition. */
function newer(file: string, ...replaced: readonly (readonly [string, string])[]) {
  const files = new Map(toyFiles());
  let text = files.get(file) ?? '';
  for (const [from, to] of replaced) {
    if (!text.includes(from)) throw new Error(`${from} is not in ${file}`);
    text = text.replaceAll(from, to);
  }
  return { ...editionOf(compiledFrom(files.set(file, text))), id: 'newer' };
}

describe('looking at a walk again with newer content', () => {
  it('keeps every answer when only texts changed', () => {
    const renewed = renew(newer('trees/delen.yaml', ['De school', 'Een school']), walk);
    expect(renewed).toEqual({ walk: { ...walk, edition: 'newer' }, dropped: 0 });
  });

  it('asks again from the first question that is new', () => {
    const renewed = renew(newer('trees/delen.yaml', ['toestemming', 'instemming']), walk);
    expect([...(renewed?.walk.answers.keys() ?? [])]).toEqual(['gevaar/nu', 'delen/wie']);
    expect(renewed?.dropped).toBe(1);
  });

  it('asks again when the option is gone, and keeps what came before', () => {
    const edition = newer('trees/delen.yaml', ['id: school', 'id: onderwijs'], ['wie: school', 'wie: onderwijs']);
    const renewed = renew(edition, walk);
    expect([...(renewed?.walk.answers.keys() ?? [])]).toEqual(['gevaar/nu']);
    expect(renewed?.dropped).toBe(2);
    const position = renewed === undefined ? undefined : findPosition(edition, renewed.walk);
    expect(position?.kind === 'asked' && keyOf({ tree: position.node.tree, node: position.node.id })).toBe('delen/wie');
  });

  it('drops what no longer lies on the way', () => {
    const tree = old.trees.get('delen');
    const wie = tree?.nodes.get('wie');
    if (tree === undefined || wie?.kind !== 'question') throw new Error('the toy content has changed');
    const options = wie.options.map((option) => ({ ...option, go: { tree: 'delen', node: 'wat' } }));
    const nodes = new Map(tree.nodes).set('wie', { ...wie, options });
    const edition = { ...old, id: 'newer', trees: new Map(old.trees).set('delen', { ...tree, nodes }) };
    const renewed = renew(edition, walk);
    expect([...(renewed?.walk.answers.keys() ?? [])]).toEqual(['gevaar/nu', 'delen/wie']);
    expect(renewed?.dropped).toBe(1);
  });

  it('is nothing when the tree itself is gone', () => {
    expect(renew({ ...old, trees: new Map([...old.trees].filter(([id]) => id !== 'delen')) }, walk)).toBeUndefined();
  });
});
