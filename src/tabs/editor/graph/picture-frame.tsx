import { makeStyles, tokens } from '@fluentui/react-components';
import { MiniMap, ReactFlow } from '@xyflow/react';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import type { Drawing, PictureShape } from '../../../content/draw/drawing';
import { flowOf } from './flow-of';
import { PictureArrow } from './picture-arrow';
import { PictureBox } from './picture-box';
import { PictureProvider, type PictureState } from './picture-context';
import { isArrowKey, stepFrom } from './steps-between';
import type { PictureView } from './use-picture-view';
import { LARGEST, SMALLEST } from './view-of';

const useStyles = makeStyles({
  frame: {
    flexGrow: 1,
    minHeight: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflow: 'hidden',
  },
  map: { border: `1px solid ${tokens.colorNeutralStroke1}` },
});

const NODE_TYPES = { box: PictureBox };
const EDGE_TYPES = { arrow: PictureArrow };
const LABELS = { 'minimap.ariaLabel': 'Overzicht van de hele tekening' };
/** Narrower than this, an overview covers what it is an overview of. */
const WIDE_PIXELS = 900;

interface PictureFrameProps {
  readonly drawing: Drawing<PictureShape>;
  readonly view: PictureView;
  readonly state: Omit<PictureState, 'tabStop' | 'focused'>;
}

/** The drawing in a frame that pans and zooms. Tab comes to one box, arrow keys go from box to box. */
export const PictureFrame = ({ drawing, view, state }: PictureFrameProps) => {
  const styles = useStyles();
  const { nodes, edges } = useMemo(() => flowOf(drawing), [drawing]);
  const [focused, setFocused] = useState<string>();
  const [isWide, setIsWide] = useState(false);
  const { frame } = view;
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setIsWide(element.clientWidth >= WIDE_PIXELS));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);

  const known = (key: string | undefined) => (drawing.boxes.some(({ shape }) => shape.key === key) ? key : undefined);
  const tabStop = known(focused) ?? known(state.selected) ?? drawing.boxes[0]?.shape.key;
  const move = (event: KeyboardEvent): void => {
    if (!isArrowKey(event.key) || tabStop === undefined) return;
    event.preventDefault();
    const key = stepFrom(drawing, tabStop, event.key);
    if (key !== undefined) boxIn(frame.current, key)?.focus({ preventScroll: true });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the boxes in it are the buttons; arrow keys go from one to another
    <div ref={frame} className={styles.frame} onKeyDown={move}>
      <PictureProvider
        value={{
          ...state,
          tabStop,
          focused: (key) => {
            setFocused(key);
            view.reveal(key);
          },
        }}
      >
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          onInit={view.begin}
          minZoom={SMALLEST}
          maxZoom={LARGEST}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          panOnScroll
          zoomOnDoubleClick={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          ariaLabelConfig={LABELS}
          proOptions={{ hideAttribution: true }}
        >
          {isWide && (
            <MiniMap
              className={styles.map}
              pannable
              bgColor={tokens.colorNeutralBackground1}
              maskColor={tokens.colorBackgroundOverlay}
              nodeColor={tokens.colorNeutralStrokeAccessible}
            />
          )}
        </ReactFlow>
      </PictureProvider>
    </div>
  );
};

const boxIn = (frame: HTMLElement | null, key: string): HTMLElement | null =>
  frame?.querySelector<HTMLElement>(`[data-box="${CSS.escape(key)}"]`) ?? null;
