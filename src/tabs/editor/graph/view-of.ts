import type { Viewport } from '@xyflow/react';
import type { Drawing, PictureShape } from '../../../content/draw/drawing';
import { BOX } from '../../../content/draw/drawing';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Below this the words cannot be read: a wider drawing starts at its beginning instead of whole. */
const SMALLEST_TO_READ = 0.62;
/** For who asks for all of it. */
export const SMALLEST = 0.05;
export const LARGEST = 2;
const MARGIN = 12;

type Placed = Pick<Drawing<PictureShape>, 'width' | 'height' | 'boxes'>;

/** How a drawing is first seen: as wide as the frame when that can be read, with its start in view. */
export function firstView(drawing: Placed, frame: Size, start: string): Viewport {
  const fitting = (frame.width - 2 * MARGIN) / drawing.width;
  const zoom = Math.min(1, fitting < SMALLEST_TO_READ ? 0.8 : fitting);
  return { x: MARGIN, y: topFor(drawing, frame, zoom, start), zoom };
}

/** All of it, however small. */
export function wholeView(drawing: Placed, frame: Size): Viewport {
  const zoom = Math.max(
    SMALLEST,
    Math.min(1, (frame.width - 2 * MARGIN) / drawing.width, (frame.height - 2 * MARGIN) / drawing.height),
  );
  return { x: Math.max(MARGIN, (frame.width - drawing.width * zoom) / 2), y: MARGIN, zoom };
}

/** The middle of a box; undefined when it is not there. */
export function middleOf(
  { boxes }: Pick<Placed, 'boxes'>,
  key: string,
): { readonly x: number; readonly y: number } | undefined {
  const box = boxes.find(({ shape }) => shape.key === key);
  return box === undefined ? undefined : { x: box.x + BOX.width / 2, y: box.y + box.height / 2 };
}

/** Whether the whole box can be seen. */
export function isInView(drawing: Pick<Placed, 'boxes'>, frame: Size, { x, y, zoom }: Viewport, key: string): boolean {
  const box = drawing.boxes.find(({ shape }) => shape.key === key);
  if (box === undefined) return true;
  const [left, top] = [box.x * zoom + x, box.y * zoom + y];
  return left >= 0 && top >= 0 && left + BOX.width * zoom <= frame.width && top + box.height * zoom <= frame.height;
}

/** The same box at the same spot of the screen after the drawing changed. */
export function keptView(before: Placed, after: Placed, view: Viewport, key: string): Viewport {
  const [from, to] = [middleOf(before, key), middleOf(after, key)];
  if (from === undefined || to === undefined) return view;
  return { ...view, x: view.x + (from.x - to.x) * view.zoom, y: view.y + (from.y - to.y) * view.zoom };
}

function topFor(drawing: Placed, frame: Size, zoom: number, start: string): number {
  if (drawing.height * zoom + 2 * MARGIN <= frame.height) return MARGIN;
  const middle = middleOf(drawing, start)?.y ?? 0;
  const highest = MARGIN;
  const lowest = frame.height - MARGIN - drawing.height * zoom;
  return Math.max(lowest, Math.min(highest, frame.height / 2 - middle * zoom));
}
