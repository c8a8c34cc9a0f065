import { drawMermaid } from '../../../src/content/draw/draw-mermaid';
import { drawSvg } from '../../../src/content/draw/draw-svg';
import { BOX, drawingOfPicture, sizeOf } from '../../../src/content/draw/drawing';
import { pictureOf } from '../../../src/content/draw/picture-of';
import { isPartEnd } from '../../../src/model/kinds';
import type { Option } from '../../../src/model/node';
import { compiledFrom, editionOf, realFiles, toyFiles } from '../support/toy-content';
import { tagsOf } from '../support/well-formed';

const toy = editionOf(compiledFrom(toyFiles())).trees;
const real = editionOf(compiledFrom(realFiles())).trees;
const all = [
  ...[...toy.values()].map((tree) => ({ trees: toy, tree, name: `toy ${tree.id}` })),
  ...[...real.values()].map((tree) => ({ trees: real, tree, name: tree.id })),
];

const sameGo = (one: Option, other: Option): boolean => one.go.tree === other.go.tree && one.go.node === other.go.node;

interface Place {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** By more than the rounding of a pixel. */
const overlap = (a: Place, b: Place): boolean =>
  a.x + a.width > b.x + 1 && b.x + b.width > a.x + 1 && a.y + a.height > b.y + 1 && b.y + b.height > a.y + 1;

const overlapping = (ones: readonly Place[], others: readonly Place[]): readonly string[] =>
  ones.flatMap((one) => others.flatMap((other) => (overlap(one, other) ? [`${one.what} and ${other.what}`] : [])));

describe.each(all)('a drawing of $name', ({ trees, tree }) => {
  const picture = pictureOf(trees, tree);
  const { nodes, arrows } = picture;
  const drawing = drawingOfPicture(picture);

  it('knows every node and every way out of it, with one arrow from a box to another', () => {
    for (const node of tree.nodes.values()) {
      expect(nodes.map(({ key }) => key)).toContain(`${tree.id}/${node.id}`);
      const out = arrows.filter(({ from }) => from === `${tree.id}/${node.id}`);
      if (node.kind === 'advice') expect(out).toEqual([]);
      else expect(out.length).toBeGreaterThan(0);
      const said = out.flatMap(({ answers }) => answers);
      if (node.kind === 'question')
        expect(said).toEqual(expect.arrayContaining(node.options.map(({ label }) => label)));
      if ('unsure' in node && node.unsure !== undefined) expect(said).toContain('Ik weet het niet');
    }
    const keys = new Set(nodes.map(({ key }) => key));
    expect(arrows.filter(({ from, to }) => !keys.has(from) || !keys.has(to))).toEqual([]);
    expect(new Set(arrows.map(({ from, to }) => `${from} ${to}`)).size).toBe(arrows.length);
  });

  it('shows where a walk can end inside a part', () => {
    for (const node of tree.nodes.values()) {
      if (node.kind !== 'include') continue;
      const ends = [...(trees.get(node.part)?.nodes.values() ?? [])].filter(
        (each) => each.kind === 'advice' && !isPartEnd(each),
      );
      for (const end of ends)
        expect(arrows).toContainEqual({ from: `${tree.id}/${node.id}`, to: `${node.part}/${end.id}`, answers: [] });
    }
  });

  it('in Mermaid has a line per node and per arrow', () => {
    const lines = drawMermaid(trees, tree).trim().split('\n').slice(2);
    expect(lines).toHaveLength(nodes.length + arrows.length);
    expect(lines.filter((line) => line.includes('-->'))).toHaveLength(arrows.length);
    for (const line of lines) expect(line).toMatch(/^ {2}n\d+(\W{1,2}"[^"]*"\W{1,2}| -->(\|"[^"]*"\|)? n\d+)$/);
  });

  it('in SVG is well-formed, with a box per node and a line per arrow', () => {
    const tags = tagsOf(drawSvg(trees, tree));
    const count = (name: string) => tags.filter((tag) => tag === name).length;
    expect(count('rect')).toBe(nodes.length + 1);
    expect(count('path')).toBe(arrows.length + 1);
    expect(count('title')).toBe(nodes.length + 1);
    expect(count('script')).toBe(0);
  });

  it('has no box or word on top of another, and no line behind them', () => {
    const places: Place[] = [
      ...drawing.boxes.map(({ shape, x, y, height }) => ({ what: shape.key, x, y, width: BOX.width, height })),
      ...drawing.arrows.flatMap(({ from, to, x, y, lines }) =>
        lines.length === 0 ? [] : [{ what: `words ${from} → ${to}`, x, y, ...sizeOf(lines) }],
      ),
    ];
    expect(places.flatMap((place, index) => overlapping([place], places.slice(index + 1)))).toEqual([]);
    // A slanting line stays within its rectangle, and that lies between two columns.
    const lines = drawing.arrows.flatMap(({ from, to, stretches }) =>
      stretches.flatMap((points) =>
        points.slice(1).map((end, index) => {
          const start = points[index] ?? end;
          const top = Math.min(start.y, end.y);
          const size = { width: end.x - start.x, height: Math.max(2, Math.abs(end.y - start.y)) };
          return { what: `line ${from} → ${to}`, x: start.x, y: top, ...size };
        }),
      ),
    );
    expect(lines.filter(({ width }) => width < 0)).toEqual([]);
    const thick = lines.map((line) => (line.height === 2 ? { ...line, y: line.y - 1.5, height: 3 } : line));
    expect(overlapping(thick, places)).toEqual([]);
    const sticksOut = ({ x, y, width, height }: Place) =>
      x < 0 || y < 0 || x + width > drawing.width || y + height > drawing.height;
    expect(places.filter(sticksOut)).toEqual([]);
  });
});

it('most trees fit on a wide screen', () => {
  const widths = [...real.values()].map((tree) => drawingOfPicture(pictureOf(real, tree)).width);
  expect(widths.filter((width) => width <= 1_920).length / widths.length).toBeGreaterThan(0.75);
});

it('parallel answers share an arrow', () => {
  const asked = [...real.values()].flatMap((tree) =>
    [...tree.nodes.values()].flatMap((node) => (node.kind === 'question' ? [{ tree, node }] : [])),
  );
  const twins = asked.flatMap(({ tree, node }) =>
    node.options.flatMap((one, index) =>
      node.options.slice(index + 1).flatMap((other) => (sameGo(one, other) ? [{ tree, node, one, other }] : [])),
    ),
  );
  expect(twins.length).toBeGreaterThan(0);
  for (const { tree, node, one, other } of twins) {
    const arrow = pictureOf(real, tree).arrows.filter(
      ({ from, answers }) => from === `${tree.id}/${node.id}` && answers.includes(one.label),
    );
    expect(arrow.map(({ answers }) => answers.includes(other.label))).toEqual([true]);
  }
});

it('a drawing escapes what a text may hold', () => {
  const tree = toy.get('gevaar');
  if (tree === undefined) throw new Error('the toy content has changed');
  const hostile = { ...tree, title: '<script>alert("1")</script> & "meer"' };
  expect(tagsOf(drawSvg(toy, hostile))).not.toContain('script');
  expect(drawMermaid(toy, { ...hostile, title: 'Een\nregel' })).toContain('%% Een regel\n');
});
