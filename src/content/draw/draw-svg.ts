import { keyOf, type Tree } from '../../model/model';
import type { Trees } from '../../walk/replay';
import { type Edge, edgesOf, type Vertex } from './edges';

/** Sizes in pixels. */
const BOX = { width: 230, height: 74, gapX: 46, gapY: 76, line: 16, chars: 32 } as const;

const COLOURS: Readonly<Record<Vertex['kind'], string>> = {
  question: '#dbe9ff',
  checklist: '#e3e0ff',
  branch: '#f2f2f2',
  include: '#fff3d6',
  info: '#f2f2f2',
  advice: '#d9f2e1',
  elsewhere: '#ffe3dc',
};

interface Placed extends Vertex {
  readonly x: number;
  readonly y: number;
}

/** The tree as a picture: each box one row below the last box that leads to it. */
export function drawSvg(trees: Trees, tree: Tree): string {
  const { vertices, edges } = edgesOf(trees, tree);
  const rows = rowsOf(vertices, edges, keyOf({ tree: tree.id, node: tree.start }));
  const widest = Math.max(...rows.map((row) => row.length));
  const width = widest * (BOX.width + BOX.gapX) + BOX.gapX;
  const height = rows.length * (BOX.height + BOX.gapY) + BOX.gapY;
  const placed = new Map<string, Placed>();
  rows.forEach((row, y) => {
    const left = (width - row.length * (BOX.width + BOX.gapX) + BOX.gapX) / 2;
    row.forEach((vertex, x) => {
      placed.set(vertex.key, {
        ...vertex,
        x: left + x * (BOX.width + BOX.gapX),
        y: BOX.gapY / 2 + y * (BOX.height + BOX.gapY),
      });
    });
  });
  const drawn = [...edges.map((edge) => drawEdge(edge, placed)), ...[...placed.values()].map(drawBox)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" role="img" aria-label="${escaped(tree.title)}">
<title>${escaped(tree.title)}</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#555"/></marker></defs>
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
}

/** Rows by the longest way from the start, so that every arrow points down. */
function rowsOf(vertices: readonly Vertex[], edges: readonly Edge[], start: string): readonly (readonly Vertex[])[] {
  const row = new Map<string, number>([[start, 0]]);
  for (let changed = true, round = 0; changed && round <= vertices.length; round++) {
    changed = false;
    for (const { from, to } of edges) {
      const below = (row.get(from) ?? 0) + 1;
      if (row.has(from) && below > (row.get(to) ?? -1)) {
        row.set(to, below);
        changed = true;
      }
    }
  }
  const rows: Vertex[][] = [];
  for (const vertex of vertices) {
    const index = row.get(vertex.key) ?? 0;
    rows[index] = [...(rows[index] ?? []), vertex];
  }
  return Array.from(rows, (each) => each ?? []);
}

function drawBox({ x, y, text, kind }: Placed): string {
  const lines = wrap(text, BOX.chars, 4);
  const top = y + BOX.height / 2 - ((lines.length - 1) * BOX.line) / 2 + 4;
  const words = lines.map(
    (line, index) => `<tspan x="${x + BOX.width / 2}" y="${top + index * BOX.line}">${escaped(line)}</tspan>`,
  );
  return `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8" fill="${COLOURS[kind]}" stroke="#888"/><text text-anchor="middle" fill="#111">${words.join('')}</text>`;
}

function drawEdge({ from, to, label }: Edge, placed: ReadonlyMap<string, Placed>): string {
  const start = placed.get(from);
  const end = placed.get(to);
  if (start === undefined || end === undefined) return '';
  const [x1, y1] = [start.x + BOX.width / 2, start.y + BOX.height];
  const [x2, y2] = [end.x + BOX.width / 2, end.y];
  const middle = (y1 + y2) / 2;
  const line = `<path d="M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}" fill="none" stroke="#777" marker-end="url(#tip)"/>`;
  if (label === '') return line;
  // The label stands where the arrow arrives, so that arrows from one box do not share a spot.
  const words = wrap(label, 34, 2).map(
    (each, index) => `<tspan x="${x2 * 0.7 + x1 * 0.3}" y="${y2 - 22 + index * 12}">${escaped(each)}</tspan>`,
  );
  return `${line}<text text-anchor="middle" font-size="10" fill="#333" stroke="#fff" stroke-width="3" paint-order="stroke">${words.join('')}</text>`;
}

function wrap(text: string, longest: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line.length > 0 && line.length + word.length + 1 > longest) {
      lines.push(line);
      line = word;
    } else line = line.length === 0 ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
