import { makeStyles, tokens } from '@fluentui/react-components';
import type { WordChange } from '../../../content/compare/word-change';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
  line: { overflowWrap: 'anywhere' },
  id: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  gone: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1 },
  added: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Answers with other words, each on a line of its own: what stood on the button, what stands there now, and which it is. */
export const AnswerChanges = ({ answers }: { readonly answers: NonNullable<WordChange['answers']> }) => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {answers.map(({ id, before, after }) => (
        <li key={id} className={styles.line}>
          <del className={styles.gone}>{before}</del> → <ins className={styles.added}>{after}</ins>{' '}
          <span className={styles.id}>({id})</span>
        </li>
      ))}
    </ul>
  );
};
