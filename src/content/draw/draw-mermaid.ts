import type { Tree } from '../../model/tree';
import type { Trees } from '../../walk/replay';
import { edgesOf, type Vertex } from './edges';

const SHAPES: Readonly<Record<Vertex['kind'], readonly [string, string]>> = {
  question: ['{{', '}}'],
  checklist: ['[/', '/]'],
  branch: ['{', '}'],
  include: ['[[', ']]'],
  info: ['>', ']'],
  advice: ['(', ')'],
  elsewhere: ['([', '])'],
};

/** The tree in Mermaid's flowchart language (https://mermaid.js.org/syntax/flowchart.html). */
export function drawMermaid(trees: Trees, tree: Tree): string {
  const { vertices, edges } = edgesOf(trees, tree);
  const names = new Map(vertices.map((vertex, index) => [vertex.key, `n${index}`]));
  const lines = ['flowchart TD', `  %% ${quoted(tree.title)}`];
  for (const vertex of vertices) {
    const [open, close] = SHAPES[vertex.kind];
    lines.push(`  ${names.get(vertex.key)}${open}"${quoted(shorten(vertex.text))}"${close}`);
  }
  for (const edge of edges) {
    const label = edge.label === '' ? '' : `|"${quoted(shorten(edge.label))}"|`;
    lines.push(`  ${names.get(edge.from)} -->${label} ${names.get(edge.to)}`);
  }
  return `${lines.join('\n')}\n`;
}

const quoted = (text: string): string => text.replaceAll('"', '#quot;').replaceAll('\n', ' ');
const shorten = (text: string): string => (text.length <= 70 ? text : `${text.slice(0, 67).trimEnd()}…`);
