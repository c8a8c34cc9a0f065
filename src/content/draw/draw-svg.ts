import type { Tree } from '../../model/tree';
import { VERDICT_LOOKS } from '../../model/verdict';
import type { Trees } from '../../walk/replay';
import { BOX, baselines, type DrawnArrow, type DrawnBox, drawingOf, pathOf, WORDS } from './drawing';
import { edgesOf, type Vertex } from './edges';

const COLOURS: Readonly<Record<Vertex['kind'], string>> = {
  question: '#dbe9ff',
  checklist: '#e3e0ff',
  branch: '#f2f2f2',
  include: '#fff3d6',
  info: '#f2f2f2',
  advice: '#eef0f2',
  elsewhere: '#ffe3dc',
};

/** An advice has the colour of its verdict; its word stands in the box as well. */
const VERDICT_COLOURS: Readonly<Record<(typeof VERDICT_LOOKS)[keyof typeof VERDICT_LOOKS]['style'], string>> = {
  good: '#d9f2e1',
  attention: '#fbdada',
  warning: '#fdf0c4',
  accent: '#d6ecf7',
  emphasis: '#ececec',
};

type NotedVertex = Vertex & { readonly note: string };

/** The tree as a picture. */
export function drawSvg(trees: Trees, tree: Tree): string {
  const { vertices, edges } = edgesOf(trees, tree);
  const drawing = drawingOf<NotedVertex>(
    vertices.map((vertex) => ({ ...vertex, note: noteOf(vertex) })),
    edges,
  );
  const { width, height } = drawing;
  const drawn = [...drawing.arrows.map(drawLine), ...drawing.boxes.map(drawBox), ...drawing.arrows.map(drawWords)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" role="img" aria-label="${escaped(tree.title)}">
<title>${escaped(tree.title)}</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#555"/></marker></defs>
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
}

const noteOf = ({ key, kind, verdict }: Vertex): string => {
  const id = key.slice(key.indexOf('/') + 1);
  if (kind === 'elsewhere') return 'andere boom';
  return verdict === undefined ? id : `${id} · ${VERDICT_LOOKS[verdict].label}`;
};

function drawBox(box: DrawnBox<NotedVertex>): string {
  const { shape, x, y, height } = box;
  const fill = shape.verdict === undefined ? COLOURS[shape.kind] : VERDICT_COLOURS[VERDICT_LOOKS[shape.verdict].style];
  const at = baselines(box);
  const words = (lines: readonly string[], tops: readonly number[], look: string) =>
    lines.map(
      (line, index) => `<tspan x="${x + BOX.width / 2}" y="${y + (tops[index] ?? 0)}" ${look}>${escaped(line)}</tspan>`,
    );
  const small = words(box.notes, at.notes, 'font-size="10" fill="#444"');
  const text = words(box.lines, at.lines, 'fill="#111"');
  return `<rect x="${x}" y="${y}" width="${BOX.width}" height="${height}" rx="8" fill="${fill}" stroke="#888"/><text text-anchor="middle">${[...small, ...text].join('')}</text>`;
}

const drawLine = ({ points }: DrawnArrow): string =>
  `<path d="${pathOf(points)}" fill="none" stroke="#777" marker-end="url(#tip)"/>`;

function drawWords({ x, y, lines }: DrawnArrow): string {
  if (lines.length === 0) return '';
  const words = lines.map((line, index) => `<tspan x="${x}" y="${y + index * WORDS.line}">${escaped(line)}</tspan>`);
  return `<text text-anchor="middle" font-size="10" fill="#333" stroke="#fff" stroke-width="3" paint-order="stroke">${words.join('')}</text>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
