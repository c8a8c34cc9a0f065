import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { VERDICT_LOOKS, type Verdict } from '../../../model/verdict';
import { useCardBoxStyles } from './card-box-styles';

const useStyles = makeStyles({
  head: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  sign: { minWidth: '1em', textAlign: 'center' },
});

/** The head of the card as readers see it: colour, sign and words. */
export const VerdictHead = ({ verdict }: { readonly verdict: Verdict }) => {
  const styles = useStyles();
  const colours = useCardBoxStyles();
  const { label, style, sign } = VERDICT_LOOKS[verdict];
  return (
    <span className={mergeClasses(styles.head, colours[style])}>
      <span aria-hidden="true" className={styles.sign}>
        {sign}
      </span>
      {label}
    </span>
  );
};
