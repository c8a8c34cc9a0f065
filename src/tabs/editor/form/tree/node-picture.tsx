import { makeStyles, tokens } from '@fluentui/react-components';
import { isVerdict } from '../../../../model/verdict';
import { VerdictHead } from '../../verdict/verdict-head';
import { useForm } from '../form-context';
import { asMap } from '../raw';
import { wordsOf } from './node-words';

const useStyles = makeStyles({
  words: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'baseline' },
});

/** A node in a list to choose from: its words, and for an advice the head of its card. `raw` is as it stands in the tree. */
export const NodePicture = ({ raw }: { readonly raw: unknown }) => {
  const styles = useStyles();
  const { value: tree, choices } = useForm();
  const { verdict } = asMap(raw);
  return (
    <span className={styles.words}>
      {isVerdict(verdict) && <VerdictHead verdict={verdict} />}
      <span>{wordsOf(raw, tree, choices)}</span>
    </span>
  );
};
