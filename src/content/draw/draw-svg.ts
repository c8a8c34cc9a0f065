import type { Tree } from '../../model/tree';
import { VERDICT_LOOKS } from '../../model/verdict';
import type { Trees } from '../../walk/replay';
import {
  BOX,
  baselines,
  type DrawnArrow,
  type DrawnBox,
  drawingOfPicture,
  type PictureShape,
  pathOf,
  WORDS,
} from './drawing';
import type { PictureNode } from './picture';
import { pictureOf } from './picture-of';

const COLOURS: Readonly<Record<PictureNode['kind'], string>> = {
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

/** The tree as a picture. */
export function drawSvg(trees: Trees, tree: Tree): string {
  const { width, height, arrows, boxes } = drawingOfPicture(pictureOf(trees, tree));
  const drawn = [...arrows.map(drawLine), ...arrows.map(drawWords), ...boxes.map(drawBox)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Segoe UI', Arial, sans-serif" role="img" aria-label="${escaped(tree.title)}">
<title>${escaped(tree.title)}</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#555"/></marker></defs>
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
}

function drawBox(box: DrawnBox<PictureShape>): string {
  const { x, y, height } = box;
  const { kind, verdict, opens, text } = box.shape.node;
  const fill = verdict === undefined ? COLOURS[kind] : VERDICT_COLOURS[VERDICT_LOOKS[verdict].style];
  const at = baselines(box);
  const words = (lines: readonly string[], tops: readonly number[], look: string) =>
    lines.map(
      (line, index) => `<tspan x="${x + BOX.pad}" y="${y + (tops[index] ?? 0)}" ${look}>${escaped(line)}</tspan>`,
    );
  const small = words(box.notes, at.notes, `font-size="${BOX.noteSize}" fill="#444"`);
  const large = words(box.lines, at.lines, `font-size="${BOX.size}" fill="#111"`);
  const dashed = opens === undefined ? '' : ' stroke-dasharray="5 3"';
  return `<g><title>${escaped(text)}</title><rect x="${x}" y="${y}" width="${BOX.width}" height="${height}" rx="8" fill="${fill}" stroke="#777"${dashed}/><text>${[...small, ...large].join('')}</text></g>`;
}

const drawLine = ({ stretches }: DrawnArrow): string =>
  `<path d="${pathOf(stretches)}" fill="none" stroke="#777" marker-end="url(#tip)"/>`;

function drawWords({ x, y, lines }: DrawnArrow): string {
  const words = lines.map(
    (line, index) => `<tspan x="${x + WORDS.pad}" y="${y + (index + 1) * WORDS.line - 3}">${escaped(line)}</tspan>`,
  );
  return words.length === 0 ? '' : `<text font-size="${WORDS.size}" fill="#222">${words.join('')}</text>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
