import { type Edge, type Node, Position } from '@xyflow/react';
import { BOX, type Drawing, type DrawnArrow, type DrawnBox, type PictureShape } from '../../../content/draw/drawing';
import { type BoxLook, isSameLook } from './box-look';

export type BoxNode = Node<
  { readonly box: DrawnBox<PictureShape>; readonly look: BoxLook; readonly isTabStop: boolean },
  'box'
>;
/** `isHot`: of the selected box. */
export type ArrowEdge = Edge<{ readonly arrow: DrawnArrow; readonly isHot: boolean }, 'arrow'>;

export interface Flow {
  readonly nodes: BoxNode[];
  readonly edges: ArrowEdge[];
}

export interface FlowLooks {
  readonly lookOf: (key: string) => BoxLook;
  readonly selected: string | undefined;
  readonly tabStop: string | undefined;
}

/** A handle needs a place, or nothing is drawn before every box has been measured; our arrows know their own lines. */
const NO_SIZE = { x: 0, y: 0, width: 1, height: 1 } as const;
const HANDLES = [
  { type: 'source', position: Position.Right, ...NO_SIZE },
  { type: 'target', position: Position.Left, ...NO_SIZE },
] as const;

/**
 * A drawing in the terms of @xyflow/react: it pans and zooms, the places are ours. What is as it was `before` is the same
 * object, and is not drawn again.
 */
export function flowOf(
  { boxes, arrows }: Pick<Drawing<PictureShape>, 'boxes' | 'arrows'>,
  { lookOf, selected, tabStop }: FlowLooks,
  before: Flow | undefined,
): Flow {
  const knownNodes = new Map(before?.nodes.map((node) => [node.id, node]));
  const knownEdges = new Map(before?.edges.map((edge) => [edge.id, edge]));
  const nodes = boxes.map((box): BoxNode => {
    const { key } = box.shape;
    const data = { box, look: lookOf(key), isTabStop: key === tabStop };
    const known = knownNodes.get(key);
    return known !== undefined && isSameBox(known.data, data) ? known : nodeOf(key, data);
  });
  const edges = arrows.map((arrow): ArrowEdge => {
    const { from, to } = arrow;
    const id = `${from} ${to}`;
    const data = { arrow, isHot: selected === from || selected === to };
    const known = knownEdges.get(id);
    return known?.data !== undefined && known.data.isHot === data.isHot && isSameText(known.data.arrow, arrow)
      ? known
      : edgeOf(id, data);
  });
  return {
    nodes: before !== undefined && isSameList(before.nodes, nodes) ? before.nodes : nodes,
    edges: before !== undefined && isSameList(before.edges, edges) ? before.edges : edges,
  };
}

const nodeOf = (id: string, data: BoxNode['data']): BoxNode => ({
  id,
  type: 'box',
  position: { x: data.box.x, y: data.box.y },
  width: BOX.width,
  height: data.box.height,
  handles: [...HANDLES],
  // The button in it has the words; a group around each button would say nothing.
  ariaRole: 'presentation',
  // Of a large drawing only what is in view is in the page, and what is being dragged: so Tab always has a box to come to.
  dragging: data.isTabStop,
  data,
});

const edgeOf = (id: string, data: NonNullable<ArrowEdge['data']>): ArrowEdge => ({
  id,
  type: 'arrow',
  source: data.arrow.from,
  target: data.arrow.to,
  // The box it leaves from says where each answer leads.
  domAttributes: { 'aria-hidden': true },
  data,
});

const isSameBox = (one: BoxNode['data'], other: BoxNode['data']): boolean =>
  one.isTabStop === other.isTabStop && isSameLook(one.look, other.look) && isSameText(one.box, other.box);

const isSameText = (one: object, other: object): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const isSameList = <Each>(one: readonly Each[], other: readonly Each[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);
