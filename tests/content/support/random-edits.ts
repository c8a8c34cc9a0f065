import fc from 'fast-check';
import type { ContentFiles } from '../../../src/content/content-files';

/** What somebody does to a folder of content: every number picks a file, a line or a place among those there are. */
export type Deed =
  | { readonly kind: 'type'; readonly file: number; readonly at: number; readonly typed: string }
  | { readonly kind: 'swap-words' | 'repeat-line' | 'drop-line'; readonly file: number; readonly at: number }
  | { readonly kind: 'remove' | 'restore' | 'copy'; readonly file: number };

const file = fc.nat(10_000);
const at = fc.nat(1_000_000);

export const deeds = (most: number): fc.Arbitrary<readonly Deed[]> =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), file, at, typed: typedPieces }) },
      {
        weight: 4,
        arbitrary: fc.record({ kind: fc.constantFrom('swap-words', 'repeat-line', 'drop-line'), file, at }),
      },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('restore' as const), file }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('remove', 'copy'), file }) },
    ),
    { minLength: 1, maxLength: most },
  ) as fc.Arbitrary<readonly Deed[]>;

const typedPieces = fc.constantFrom(
  'x',
  ' ',
  '0',
  '"',
  '}',
  ': ',
  '\n',
  '{{privacyOfficer.phone}}',
  ' niet',
  '-2',
  '#',
);

/** The folder after a deed; what was there at first can come back. */
export function doTo(files: ContentFiles, deed: Deed, atFirst: ContentFiles): ContentFiles {
  const there = [...new Set([...atFirst.keys(), ...files.keys()])];
  const name = there[deed.file % there.length] ?? '';
  const text = files.get(name) ?? atFirst.get(name) ?? '';
  const next = new Map(files);
  switch (deed.kind) {
    case 'type': {
      const place = deed.at % (text.length + 1);
      return next.set(name, text.slice(0, place) + deed.typed + text.slice(place));
    }
    case 'swap-words':
      return next.set(name, swapWords(text, deed.at));
    case 'repeat-line':
    case 'drop-line': {
      const lines = text.split('\n');
      const line = deed.at % lines.length;
      lines.splice(line, 1, ...(deed.kind === 'drop-line' ? [] : [lines[line] ?? '', lines[line] ?? '']));
      return next.set(name, lines.join('\n'));
    }
    case 'remove':
      next.delete(name);
      return next;
    case 'restore': {
      const first = atFirst.get(name);
      if (first !== undefined) return next.set(name, first);
      next.delete(name);
      return next;
    }
    case 'copy':
      return name.startsWith('trees/')
        ? next.set(
            name.replace('.yaml', '-kopie.yaml'),
            text.replace(/^id: .*/u, (line) => `${line}-kopie`),
          )
        : next;
  }
}

/** Two values of `go`, of an option or of a condition change places: the file stays readable, its walks change. */
function swapWords(text: string, at: number): string {
  const words = [...text.matchAll(/(?<=\b(?:go|else|unsure|ends|id|tree|label|text): )[\w/-]+/gu)];
  const [one, other] = [words[at % Math.max(1, words.length)], words[(at * 7 + 1) % Math.max(1, words.length)]].sort(
    (a, b) => (a?.index ?? 0) - (b?.index ?? 0),
  );
  if (one === undefined || other === undefined || one.index === other.index) return text;
  return [
    text.slice(0, one.index),
    other[0],
    text.slice(one.index + one[0].length, other.index),
    one[0],
    text.slice(other.index + other[0].length),
  ].join('');
}
