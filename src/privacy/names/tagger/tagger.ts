import packed from '../../words/tagger.json';
import type { ReadText } from '../name-run';
import { featuresAt } from './features';

/** What each feature says for (above zero) or against a name, and what is said before anything is seen. */
export interface Weights {
  readonly bias: number;
  readonly of: ReadonlyMap<string, number>;
}

/** Hundredths, as packed: readable, and near enough. */
export const STEPS = 100;

let loaded: Weights | undefined;

/** What `npm run words` learnt last. */
export function learntWeights(): Weights {
  loaded ??= unpackWeights(packed);
  return loaded;
}

/** Lines of names and hundredths, as `npm run words` packs them. */
export function unpackWeights({
  bias,
  weights: lines,
}: {
  readonly bias: number;
  readonly weights: readonly string[];
}): Weights {
  const pairs = lines
    .flatMap((line) => line.split(' '))
    .map((entry): [string, number] => {
      const cut = entry.lastIndexOf(':');
      return [entry.slice(0, cut), Number(entry.slice(cut + 1)) / STEPS];
    });
  return { bias: bias / STEPS, of: new Map(pairs) };
}

/** How sure the tagger is that a word is part of somebody's name: the log of the odds, so 0 is as likely as not. */
export function tagged(read: ReadText, index: number, by: Weights = learntWeights()): number {
  let sum = by.bias;
  for (const feature of featuresAt(read, index)) sum += by.of.get(feature) ?? 0;
  return sum;
}
