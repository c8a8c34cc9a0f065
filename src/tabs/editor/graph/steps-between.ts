import type { Drawing, PictureShape } from '../../../content/draw/drawing';

type Placed = Pick<Drawing<PictureShape>, 'boxes' | 'arrows'>;

const ARROWS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'] as const;
export type ArrowKey = (typeof ARROWS)[number];
export const isArrowKey = (key: string): key is ArrowKey => (ARROWS as readonly string[]).includes(key);

/** The box an arrow key leads to: right along the first answer, left back where it came from, up and down in its column. */
export function stepFrom({ boxes, arrows }: Placed, from: string, key: ArrowKey): string | undefined {
  const tops = new Map(boxes.map(({ shape, y }) => [shape.key, y]));
  const highest = (keys: readonly string[]) => [...keys].sort((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0))[0];
  if (key === 'ArrowRight') return highest(arrows.filter((arrow) => arrow.from === from).map(({ to }) => to));
  if (key === 'ArrowLeft') return highest(arrows.filter((arrow) => arrow.to === from).map((arrow) => arrow.from));
  const here = boxes.find(({ shape }) => shape.key === from);
  if (here === undefined) return undefined;
  const column = boxes.filter(({ x }) => Math.abs(x - here.x) < 1).sort((a, b) => a.y - b.y);
  return column[column.indexOf(here) + (key === 'ArrowDown' ? 1 : -1)]?.shape.key;
}
