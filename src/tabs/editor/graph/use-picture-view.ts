import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Drawing, PictureShape } from '../../../content/draw/drawing';
import type { Picture } from '../../../content/draw/picture';
import type { Zoom } from './picture-tools';
import { firstView, isInView, keptView, LARGEST, middleOf, wholeView } from './view-of';

export interface PictureView {
  readonly frame: React.RefObject<HTMLDivElement | null>;
  /** Shows the drawing as it is first seen; called once the frame is there. */
  readonly begin: () => void;
  readonly zoom: (zoom: Zoom) => void;
  /** Moves the drawing until the box can be seen whole. */
  readonly reveal: (key: string) => void;
}

const STEP = 1.25;
const MOVE_MILLISECONDS = 200;

/** A drawing that slides makes some people sick: WCAG 2.3.3. */
const duration = (): number => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOVE_MILLISECONDS);

/** Where somebody looks at the drawing, kept while the tree under it changes. */
export function usePictureView(
  drawing: Drawing<PictureShape>,
  { treeId, start }: Picture,
  selected: string | undefined,
): PictureView {
  const flow = useReactFlow();
  const frame = useRef<HTMLDivElement>(null);
  const shown = useRef({ drawing, treeId });
  const size = () => ({ width: frame.current?.clientWidth ?? 0, height: frame.current?.clientHeight ?? 0 });

  const begin = (): void => void flow.setViewport(firstView(drawing, size(), start));
  const reveal = (key: string): void => {
    const middle = middleOf(drawing, key);
    const view = flow.getViewport();
    if (middle === undefined || isInView(drawing, size(), view, key)) return;
    void flow.setCenter(middle.x, middle.y, { zoom: Math.max(view.zoom, 0.7), duration: duration() });
  };
  // Whoever works on a node sees where it is.
  const open = (): void => {
    begin();
    if (selected !== undefined) reveal(selected);
  };
  const zoom = (wanted: Zoom): void => {
    if (wanted === 'start') begin();
    else if (wanted === 'all') void flow.setViewport(wholeView(drawing, size()), { duration: duration() });
    else {
      const now = flow.getZoom();
      void flow.zoomTo(wanted === 'in' ? Math.min(LARGEST, now * STEP) : now / STEP, { duration: duration() });
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the drawing itself became another
  useEffect(() => {
    const before = shown.current;
    shown.current = { drawing, treeId };
    if (before.drawing === drawing) return;
    if (before.treeId !== treeId) open();
    else void flow.setViewport(keptView(before.drawing, drawing, flow.getViewport(), selected ?? start));
  }, [drawing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another node is selected, in the form or here
  useEffect(() => {
    if (selected !== undefined) reveal(selected);
  }, [selected]);

  return { frame, begin: open, zoom, reveal };
}
