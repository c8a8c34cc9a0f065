import type { Tree } from '../../model/tree';
import type { Trees } from '../../walk/replay';
import type { PictureNode } from './picture';
import { pictureOf } from './picture-of';

const SHAPES: Readonly<Record<PictureNode['kind'], readonly [string, string]>> = {
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
  const { nodes, arrows } = pictureOf(trees, tree);
  const names = new Map(nodes.map(({ key }, index) => [key, `n${index}`]));
  const lines = ['flowchart TD', `  %% ${quoted(tree.title)}`];
  for (const { key, kind, text } of nodes) {
    const [open, close] = SHAPES[kind];
    lines.push(`  ${names.get(key)}${open}"${quoted(shorten(text))}"${close}`);
  }
  for (const { from, to, answers } of arrows) {
    const label = answers.length === 0 ? '' : `|"${quoted(shorten(answers.join(' / ')))}"|`;
    lines.push(`  ${names.get(from)} -->${label} ${names.get(to)}`);
  }
  return `${lines.join('\n')}\n`;
}

const quoted = (text: string): string => text.replaceAll('"', '#quot;').replaceAll('\n', ' ');
const shorten = (text: string): string => (text.length <= 70 ? text : `${text.slice(0, 67).trimEnd()}…`);
