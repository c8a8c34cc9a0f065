import { makeStyles, tokens } from '@fluentui/react-components';
import { MiniMap, ReactFlow } from '@xyflow/react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Drawing, PictureShape } from '../../../content/draw/drawing';
import type { BoxLook } from './box-look';
import { type Flow, flowOf } from './flow-of';
import { PictureArrow } from './picture-arrow';
import { PictureBox } from './picture-box';
import { type PictureActions, PictureProvider } from './picture-context';
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

/**
 * With more boxes than this, only those in view are in the page: five hundred take seconds to put there. The arrow keys and
 * searching come to all of them; who reads without seeing finds every node in the form's list as well.
 */
const MOST_AT_ONCE = 150;

interface PictureFrameProps {
  readonly drawing: Drawing<PictureShape>;
  readonly view: PictureView;
  readonly selected: string | undefined;
  readonly lookOf: (key: string) => BoxLook;
  readonly press: PictureActions['press'];
  readonly open: PictureActions['open'];
}

/** The drawing in a frame that pans and zooms. Tab comes to one box, arrow keys go from box to box. */
export const PictureFrame = ({ drawing, view, selected, lookOf, press, open }: PictureFrameProps) => {
  const styles = useStyles();
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

  const keys = useMemo(() => new Set(drawing.boxes.map(({ shape }) => shape.key)), [drawing]);
  const known = (key: string | undefined) => (key !== undefined && keys.has(key) ? key : undefined);
  const tabStop = known(focused) ?? known(selected) ?? drawing.boxes[0]?.shape.key;
  const before = useRef<Flow>(undefined);
  const { nodes, edges } = useMemo(
    () => flowOf(drawing, { lookOf, selected, tabStop }, before.current),
    [drawing, lookOf, selected, tabStop],
  );
  before.current = { nodes, edges };

  /** Where an arrow key led: that box may come into the page only after this. */
  const wanted = useRef<string>(undefined);
  const latest = useRef<PictureActions>(undefined);
  latest.current = {
    press,
    open,
    focused: (key) => {
      setFocused(key);
      view.reveal(key);
    },
    arrived: (key, button) => {
      if (wanted.current !== key) return;
      wanted.current = undefined;
      button.focus({ preventScroll: true });
    },
  };
  const actions = useMemo<PictureActions>(
    () => ({
      press: (key) => latest.current?.press(key),
      open: (treeId) => latest.current?.open(treeId),
      focused: (key) => latest.current?.focused(key),
      arrived: (key, button) => latest.current?.arrived(key, button),
    }),
    [],
  );
  const move = (event: KeyboardEvent): void => {
    if (!isArrowKey(event.key) || tabStop === undefined) return;
    event.preventDefault();
    const key = stepFrom(drawing, tabStop, event.key);
    if (key === undefined) return;
    wanted.current = key;
    setFocused(key);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the boxes in it are the buttons; arrow keys go from one to another
    <div ref={frame} className={styles.frame} onKeyDown={move}>
      <PictureProvider value={actions}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          onInit={view.begin}
          onlyRenderVisibleElements={drawing.boxes.length > MOST_AT_ONCE}
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
