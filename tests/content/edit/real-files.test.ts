import fc from 'fast-check';
import { type Tried, tryEdit } from '../../../src/content/edit/apply-edit';
import type { Edit, Plain } from '../../../src/content/edit/edits';
import { readYaml } from '../../../src/content/read/yaml/yaml-source';
import '../../support/property-seed';
import { realFiles } from '../support/toy-content';
import { changed, inside, isEqual, linesOf, type Place, placesOf, type Value } from './support/places';
import { texts } from './support/texts';

// Hundreds of parses of files of 50 kB, on a machine that is busy with another test file.
jest.setTimeout(120_000);

/**
 * Form edits of every kind on every real file: what comes of one means what was meant, and every line that has nothing to do
 * with it is the same. EDIT_RUNS draws more.
 */
const RUNS = Number(process.env.EDIT_RUNS ?? 40);

interface Real {
  readonly text: string;
  readonly lines: readonly string[];
  readonly value: Value;
  readonly places: readonly Place[];
}
const read = (text: string): Real => ({
  text,
  lines: linesOf(text),
  value: readYaml('', text).value as Value,
  places: placesOf(text),
});
const files = new Map<string, Real>();
for (const [file, text] of realFiles()) if (file.endsWith('.yaml')) files.set(file, read(text));
const realOf = (file: string): Real => files.get(file) as Real;
const anyFile = fc.constantFrom(...files.keys());
const anyTree = fc.constantFrom(...[...files.keys()].filter((file) => file.startsWith('trees/')));

const counts = { fine: 0, coarse: 0 };
afterAll(() => console.info(`${counts.fine + counts.coarse} edits; fine splices were enough for ${counts.fine}`));

type Around = Pick<Place, 'from' | 'to'>;

/** The edited text, when all is as it should be; `below`: how many lines below may go too, blank ones. */
function expectOnly(
  { text, lines }: Real,
  edit: Edit,
  want: Value,
  { from, to }: Around,
  below = 0,
): Tried & { ok: true } {
  const tried = tryEdit(text, edit);
  if (!tried.ok) throw new Error(`refused: ${tried.says}`);
  counts[tried.grain]++;
  const { value, problems } = readYaml('', tried.text);
  if (!isEqual(value, want)) throw new Error('another value');
  expect(problems).toEqual([]);
  const after = linesOf(tried.text);
  expect(after.slice(0, from)).toEqual(lines.slice(0, from));
  const tail = lines.slice(to + below);
  expect(tail.length === 0 ? [] : after.slice(-tail.length)).toEqual(tail);
  return tried as Tried & { ok: true };
}

const pick = <T>(all: readonly T[], drawn: number): T => {
  fc.pre(all.length > 0);
  return all[drawn % all.length] as T;
};

function setText(real: Real, place: Place, text: string): Tried & { ok: true } {
  const want = changed(real.value, place.path, (around, last) => {
    around[last] = text;
  });
  return expectOnly(real, { kind: 'set', path: place.path, value: text }, want, place);
}

test('a text in every file set to another, and the splices undone', () => {
  const all = [...files.values()];
  const draws = fc.array(fc.tuple(fc.nat(), texts), { minLength: all.length, maxLength: all.length });
  fc.assert(
    fc.property(draws, (drawn) => {
      for (const [index, real] of all.entries()) {
        const [at, text] = drawn[index] ?? [0, ''];
        const { text: after, splices } = setText(
          real,
          pick(
            real.places.filter(({ value }) => typeof value === 'string'),
            at,
          ),
          text,
        );
        expect(splices.length).toBeLessThanOrEqual(1);
        let undone = after;
        for (const { from, to, insert } of splices) {
          expect(after.slice(0, from)).toBe(real.text.slice(0, from));
          undone = after.slice(0, from) + real.text.slice(from, to) + after.slice(from + insert.length);
        }
        expect(undone).toBe(real.text);
      }
    }),
    { numRuns: Math.ceil(RUNS / 100) },
  );
});

/** Texts that can be written in any quotes there are: so a text keeps those it has. */
const plainTexts = fc.constantFrom(
  'Gewone zin',
  'Bel de jurist voor je iets deelt',
  'ander woord',
  'Vraag het na. Dan pas',
);

test('a text on one line set to another that needs no other quotes, and back, leaves the file as it was', () => {
  fc.assert(
    fc.property(anyFile, fc.nat(), plainTexts, (file, at, text) => {
      const real = realOf(file);
      const oneLine = real.places.filter(
        ({ value, from, to }) => typeof value === 'string' && value !== '' && to === from + 1,
      );
      const place = pick(oneLine, at);
      const there = setText(real, place, text).text;
      const back = tryEdit(there, { kind: 'set', path: place.path, value: place.value as string });
      expect(back.ok && back.text).toBe(real.text);
    }),
    { numRuns: RUNS },
  );
});

test('a key or an item removed', () => {
  fc.assert(
    fc.property(anyFile, fc.nat(), (file, at) => {
      const real = realOf(file);
      const place = pick(
        real.places.filter(({ path }) => path.length > 0),
        at,
      );
      fc.pre(Object.keys(inside(real.value, place.path.slice(0, -1)) as object).length > 1);
      const want = changed(real.value, place.path, (around, last) => {
        if (Array.isArray(around)) around.splice(Number(last), 1);
        else delete around[last];
      });
      expectOnly(real, { kind: 'remove', path: place.path }, want, place, 1);
    }),
    { numRuns: RUNS },
  );
});

