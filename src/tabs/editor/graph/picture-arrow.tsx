import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { pathOf, WORDS } from '../../../content/draw/drawing';
import type { ArrowEdge } from './flow-of';

const useStyles = makeStyles({
  line: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible },
  tip: { fill: tokens.colorNeutralStrokeAccessible },
  words: { fill: tokens.colorNeutralForeground1, fontSize: `${WORDS.size}px` },
  hotLine: { stroke: tokens.colorBrandStroke1, strokeWidth: '2.5px' },
  hotTip: { fill: tokens.colorBrandStroke1 },
  hotWords: { fontWeight: tokens.fontWeightSemibold },
});

/** The way from one box to another, with the answers that lead there. Those of the selected box stand out. */
export const PictureArrow = memo(({ data }: EdgeProps<ArrowEdge>) => {
  const styles = useStyles();
  if (data === undefined) return null;
  const { isHot } = data;
  const { stretches, x, y, lines } = data.arrow;
  const tip = stretches.at(-1)?.at(-1);
  return (
    <>
      <path className={mergeClasses(styles.line, isHot && styles.hotLine)} d={pathOf(stretches)} />
      {tip && <path className={mergeClasses(styles.tip, isHot && styles.hotTip)} d={`M${tip.x} ${tip.y}l-8 -4v8z`} />}
      {lines.length > 0 && (
        <text className={mergeClasses(styles.words, isHot && styles.hotWords)}>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
            <tspan key={index} x={x + WORDS.pad} y={y + (index + 1) * WORDS.line - 3}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </>
  );
});
