import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo, useEffect, useRef } from 'react';
import { BOX } from '../../../content/draw/drawing';
import { VERDICT_LOOKS } from '../../../model/verdict';
import { useCardBoxStyles } from '../verdict/card-box-styles';
import { BoxMarks } from './box-marks';
import type { BoxNode } from './flow-of';
import { usePictureActions } from './picture-context';

const useStyles = makeStyles({
  box: {
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: `${BOX.pad - 1}px`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: `${BOX.size}px`,
    lineHeight: `${BOX.line}px`,
    textAlign: 'left',
    cursor: 'pointer',
    // What is around it takes no clicks: @xyflow/react only hears those of nodes that it selects or drags itself.
    pointerEvents: 'all',
    ':focus-visible': { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  asks: { backgroundColor: tokens.colorNeutralBackground1 },
  passes: { backgroundColor: tokens.colorNeutralBackground3 },
  folded: {
    borderTopStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
  },
  wrong: { boxShadow: `0 0 0 2px ${tokens.colorStatusDangerBorder2}` },
  found: { outline: `3px solid ${tokens.colorStatusWarningBorder2}`, outlineOffset: '2px' },
  current: { outlineWidth: '5px' },
  selected: { outline: `3px solid ${tokens.colorBrandStroke1}`, outlineOffset: '2px' },
  line: { display: 'block', overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  note: { fontSize: `${BOX.noteSize}px`, lineHeight: `${BOX.note}px` },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground1 },
  open: {
    position: 'absolute',
    right: '2px',
    bottom: '2px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontSize: `${BOX.noteSize}px`,
    lineHeight: `${BOX.line}px`,
    textDecorationLine: 'underline',
    cursor: 'pointer',
    pointerEvents: 'all',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  handle: { visibility: 'hidden' },
});

/** One node of a tree, or what lies beyond it. Pressing it selects the node; another tree is opened. */
export const PictureBox = memo(({ data: { box, look, isTabStop } }: NodeProps<BoxNode>) => {
  const styles = useStyles();
  const colours = useCardBoxStyles();
  const picture = usePictureActions();
  const { key, node } = box.shape;
  const { marks } = look;
  const isWrong = marks.problems.length + marks.broken.length > 0;
  const tabIndex = isTabStop ? 0 : -1;
  const { opens, kind, verdict } = node;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isTabStop && button.current !== null) picture.arrived(key, button.current);
  }, [isTabStop, key, picture]);
  return (
    <>
      <Handle type="target" position={Position.Left} className={styles.handle} isConnectable={false} />
      <button
        ref={button}
        type="button"
        data-box={key}
        tabIndex={tabIndex}
        aria-label={look.words}
        aria-current={look.isSelected}
        title={node.text}
        onClick={() => picture.press(key)}
        onFocus={() => picture.focused(key)}
        className={mergeClasses(
          styles.box,
          verdict === undefined
            ? kind === 'question' || kind === 'checklist'
              ? styles.asks
              : styles.passes
            : colours[VERDICT_LOOKS[verdict].style],
          opens !== undefined && styles.folded,
          isWrong && styles.wrong,
          look.isFound && styles.found,
          look.isCurrent && styles.current,
          look.isSelected && styles.selected,
        )}
      >
        {box.notes.map((note, index) => (
          <span
            key={note}
            className={mergeClasses(styles.line, styles.note, verdict !== undefined && index === 0 && styles.verdict)}
          >
            {`${note} `}
          </span>
        ))}
        {box.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
          <span key={index} className={mergeClasses(styles.line, styles.text)}>
            {`${line} `}
          </span>
        ))}
      </button>
      {kind === 'include' && opens !== undefined && (
        <button
          type="button"
          tabIndex={tabIndex}
          className={styles.open}
          aria-label={`Open de boom “${node.text}”`}
          onClick={() => picture.open(opens)}
        >
          open
        </button>
      )}
      <BoxMarks marks={marks} showsStuck={look.showsStuck} />
      <Handle type="source" position={Position.Right} className={styles.handle} isConnectable={false} />
    </>
  );
});
