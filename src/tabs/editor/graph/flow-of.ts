import { type Edge, type Node, Position } from '@xyflow/react';
import { BOX, type Drawing, type DrawnArrow, type DrawnBox, type PictureShape } from '../../../content/draw/drawing';

export type BoxNode = Node<{ readonly box: DrawnBox<PictureShape> }, 'box'>;
export type ArrowEdge = Edge<{ readonly arrow: DrawnArrow }, 'arrow'>;

/** A handle needs a place, or nothing is drawn before every box has been measured; our arrows know their own lines. */
const NO_SIZE = { x: 0, y: 0, width: 1, height: 1 } as const;
const HANDLES = [
  { type: 'source', position: Position.Right, ...NO_SIZE },
  { type: 'target', position: Position.Left, ...NO_SIZE },
] as const;

/** A drawing in the terms of @xyflow/react: it pans and zooms, the places are ours. */
export function flowOf({ boxes, arrows }: Pick<Drawing<PictureShape>, 'boxes' | 'arrows'>): {
  readonly nodes: BoxNode[];
  readonly edges: ArrowEdge[];
} {
  return {
    nodes: boxes.map((box) => ({
      id: box.shape.key,
      type: 'box',
      position: { x: box.x, y: box.y },
      width: BOX.width,
      height: box.height,
      handles: [...HANDLES],
      // The button in it has the words; a group around each button would say nothing.
      ariaRole: 'presentation',
      data: { box },
    })),
    edges: arrows.map((arrow) => ({
      id: `${arrow.from} ${arrow.to}`,
      type: 'arrow',
      source: arrow.from,
      target: arrow.to,
      // The box it leaves from says where each answer leads.
      domAttributes: { 'aria-hidden': true },
      data: { arrow },
    })),
  };
}
