import { keyOf } from '../../model/node';
import type { Tree, Trees } from '../../model/tree';
import { isVerdict } from '../../model/verdict';
import { compileTree } from '../read/compile-tree';
import { nodeSchema, nodeSchemas, type RawNode } from '../read/shape/node-schema';
import { toTarget } from '../read/targets';
import type { Picture, PictureArrow, PictureNode } from './picture';
import { pictureOf } from './picture-of';

type RawMap = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is RawMap => typeof value === 'object' && value !== null && !Array.isArray(value);
const mapsIn = (value: unknown): readonly RawMap[] => (Array.isArray(value) ? value.filter(isMap) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The end of a way that nobody chose yet; no node can be called so. */
const OPEN = '?';
const OPEN_WORDS = 'Hier is nog niets gekozen';

/**
 * A tree that cannot be read yet, drawn as far as somebody came: a node that is right as ever, one that is not with the words
 * and ways it has, and an answer that leads nowhere yet to a box that says so. `value` is the file; undefined when it has no nodes.
 */
export function sketchOf(trees: Trees, id: string, value: unknown): Picture | undefined {
  if (!isMap(value) || !isMap(value.nodes)) return undefined;
  const right: Record<string, RawNode> = {};
  const unfinished: [id: string, raw: RawMap][] = [];
  for (const [node, raw] of Object.entries(value.nodes)) {
    const { data } = nodeSchema.safeParse(raw);
    if (data !== undefined) right[node] = data;
    else if (isMap(raw)) unfinished.push([node, raw]);
  }
  const tree = treeOf(id, value, right);
  const picture = pictureOf(new Map([...trees, [id, tree]]), tree);
  const nodes = new Map(picture.nodes.map((node) => [node.key, node]));
  const arrows = [...picture.arrows];
  for (const [node, raw] of unfinished) nodes.set(`${id}/${node}`, boxOf(`${id}/${node}`, raw));
  for (const [node, raw] of unfinished) {
    for (const arrow of arrowsOf(id, node, raw)) {
      arrows.push(arrow);
      if (!nodes.has(arrow.to)) nodes.set(arrow.to, beyond(trees, id, arrow.to));
    }
  }
  return { ...picture, nodes: [...nodes.values()], arrows };
}

const treeOf = (id: string, value: RawMap, nodes: Readonly<Record<string, RawNode>>): Tree =>
  compileTree(
    {
      id,
      title: textOf(value.title),
      summary: '',
      theme: 'reference',
      review: { checked: '', before: '' },
      start: textOf(value.start),
      nodes,
    },
    (text) => text,
  );

function boxOf(key: string, { kind, text, verdict }: RawMap): PictureNode {
  const known = typeof kind === 'string' && Object.hasOwn(nodeSchemas, kind) ? (kind as RawNode['kind']) : 'info';
  const words = textOf(text) || 'Hier staan nog geen woorden';
  return known === 'advice' && isVerdict(verdict)
    ? { key, kind: known, text: words, verdict }
    : { key, kind: known, text: words };
}

/** Ways that are written, by the words on them; answers to the same place share an arrow. */
function arrowsOf(tree: string, node: string, raw: RawMap): readonly PictureArrow[] {
  const ways: (readonly [go: unknown, words: string])[] = [];
  if (raw.kind === 'question') for (const { go, label } of mapsIn(raw.options)) ways.push([go, textOf(label)]);
  for (const { go } of mapsIn(raw.cases)) ways.push([go, '']);
  if (isMap(raw.next)) for (const go of Object.values(raw.next)) ways.push([go, '']);
  if (raw.kind === 'info') ways.push([raw.go, '']);
  if (raw.kind === 'checklist' || raw.kind === 'branch') ways.push([raw.else, 'Anders']);
  if (raw.unsure !== undefined) ways.push([raw.unsure, 'Ik weet het niet']);
  const arrows = new Map<string, { readonly from: string; readonly to: string; readonly answers: string[] }>();
  for (const [go, words] of ways) {
    const to = keyOf(toTarget(textOf(go) || `${OPEN}${node}`, tree));
    const known = arrows.get(to) ?? { from: `${tree}/${node}`, to, answers: [] };
    arrows.set(to, known);
    if (words !== '') known.answers.push(words);
  }
  return [...arrows.values()];
}

function beyond(trees: Trees, own: string, key: string): PictureNode {
  const [tree = '', node = ''] = key.split('/');
  if (node.startsWith(OPEN)) return { key, kind: 'elsewhere', text: OPEN_WORDS };
  if (tree === own) return { key, kind: 'elsewhere', text: `\`${node}\` bestaat niet` };
  return { key, kind: 'elsewhere', text: trees.get(tree)?.title ?? tree, opens: tree };
}
