import { UNSURE } from '../../src/model/answer';
import type { Edition } from '../../src/model/edition';
import { nodeKey } from '../../src/model/node';
import { findPosition } from '../../src/walk/position';
import { questionsLeft } from '../../src/walk/questions-left';
import { startWalk } from '../../src/walk/walk';
import { compiledFrom, editionOf, realFiles, toyFiles } from '../content/support/toy-content';

const toy = editionOf(compiledFrom(toyFiles()));

function leftAt(edition: Edition, tree: string, answers: readonly (readonly [string, string])[]) {
  const position = findPosition(edition, { ...startWalk(edition, tree), answers: new Map(answers) });
  if (position.kind !== 'asked') throw new Error(`Expected a question, found ${position.kind}.`);
  return questionsLeft(edition, position);
}

test('a part that is walked first counts, and what comes after it', () => {
  expect(leftAt(toy, 'delen', [])).toEqual({ least: 1, most: 3, usual: 2 });
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

test('every promised walk of the real content keeps what its cards said', () => {
  const real = editionOf(compiledFrom(realFiles()));
  const wrong: string[] = [];
  for (const tree of real.trees.values()) {
    for (const { name, answers } of tree.walks) {
      const { steps } = walked(real, tree.id, answers);
      if (steps.some(({ answer }) => answer === UNSURE)) continue;
      for (const index of steps.keys()) {
        const before = new Map(steps.slice(0, index).map((step) => [nodeKey(step.node), step.answer]));
        const position = findPosition(real, { ...startWalk(real, tree.id), answers: before });
        if (position.kind !== 'asked') continue;
        const { least, most } = questionsLeft(real, position);
        const left = steps.length - index;
        if (left < least || left > most) wrong.push(`${tree.id}, ${name}: ${left} is not ${least} to ${most}`);
      }
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
}, 60_000);

function walked(edition: Edition, tree: string, answers: ReadonlyMap<string, string | readonly string[]>) {
  const position = findPosition(edition, { ...startWalk(edition, tree), answers });
  return position.kind === 'gone' ? { steps: [] } : position;
}
