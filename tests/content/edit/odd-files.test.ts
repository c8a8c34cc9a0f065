import { tryEdit } from '../../../src/content/edit/apply-edit';
import type { Edit, Plain } from '../../../src/content/edit/edits';
import { asksForOne } from '../../../src/content/edit/usual';
import { readYaml } from '../../../src/content/read/yaml/yaml-source';
import { ODD } from './support/odd-file';
import { changed, inside, isEqual, linesOf, type Place, placesOf, remarksIn, type Value } from './support/places';

// Hundreds of parses of files of 50 kB, on a machine that is busy with another test file.
jest.setTimeout(120_000);

/** Every edit of every place of one odd file: not drawn but all of them. */

const FORMS: Readonly<Record<string, string>> = {
  'with line ends of one character': ODD,
  'with CRLF and a mark in front': `\uFEFF${ODD.replaceAll('\n', '\r\n')}`,
  'without a line end at its end': ODD.slice(0, -'\n# onderaan\n'.length),
};
const VALUES: readonly Plain[] = [
  'Gewone zin.',
  'Let op: x # y',
  'regel een\nregel twee',
  'eindigt\n',
  '- {naam}, “x”',
  12,
  ['x', 'y: z'],
  { a: 'x', b: ['c'] },
];

describe.each(Object.entries(FORMS))('a file %s', (_, text) => {
  const value = readYaml('', text).value as Value;
  const places = placesOf(text);
  const lines = linesOf(text);
  const parts = places.filter(({ path }) => path.length > 0);
  const lists = places.filter((place) => Array.isArray(place.value));

  /** What is not as it should be, in words; empty when all is well. `blank`: a blank line below may go too. */
  const wrong = (edit: Edit, want: Value, { from, to }: Pick<Place, 'from' | 'to'>, blank = 0): readonly string[] => {
    const tried = tryEdit(text, edit);
    if (!tried.ok) return [`refused ${JSON.stringify(edit)}: ${tried.says}`];
    const after = linesOf(tried.text);
    const above = lines.slice(0, from);
    const below = lines.slice(to + blank);
    // A remark inside a list or map that makes way goes with it, as does the one behind what is removed.
    const isWhole = edit.kind === 'remove' || (edit.kind === 'set' && typeof inside(value, edit.path) === 'object');
    const gone = isWhole ? remarksIn(lines.slice(from, to).join('\n')) : [];
    const remarks = (of: string) => remarksIn(of.replaceAll('x # y', '')).filter((remark) => !gone.includes(remark));
    const faults = [
      tried.grain === 'fine' || 'it was coarse',
      isEqual(readYaml('', tried.text).value, want) || 'another value',
      isEqual(after.slice(0, from), above) || 'lines above changed',
      below.length === 0 || isEqual(after.slice(-below.length), below) || 'lines below changed',
      isEqual(remarks(text), remarks(tried.text)) || 'remarks were lost',
      !/(?<!\r)\n/.test(tried.text) || !text.includes('\r') || 'line ends of two sorts',
      isEqual(spliced(text, tried.splices), tried.text) || 'splices that give another text',
    ];
    return faults.filter((fault) => fault !== true).map((fault) => `${fault} ${JSON.stringify(edit)}`);
  };

  test('another value at every place', () => {
    const faults = parts.flatMap((place) =>
      (text === ODD ? VALUES : VALUES.slice(0, 3)).flatMap((to) =>
        wrong(
          { kind: 'set', path: place.path, value: to },
          changed(value, place.path, (around, last) => {
            around[last] = to as Value;
          }),
          place,
        ),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('every part removed', () => {
    const faults = parts.flatMap((place) => {
      const list = place.path.slice(0, -1);
      const around = inside(value, list) as Value[];
      const isLast = Array.isArray(around) && around.length === 1 && asksForOne(list);
      const path = isLast ? list : place.path;
      const want = changed(value, path, (from, last) => {
        if (Array.isArray(from)) from.splice(Number(last), 1);
        else delete from[last];
      });
      return wrong(
        { kind: 'remove', path: place.path },
        want,
        regionAround(place, Object.keys(around).length === 1),
        1,
      );
    });
    expect(faults).toEqual([]);
  });
  const regionAround = (place: Place, isOnly: boolean): Place =>
    isOnly ? (places.find(({ path }) => isEqual(path, place.path.slice(0, -1))) ?? place) : place;

  test('an item at every place of every list', () => {
    const faults = lists.flatMap((place) => {
      const list = place.value as Value[];
      return [...list.keys(), list.length].flatMap((at) =>
        ['x: y', { id: 'nieuw', label: 'Nieuw', go: 'eerste' }].flatMap((item) =>
          wrong(
            { kind: 'insert', path: place.path, at, value: item },
            changed(value, place.path, (around, last) => {
              around[last] = list.toSpliced(at, 0, item);
            }),
            place,
          ),
        ),
      );
    });
    expect(faults).toEqual([]);
  });

  test('every item to every other place of its list', () => {
    const faults = lists.flatMap((place) => {
      const list = place.value as Value[];
      return [...list.keys()].flatMap((from) =>
        [...list.keys()].flatMap((to) => {
          const want = changed(value, place.path, (around, last) => {
            around[last] = list.toSpliced(from, 1).toSpliced(to, 0, list[from] ?? null);
          });
          return wrong({ kind: 'move', path: place.path, from, to }, want, place);
        }),
      );
    });
    expect(faults).toEqual([]);
  });

  test('a new key in every map', () => {
    const maps = places.filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value));
    const faults = maps.flatMap((place) =>
      ['kind', 'hint', 'zomaar', '113', 'a: b']
        .filter((key) => !Object.hasOwn(place.value as object, key))
        .flatMap((key) =>
          ['x: y', ['a'], { a: ['b'] }].flatMap((to) => {
            const path = [...place.path, key];
            return wrong(
              { kind: 'set', path, value: to },
              changed(value, path, (around, last) => {
                around[last] = to;
              }),
              place.path.length === 0 ? { from: 0, to: lines.length } : place,
            );
          }),
        ),
    );
    expect(faults).toEqual([]);
  });
});

function spliced(
  text: string,
  splices: readonly { readonly from: number; readonly to: number; readonly insert: string }[],
): string {
  return splices
    .toReversed()
    .reduce((done, { from, to, insert }) => done.slice(0, from) + insert + done.slice(to), text);
}
