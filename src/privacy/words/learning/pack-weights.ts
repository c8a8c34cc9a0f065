import { STEPS, type Weights } from '../../names/tagger/tagger';

const WIDTH = 120;

/** Weights as `name:hundredths`, sorted, in lines so that git shows what changed. */
export function packWeights({ bias, of }: Weights): { readonly bias: number; readonly weights: readonly string[] } {
  const lines: string[] = [];
  for (const [name, weight] of [...of].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const entry = `${name}:${Math.round(weight * STEPS)}`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < WIDTH) lines[lines.length - 1] = `${last} ${entry}`;
    else lines.push(entry);
  }
  return { bias: Math.round(bias * STEPS), weights: lines };
}
