import packed from '../../words/tagger.json';
import type { ReadText } from '../name-run';
import type { See } from './about-kind';
import { isRuledName, seeAt } from './features';

/** What each feature says for (above zero) or against a name, and what is said before anything is seen. */
export interface Weights {
  readonly bias: number;
  readonly of: ReadonlyMap<string, number>;
}

/** The same by what a feature is about and its value, as `seeAt` tells them. */
export interface Tagger {
  readonly bias: number;
  readonly of: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Hundredths, as packed: readable, and near enough. */
export const STEPS = 100;

let loaded: Tagger | undefined;

/** What `npm run words` learnt last. */
export function learntTagger(): Tagger {
  loaded ??= taggerOf(unpackWeights(packed));
  return loaded;
}

/** A name of a feature is about what stands up to its first equals sign; one without is about all of it. */
export function taggerOf({ bias, of }: { bias: number; of: Iterable<readonly [string, number]> }): Tagger {
  const byAbout = new Map<string, Map<string, number>>();
  for (const [name, weight] of of) {
    const cut = name.indexOf('=') + 1 || name.length;
    const about = name.slice(0, cut);
    const values = byAbout.get(about);
    if (values === undefined) byAbout.set(about, new Map([[name.slice(cut), weight]]));
    else values.set(name.slice(cut), weight);
  }
  return { bias, of: byAbout };
}

/** Lines of names and hundredths, as `npm run words` packs them. */
export function unpackWeights({ bias, weights }: { readonly bias: number; readonly weights: readonly string[] }): {
  readonly bias: number;
  readonly of: readonly (readonly [string, number])[];
} {
  const pairs = weights
    .flatMap((line) => line.split(' '))
    .map((entry): [string, number] => {
      const cut = entry.lastIndexOf(':');
      return [entry.slice(0, cut), Number(entry.slice(cut + 1)) / STEPS];
    });
  return { bias: bias / STEPS, of: pairs };
}

/** How sure the tagger is that a word is part of somebody's name: the log of the odds, so 0 is as likely as not. */
export function tagged(
  read: ReadText,
  index: number,
  { bias, of }: Tagger = learntTagger(),
  isRuled = isRuledName(read, index),
): number {
  let sum = bias;
  const see: See = (about, value) => {
    sum += of.get(about)?.get(value) ?? 0;
  };
  seeAt(read, index, see, isRuled);
  return sum;
}
