import { drawMermaid } from '../../../src/content/draw/draw-mermaid';
import { drawSvg } from '../../../src/content/draw/draw-svg';
import { BOX, drawingOf, WORDS } from '../../../src/content/draw/drawing';
import { edgesOf } from '../../../src/content/draw/edges';
import { compiledFrom, editionOf, realFiles, toyFiles } from '../support/toy-content';
import { tagsOf } from '../support/well-formed';

const toy = editionOf(compiledFrom(toyFiles())).trees;
const real = editionOf(compiledFrom(realFiles())).trees;
const all = [
  ...[...toy.values()].map((tree) => ({ trees: toy, tree, name: `toy ${tree.id}` })),
  ...[...real.values()].map((tree) => ({ trees: real, tree, name: tree.id })),
];

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

describe.each(all)('a drawing of $name', ({ trees, tree }) => {
  const { vertices, edges } = edgesOf(trees, tree);

  it('knows every node and every way out of it', () => {
    for (const node of tree.nodes.values()) {
      expect(vertices.map(({ key }) => key)).toContain(`${tree.id}/${node.id}`);
      const out = edges.filter(({ from }) => from === `${tree.id}/${node.id}`);
      if (node.kind === 'advice') expect(out).toEqual([]);
      else expect(out.length).toBeGreaterThan(0);
      if (node.kind === 'question')
        expect(out.map(({ label }) => label)).toEqual([
          ...node.options.map(({ label }) => label),
          ...(node.unsure === undefined ? [] : ['Ik weet het niet']),
        ]);
    }
    for (const { from, to } of edges) {
      expect(vertices.some(({ key }) => key === from)).toBe(true);
      expect(vertices.some(({ key }) => key === to)).toBe(true);
    }
  });

  it('in Mermaid has a line per node and per arrow', () => {
    const lines = drawMermaid(trees, tree).trim().split('\n').slice(2);
    expect(lines).toHaveLength(vertices.length + edges.length);
    expect(lines.filter((line) => line.includes('-->'))).toHaveLength(edges.length);
    for (const line of lines) expect(line).toMatch(/^ {2}n\d+(\W{1,2}"[^"]*"\W{1,2}| -->(\|"[^"]*"\|)? n\d+)$/);
  });

  it('in SVG is well-formed, with a box per node and one arrow from a box to another', () => {
    const tags = tagsOf(drawSvg(trees, tree));
    const count = (name: string) => tags.filter((tag) => tag === name).length;
    expect(count('rect')).toBe(vertices.length + 1);
    expect(count('path')).toBe(new Set(edges.map(({ from, to }) => `${from} ${to}`)).size + 1);
    expect(count('title')).toBe(1);
    expect(count('script')).toBe(0);
  });

  it('has no box or word on top of another', () => {
    const { boxes, arrows } = drawingOf(
      vertices.map((vertex) => ({ ...vertex, note: '' })),
      edges,
    );
    const places: Place[] = [
      ...boxes.map(({ shape, x, y, height }) => ({ what: shape.key, x, y, width: BOX.width, height })),
      ...arrows.flatMap(({ from, to, x, y, lines }) => {
        const width = Math.max(0, ...lines.map((line) => line.length)) * WORDS.charWidth;
        const height = lines.length * WORDS.line;
        return lines.length === 0 ? [] : [{ what: `${from} → ${to}`, x: x - width / 2, y: y - 10, width, height }];
      }),
    ];
    const overlapping = places.flatMap((one, index) =>
      places.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${one.what} and ${other.what}`] : [])),
    );
    expect(overlapping).toEqual([]);
  });
});

it('a drawing escapes what a text may hold', () => {
  const tree = toy.get('gevaar');
  if (tree === undefined) throw new Error('the toy content has changed');
  const hostile = { ...tree, title: '<script>alert("1")</script> & "meer"' };
  expect(tagsOf(drawSvg(toy, hostile))).not.toContain('script');
  expect(drawMermaid(toy, { ...hostile, title: 'Een\nregel' })).toContain('%% Een regel\n');
});
