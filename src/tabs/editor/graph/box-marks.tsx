import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isJudged, isStuck, judgedNumber, type Marks, stuckNumber } from './marks';

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    top: '-11px',
    right: '6px',
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    pointerEvents: 'none',
  },
  mark: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  wrong: { backgroundColor: tokens.colorStatusDangerBackground3, color: tokens.colorNeutralForegroundOnBrand },
  stuck: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `2px solid ${tokens.colorStatusWarningBorder2}`,
  },
  ring: {
    position: 'absolute',
    top: '-7px',
    right: '-7px',
    bottom: '-7px',
    left: '-7px',
    border: `3px dotted ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusXLarge,
    pointerEvents: 'none',
  },
});

/** Signs and numbers on a box. The button below has them in words, so a screen reader skips these. */
export const BoxMarks = ({ marks, showsStuck }: { readonly marks: Marks; readonly showsStuck: boolean }) => {
  const styles = useStyles();
  const { problems, broken, stuck } = marks;
  const counted = showsStuck ? stuck : undefined;
  if (problems.length === 0 && broken.length === 0 && counted === undefined) return null;
  return (
    <span aria-hidden="true">
      {counted !== undefined && isStuck(counted) && <span className={styles.ring} />}
      <span className={styles.row}>
        {counted !== undefined && isStuck(counted) && (
          <span className={mergeClasses(styles.mark, styles.stuck)}>{stuckNumber(counted)} × vast</span>
        )}
        {counted !== undefined && isJudged(counted) && (
          <span className={mergeClasses(styles.mark, styles.stuck)}>{judgedNumber(counted)}</span>
        )}
        {broken.length > 0 && <span className={mergeClasses(styles.mark, styles.wrong)}>✕ belofte</span>}
        {problems.length > 0 && <span className={mergeClasses(styles.mark, styles.wrong)}>⚠ {problems.length}</span>}
      </span>
    </span>
  );
};
