import type { Features } from './gathering';
import { highestOdds, learnSideBySide, padFor, type Recogniser } from './recogniser';
import { ExampleTable } from './side-by-side';
import { type Texts, textAt } from './texts';

/** Enough to point with; more rounds, and the stretches of harmless lines, pointed no better on strangers' lines. */
const FIRST_ROUNDS = 2;

/** A line with danger in it, as its stretches, the whole first. */
interface Dangerous {
  readonly stretches: readonly Features[];
  readonly weight: number;
}

/** Lines that tell what danger is, and what is none. */
export class Told {
  private readonly wholes = new ExampleTable();
  private readonly harmless = new ExampleTable();
  private readonly dangerous: Dangerous[] = [];

  /** A line as its stretches, the whole first. */
  add(stretches: readonly [whole: Features, ...parts: Features[]], isDanger: boolean, weight: number): void {
    this.wholes.add(stretches[0], isDanger, weight);
    if (isDanger) this.dangerous.push({ stretches, weight });
    else for (const each of stretches) this.harmless.add(each, false, weight);
  }

  /** The stretches at these places in a table. Most are harmless: no object is made for those. */
  addFrom(texts: Texts, [from, to]: readonly [number, number], isDanger: boolean, weight: number): void {
    this.wholes.addFrom(texts, from, isDanger, weight);
    const stretches: Features[] = [];
    for (let at = from; at < to; at++)
      if (isDanger) stretches.push(textAt(texts, at));
      else this.harmless.addFrom(texts, at, false, weight);
    if (isDanger) this.dangerous.push({ stretches, weight });
  }

  /**
   * Learns to hear danger in a stretch of words; undefined without lines of both kinds. Nothing can be told after it. Of a long
   * story without danger every stretch is harmless; of one with danger we know only that some stretch is not. So what is learnt
   * from whole lines first points out the stretch in the long ones, and all is learnt again with those (multiple-instance learning).
   */
  learn(size: number): Recogniser | undefined {
    const { wholes, harmless, dangerous } = this;
    if (!wholes.someAre || !wholes.someAreNot) return undefined;
    const pad = padFor(size);
    const first = learnSideBySide(wholes.sideBySide(), size, FIRST_ROUNDS, pad);
    for (const { stretches, weight } of dangerous) {
      const { features } = highestOdds(first, stretches.length > 1 ? stretches.slice(1) : stretches);
      if (features !== undefined) harmless.add(features, true, weight);
    }
    return learnSideBySide(harmless.sideBySide(), size, undefined, pad);
  }
}
