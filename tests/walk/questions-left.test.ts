import { UNSURE } from '../../src/model/answer';
import type { Edition } from '../../src/model/edition';
import { nodeKey } from '../../src/model/node';
import { questionsLeftWords } from '../../src/walk/left/left-words';
import { questionsLeft } from '../../src/walk/left/questions-left';
import { usualLeft } from '../../src/walk/left/usual-left';
import { findPosition } from '../../src/walk/position';
import { startWalk } from '../../src/walk/walk';
import { compiledFrom, editionOf, realFiles, toyFiles } from '../content/support/toy-content';

const toy = editionOf(compiledFrom(toyFiles()));

function leftAt(edition: Edition, tree: string, answers: readonly (readonly [string, string])[]) {
  const position = findPosition(edition, { ...startWalk(edition, tree), answers: new Map(answers) });
  if (position.kind !== 'asked') throw new Error(`Expected a question, found ${position.kind}.`);
  return questionsLeft(edition, { tree }, position);
}

test('a part that is walked first counts, and what comes after it', () => {
  expect(leftAt(toy, 'delen', [])).toEqual({ least: 1, most: 3, usual: 3 });
  expect(leftAt(toy, 'delen', [['gevaar/nu', 'nee']])).toEqual({ least: 2, most: 2, usual: 2 });
  expect(
    leftAt(toy, 'delen', [
      ['gevaar/nu', 'nee'],
      ['delen/wie', 'school'],
    ]),
  ).toEqual({ least: 1, most: 1, usual: 1 });
});

test('a part by itself ends where it ends', () => {
  expect(leftAt(toy, 'gevaar', [])).toEqual({ least: 1, most: 1, usual: 1 });
});

test('the higher number is the usual one, from the walks that editors agreed on', () => {
  expect(questionsLeftWords({ least: 1, most: 1, usual: 1 })).toBe('nog 1 vraag');
  expect(questionsLeftWords({ least: 2, most: 2, usual: 2 })).toBe('nog 2 vragen');
  expect(questionsLeftWords({ least: 0, most: 3, usual: 3 })).toBe('nog 1 tot 3 vragen');
  expect(questionsLeftWords({ least: 1, most: 15, usual: 3 })).toBe('meestal nog 1 tot 3 vragen');
  expect(questionsLeftWords({ least: 1, most: 15, usual: 5 })).toBe('meestal nog 1 tot 5 vragen');
  expect(questionsLeftWords({ least: 1, most: 15, usual: 1 })).toBe('meestal nog 1 tot 2 vragen');
  expect(questionsLeftWords({ least: 2, most: 5, usual: 2 })).toBe('meestal nog 2 vragen');
  expect(usualLeft(toy, 'delen', 'gevaar/nu')).toBe(3);
  expect(usualLeft(toy, 'gevaar', 'gevaar/nu')).toBe(1);
  expect(usualLeft(toy, 'delen', 'nergens/nu')).toBeUndefined();
});

test('every promised walk of the real content keeps what its cards said', () => {
  const real = editionOf(compiledFrom(realFiles()));
  const wrong: string[] = [];
  const told: [said: number, before: number][] = [];
  for (const tree of real.trees.values()) {
    for (const { name, answers } of tree.walks) {
      let before: number | undefined;
      const { steps } = walked(real, tree.id, answers);
      for (const index of steps.keys()) {
        const given = new Map(steps.slice(0, index).map((step) => [nodeKey(step.node), step.answer]));
        const position = findPosition(real, { ...startWalk(real, tree.id), answers: given });
        if (position.kind !== 'asked') continue;
        const bounds = questionsLeft(real, { tree: tree.id }, position);
        const { least, most } = bounds;
        const left = steps.length - index;
        const said = Number(/\d+(?= vra)/.exec(questionsLeftWords(bounds))?.[0]);
        if (before !== undefined) told.push([said, before]);
        before = said;
        const knows = steps.every(({ answer }) => answer !== UNSURE);
        if ((knows && left < least) || left > most)
          wrong.push(`${tree.id}, ${name}: ${left} is not ${least} to ${most}`);
      }
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  // After an answer it is hardly ever further than was said before it.
  expect(told.filter(([said, before]) => said > before).length).toBeLessThan(told.length / 100);
}, 60_000);

function walked(edition: Edition, tree: string, answers: ReadonlyMap<string, string | readonly string[]>) {
  const position = findPosition(edition, { ...startWalk(edition, tree), answers });
  return position.kind === 'gone' ? { steps: [] } : position;
}
