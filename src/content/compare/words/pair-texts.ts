import { wordsIn } from './typo';

/** A text of a list that changed, came (`before` is null) or went; `at` is its place now, or where it was. */
export interface TextPair {
  readonly before: string | null;
  readonly after: string | null;
  readonly at: number;
}

/** Half of the words shared is another wording; less is another text. */
const ALIKE = 0.4;

/** What changed in a list of texts. One that only moved did not change; one that was reworded is one change. */
export function pairTexts(
  before: readonly string[],
  after: readonly string[],
  isSame: (before: string, after: string) => boolean,
): readonly TextPair[] {
  // What stayed in its place stayed, also where the same words stand in two places.
  const stays = (at: number): boolean => at < before.length && isSame(before[at] ?? '', after[at] ?? '');
  const gone = before.map((text, at) => ({ text, at })).filter(({ at }) => at >= after.length || !stays(at));
  const come: { readonly text: string; readonly at: number }[] = [];
  for (const [at, text] of after.entries()) {
    if (stays(at)) continue;
    const known = gone.findIndex((each) => isSame(each.text, text));
    if (known < 0) come.push({ text, at });
    else gone.splice(known, 1);
  }
  const pairs: TextPair[] = [];
  const pair = (old: number, now: number): void => {
    const [was] = gone.splice(old, 1);
    const [is] = come.splice(now, 1);
    if (was !== undefined && is !== undefined) pairs.push({ before: was.text, after: is.text, at: is.at });
  };
  for (let best = mostAlike(gone, come); best !== undefined; best = mostAlike(gone, come)) pair(...best);
  // What stands at the same place in as long a list took the place of the other.
  if (before.length === after.length) {
    for (let old = gone.length - 1; old >= 0; old--) {
      const now = come.findIndex(({ at }) => at === gone[old]?.at);
      if (now >= 0) pair(old, now);
    }
  }
  for (const { text, at } of gone) pairs.push({ before: text, after: null, at });
  for (const { text, at } of come) pairs.push({ before: null, after: text, at });
  return pairs.sort((a, b) => a.at - b.at);
}

type Text = { readonly text: string };

function mostAlike(gone: readonly Text[], come: readonly Text[]): readonly [number, number] | undefined {
  let most = ALIKE;
  let found: readonly [number, number] | undefined;
  for (const [old, { text }] of gone.entries()) {
    for (const [now, each] of come.entries()) {
      const alike = likeness(wordsIn(text), wordsIn(each.text));
      if (alike <= most) continue;
      most = alike;
      found = [old, now];
    }
  }
  return found;
}

/** Part of the words that both have: 0 to 1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  let shared = 0;
  for (const word of one) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return one.length + other.length === 0 ? 1 : (2 * shared) / (one.length + other.length);
}
