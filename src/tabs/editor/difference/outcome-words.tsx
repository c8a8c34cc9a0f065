import { makeStyles, tokens } from '@fluentui/react-components';
import type { Outcome } from '../../../content/compare/compare-trees';
import { VerdictHead } from '../verdict/verdict-head';

const useStyles = makeStyles({
  outcome: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** Where a route ends, as somebody on it would read it. */
export const OutcomeWords = ({ outcome }: { readonly outcome: Outcome }) => {
  const styles = useStyles();
  if (outcome.kind === 'advice')
    return (
      <div className={styles.outcome}>
        <VerdictHead verdict={outcome.node.verdict} />
        <p className={styles.text}>{outcome.node.text}</p>
      </div>
    );
  return <p className={styles.text}>{wordsOf(outcome)}</p>;
};

function wordsOf(outcome: Exclude<Outcome, { readonly kind: 'advice' }>): string {
  switch (outcome.kind) {
    case 'unsure':
      return `Stopt bij “${outcome.node.text}”, na “Ik weet het niet”. Biedt de coördinator aan.`;
    case 'asks':
      return `Vraagt nu ook: “${outcome.node.text}”`;
    case 'broken':
      return 'Komt nergens uit: de weg houdt op.';
  }
}
