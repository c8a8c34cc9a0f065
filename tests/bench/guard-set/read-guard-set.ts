import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, findingKinds } from '../../../src/privacy/finding';
import { readMarked } from '../../../src/privacy/words/learning/marked';

/** A sentence of the labelled set, with what a perfect guard would find in it. */
export interface LabelledSentence {
  readonly text: string;
  readonly expected: readonly Finding[];
}

export type GuardSetName = 'development' | 'held-out';

/** Reads one labelled set; throws when a line names a kind that does not exist. */
export function readGuardSet(name: GuardSetName): readonly LabelledSentence[] {
  const lines = readFileSync(join(__dirname, `${name}.jsonl`), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => parseMarked((JSON.parse(line) as { marked: string }).marked));
}

/** A text of the stranger's set: kinds in the writer's words, and what it is about. */
export interface StrangersText {
  readonly text: string;
  readonly about: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

/**
 * The newest set, by somebody who saw neither code nor word lists: what lies in `newest/`, which teaches nothing
 * (learn-names.ts), or else the last of those that teach.
 */
export function readStrangersSet(): readonly StrangersText[] {
  const folder = join(__dirname, 'newest');
  const unseen = existsSync(folder) ? setsIn(folder) : [];
  const last = unseen.at(-1) ?? setsIn(__dirname).at(-1) ?? '';
  const lines = readFileSync(last, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as StrangersText);
}

function setsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^strangers-.*\.jsonl$/u.test(name))
    .map((name) => name.replace('.jsonl', ''))
    .sort()
    .map((name) => join(folder, `${name}.jsonl`));
}

/** Turns `{{name|Jansen}} belt` into the text `Jansen belt` and its findings. */
export function parseMarked(marked: string): LabelledSentence {
  const { text, spans } = readMarked(marked);
  const expected = spans.map(({ kind, start, end }): Finding => {
    const known = findingKinds.find((each) => each === kind);
    if (known === undefined) throw new Error(`Unknown kind "${kind}"; known are ${findingKinds.join(', ')}.`);
    return { kind: known, start, end };
  });
  return { text, expected };
}
