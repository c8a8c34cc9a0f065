import { findPosition } from '../../../src/walk/position';
import { compiledFrom, realFiles } from '../support/toy-content';

const { walkable } = compiledFrom(realFiles());
if (walkable === undefined) throw new Error('Expected content that can be walked');
const trees = [...walkable.trees.values()].filter(({ id }) => /^(regel|valkuil)-/.test(id));

describe('somebody who asks about a rule or a pitfall', () => {
  it('can ask about all twenty', () => expect(trees).toHaveLength(20));

  it.each(trees.map((tree) => [tree.id, tree] as const))('reads the answer on the first card of %s', (id, tree) => {
    const position = findPosition(walkable, { edition: walkable.id, tree: id, answers: new Map() });
    if (position.kind !== 'asked') throw new Error(`Expected a question, found ${position.kind}`);
    expect(position.notes.map(({ text }) => text)).toEqual([expect.stringMatching(/^Kort antwoord: .{80,360}$/)]);
    expect(tree.asked.length).toBeGreaterThanOrEqual(10);
  });

  it('never asks the same of two of them', () => {
    const asked = trees.flatMap((tree) => tree.asked);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('reads advices that a short card holds', () => {
    const long = trees.flatMap(({ id, nodes }) =>
      [...nodes.values()].flatMap((node) =>
        node.kind === 'advice' &&
        (node.text.length > 140 ||
          (node.because ?? '').length > 300 ||
          (node.record ?? '').length > 140 ||
          node.do.length > 5 ||
          node.do.some((step) => step.length > 110))
          ? [`${id}/${node.id}`]
          : [],
      ),
    );
    expect(long).toEqual([]);
  });
});

const endOf = (tree: string, answers: Readonly<Record<string, string | readonly string[]>>): string => {
  const position = findPosition(walkable, { edition: walkable.id, tree, answers: new Map(Object.entries(answers)) });
  return position.kind === 'advice' ? `${position.node.tree}/${position.node.id}` : position.kind;
};

describe('a team scan', () => {
  const scan = (vinden: string | string[], rest: string | string[], ruimte: string | string[]) => ({
    'teamscan/hoe': 'samen',
    'scan-vinden/lijst': vinden,
    'scan-regie/lijst': rest,
    'scan-plan/lijst': rest,
    'scan-veilig/lijst': rest,
    'scan-ruimte/lijst': ruimte,
  });
  it.each([
    ['nothing anywhere', scan([], [], []), 'teamscan/niets-aangevinkt'],
    ['not knowing anywhere', scan('unsure', 'unsure', 'unsure'), 'kijk-eerst/team'],
    ['nothing, and not knowing once', scan([], [], 'unsure'), 'kijk-eerst/team'],
    ['not knowing, and one thing that hurts', scan('unsure', [], ['wachten']), 'teamscan/top-drie'],
  ])('with %s', (_, answers, end) => expect(endOf('teamscan', answers)).toBe(end));
});

describe('one situation', () => {
  it.each([
    ['regel-eropaf', { waarover: 'geen-contact', 'gevaar/nu': 'nee', pogingen: 'vaker', zorg: 'ernstig' }],
    ['regel-regie', { 'gevaar/nu': 'nee', reden: 'dreiging', 'soort-dreiging': 'schade' }],
    ['valkuil-klant-wil-niet', { 'wat-zie-je': 'weigert', 'gevaar/nu': 'nee', schade: 'ja' }],
  ])('has one advice: serious harm and no way in, from %s', (tree, answers) => {
    const keyed = Object.entries(answers).map(([key, answer]) => [key.includes('/') ? key : `${tree}/${key}`, answer]);
    expect(endOf(tree, Object.fromEntries(keyed))).toBe('regel-regie/weeg-ingrijpen');
  });

  it.each([
    ['an adult', 'volwassene', 'regel-aansluiten/warme-overdracht'],
    ['a child of ten', 'onder-twaalf', 'valkuil-privacy-excuus/loop-delen'],
    ['nobody knows whom', 'unsure', 'valkuil-privacy-excuus/loop-delen'],
  ])('a yes to handing over counts by whose it is: %s', (_, who, end) => {
    const answers = {
      'regel-aansluiten/waarover': 'overdracht',
      'regel-aansluiten/mag-mee': 'ja',
      'wie-toestemt/over-wie': who,
    };
    expect(endOf('regel-aansluiten', answers)).toBe(end);
  });
});
