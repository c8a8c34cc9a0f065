import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { TreeView } from '../../web/contract';
import { BOX_HEIGHT, BOX_WIDTH, type Edge, layOutTree } from './lay-out-tree';
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
  text: { fill: tokens.colorNeutralForeground1, fontSize: '12px' },
});

const LINE_LENGTH = 29;
const MOST_LINES = 3;

/** The tree as a drawing; the list below it says the same in words, so a screen reader skips this. */
export const TreeGraph = ({ tree, nodeId }: { readonly tree: TreeView; readonly nodeId: string | undefined }) => {
  const styles = useStyles();
  const scroll = useRef<HTMLElement>(null);
  const { boxes, edges, width, height } = useMemo(() => layOutTree(tree.id, tree.nodes), [tree]);
  useEffect(() => {
    const box = boxes.find(({ node }) => node.id === nodeId) ?? boxes[0];
    const frame = scroll.current;
    if (box && frame) frame.scrollTo(box.x + BOX_WIDTH / 2 - frame.clientWidth / 2, box.y - frame.clientHeight / 3);
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
        {edges.map((edge) => (
          <path key={`${edge.from.node.id} ${edge.to.node.id}`} className={styles.edge} d={curveOf(edge)} />
        ))}
        {boxes.map(({ node, x, y }) => (
          <g key={node.id} transform={`translate(${x} ${y})`}>
            <rect
              width={BOX_WIDTH}
              height={BOX_HEIGHT}
              rx={6}
              className={mergeClasses(styles.box, isStuck(node) && styles.stuck, node.id === nodeId && styles.here)}
            />
            {linesOf(node.text).map((line, index) => (
              <text key={line} x={8} y={18 + index * 16} className={styles.text}>
                {line}
              </text>
            ))}
            {isStuck(node) && (
              <text x={8} y={BOX_HEIGHT - 10} className={mergeClasses(styles.text, styles.strong)}>
                ⚠ hier liepen mensen vast
              </text>
            )}
          </g>
        ))}
      </svg>
    </section>
  );
};

const curveOf = ({ from, to }: Edge): string => {
  const [x1, y1] = [from.x + BOX_WIDTH / 2, from.y + BOX_HEIGHT];
  const [x2, y2] = [to.x + BOX_WIDTH / 2, to.y];
  const bend = (y2 - y1) / 2;
  return `M ${x1} ${y1} C ${x1} ${y1 + bend}, ${x2} ${y2 - bend}, ${x2} ${y2}`;
};

const linesOf = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LENGTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.slice(0, LINE_LENGTH));
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`];
};
