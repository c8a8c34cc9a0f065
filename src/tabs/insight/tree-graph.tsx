import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { BOX, baselines, type DrawnBox, pathOf, WORDS } from '../../content/draw/drawing';
import type { TreeView } from '../../web/contract';
import { drawingOfTree, type TreeShape } from './drawing-of-tree';
import { isStuck } from './stuck';

const useStyles = makeStyles({
  scroll: {
    overflow: 'auto',
    maxHeight: '28rem',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  edge: { fill: 'none', stroke: tokens.colorNeutralStroke1 },
  box: { fill: tokens.colorNeutralBackground3, stroke: tokens.colorNeutralStroke1 },
  stuck: { fill: tokens.colorPaletteRedBackground1, stroke: tokens.colorPaletteRedBorder2, strokeWidth: '2px' },
  here: { stroke: tokens.colorBrandStroke1, strokeWidth: '4px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  text: { fill: tokens.colorNeutralForeground1, fontSize: `${BOX.size}px` },
  words: {
    fill: tokens.colorNeutralForeground2,
    fontSize: `${WORDS.size}px`,
  },
});

/** The tree as a drawing; the list below it says the same in words, so a screen reader skips this. */
export const TreeGraph = ({ tree, nodeId }: { readonly tree: TreeView; readonly nodeId: string | undefined }) => {
  const styles = useStyles();
  const scroll = useRef<HTMLElement>(null);
  const { boxes, arrows, width, height } = useMemo(() => drawingOfTree(tree), [tree]);
  useEffect(() => {
    const box = boxes.find(({ shape }) => shape.key === nodeId) ?? boxes[0];
    const frame = scroll.current;
    if (box && frame) frame.scrollTo(box.x + BOX.width / 2 - frame.clientWidth / 2, box.y - frame.clientHeight / 3);
  }, [boxes, nodeId]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section ref={scroll} className={styles.scroll} tabIndex={0} aria-label="Tekening van de boom, schuifbaar">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={`Tekening van ${tree.title}. Rood omrand: hier liepen mensen vast. De lijst hieronder zegt hetzelfde.`}
      >
        {arrows.map(({ from, to, stretches }) => (
          <path key={`${from} ${to}`} className={styles.edge} d={pathOf(stretches)} />
        ))}
        {boxes.map((box) => (
          <TreeBox key={box.shape.key} box={box} isHere={box.shape.key === nodeId} />
        ))}
        {arrows.map((arrow) => (
          <text key={`${arrow.from} ${arrow.to}`} className={styles.words}>
            {arrow.lines.map((line, index) => (
              <tspan key={line} x={arrow.x + WORDS.pad} y={arrow.y + (index + 1) * WORDS.line - 3}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
    </section>
  );
};

const TreeBox = ({ box, isHere }: { readonly box: DrawnBox<TreeShape>; readonly isHere: boolean }) => {
  const styles = useStyles();
  const { shape, x, y, height, lines, notes } = box;
  const stuck = shape.node !== undefined && isStuck(shape.node);
  const at = baselines(box);
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        width={BOX.width}
        height={height}
        rx={6}
        className={mergeClasses(styles.box, stuck && styles.stuck, isHere && styles.here)}
      />
      {notes.map((note, index) => (
        <text key={note} x={BOX.pad} y={at.notes[index]} className={mergeClasses(styles.text, stuck && styles.strong)}>
          {note}
        </text>
      ))}
      {lines.map((line, index) => (
        <text key={line} x={BOX.pad} y={at.lines[index]} className={styles.text}>
          {line}
        </text>
      ))}
    </g>
  );
};