const listsOf = (real: Real): readonly Place[] =>
  real.places.filter(({ value }) => Array.isArray(value) && value.length > 0);

test('an item put into a list, written like those beside it', () => {
  fc.assert(
    fc.property(anyFile, fc.nat(), fc.nat(), texts, (file, drawn, where, text) => {
      const real = realOf(file);
      const place = pick(listsOf(real), drawn);
      const list = place.value as Value[];
      const at = where % (list.length + 1);
      const item = (typeof list[0] === 'string' ? text : list[0]) as Plain;
      const want = changed(real.value, place.path, (around, last) => {
        around[last] = list.toSpliced(at, 0, item as Value);
      });
      // In a block: whole lines are new, and no other line changes at all.
      const { text: after } =
        place.path.length === 0
          ? expectOnly(real, { kind: 'insert', path: [], at, value: item }, list.toSpliced(at, 0, item as Value), {
              from: 0,
              to: real.lines.length,
            })
          : expectOnly(real, { kind: 'insert', path: place.path, at, value: item }, want, place);
      if (place.isBlock && !place.hasBrackets) {
        const left = [...linesOf(after)];
        for (const line of real.lines) expect(left.splice(left.indexOf(line), 1)).toEqual([line]);
      }
    }),
    { numRuns: RUNS },
  );
});

test('an item moved within its list', () => {
  fc.assert(
    fc.property(anyFile, fc.nat(), fc.nat(), fc.nat(), (file, drawn, a, b) => {
      const real = realOf(file);
      const place = pick(
        listsOf(real).filter(({ path }) => path.length > 0),
        drawn,
      );
      const list = place.value as Value[];
      const [from, to] = [a % list.length, b % list.length];
      const want = changed(real.value, place.path, (around, last) => {
        around[last] = list.toSpliced(from, 1).toSpliced(to, 0, list[from] ?? null);
      });
      const { text: after } = expectOnly(real, { kind: 'move', path: place.path, from, to }, want, place);
      if (!place.hasBrackets && place.isBlock) expect(linesOf(after).toSorted()).toEqual(real.lines.toSorted());
    }),
    { numRuns: RUNS },
  );
});

test('a key that was not there', () => {
  const keys = fc.constantFrom('hint', 'why', 'note', 'text', 'nieuw-woord', '112', 'a b: c', 'ja');
  fc.assert(
    fc.property(anyFile, fc.nat(), keys, texts, (file, drawn, key, text) => {
      const real = realOf(file);
      const maps = real.places.filter(
        ({ value, path }) => typeof value === 'object' && !Array.isArray(value) && path.length > 0,
      );
      const place = pick(maps, drawn);
      const path = [...place.path, key];
      fc.pre(!Object.hasOwn(place.value as object, key));
      const want = changed(real.value, path, (around, last) => {
        around[last] = text;
      });
      expectOnly(real, { kind: 'set', path, value: text }, want, place);
    }),
    { numRuns: RUNS },
  );
});

test('a new node, like one of the tree or of another tree, comes last among the nodes', () => {
  fc.assert(
    fc.property(anyTree, anyTree, fc.nat(), (file, other, drawn) => {
      const real = realOf(file);
      const node = pick(Object.values(inside(realOf(other).value, ['nodes']) as object), drawn) as Plain;
      const path = ['nodes', 'gloednieuw'];
      const want = changed(real.value, path, (around, last) => {
        around[last] = node as Value;
      });
      const nodes = real.places.find((place) => isEqual(place.path, ['nodes'])) as Place;
      expectOnly(real, { kind: 'set', path, value: node }, want, { from: nodes.to, to: nodes.to });
    }),
    { numRuns: RUNS },
  );
});

test('a node retired: its lines go, its id stays under `retired`, and no other line changes', () => {
  fc.assert(
    fc.property(anyTree, fc.nat(), (file, drawn) => {
      const real = realOf(file);
      const nodes = real.places.filter(({ path }) => path.length === 2 && path[0] === 'nodes');
      fc.pre(nodes.length > 1);
      const place = pick(nodes, drawn);
      const node = String(place.path[1]);
      const want = changed(real.value, place.path, (around) => delete around[node]) as Record<string, Value>;
      want.retired = [...((want.retired as Value[]) ?? []), node];
      const isOther = (line: string): boolean => line !== '' && !line.startsWith('retired: [');
      const tried = tryEdit(real.text, { kind: 'retire', node });
      if (!tried.ok) throw new Error(tried.says);
      counts[tried.grain]++;
      expect(isEqual(readYaml('', tried.text).value, want)).toBe(true);
      const rest = [...real.lines.slice(0, place.from), ...real.lines.slice(place.to)];
      expect(linesOf(tried.text).filter(isOther)).toEqual(rest.filter(isOther));
      expect(tried.text.match(/\n\n/g)?.length ?? 0).toBeLessThanOrEqual(real.text.match(/\n\n/g)?.length ?? 0);
    }),
    { numRuns: RUNS },
  );
});
