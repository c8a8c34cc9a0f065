import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { WalkRoute } from '../../../web/contract';
import { addressOf } from '../../shared/use-hash-route';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalXS },
  answer: { fontWeight: tokens.fontWeightSemibold },
  stop: {
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `4px solid ${tokens.colorPaletteMarigoldBorder2}`,
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, marginTop: tokens.spacingVerticalS },
});

/** The answers that led to the question, and where no tree helped any further. */
export const WalkRouteSection = ({ walk }: { readonly walk: WalkRoute }) => {
  const styles = useStyles();
  return (
    <section aria-labelledby="walk-title">
      <h3 id="walk-title" className={styles.heading}>
        De route: {walk.treeTitle}
      </h3>
      {walk.lines.length === 0 && <p>Er was nog niets beantwoord.</p>}
      <ol className={styles.list}>
        {walk.lines.map((line) => (
          <li key={`${line.question} ${line.answer}`}>
            {line.question} <span className={styles.answer}>{line.answer}</span>
          </li>
        ))}
      </ol>
      <div className={styles.stop}>
        <strong>{walk.isAdvice ? 'Dit was het advies:' : 'Hier stopte het:'}</strong>{' '}
        {walk.nodeText ?? `deze stap staat niet meer in de boom (${walk.nodeId})`}
      </div>
      <div className={styles.links}>
        <Link href={addressOf('boom', walk.treeId, walk.nodeId)} inline>
          Bekijk deze plek in de boom
        </Link>
        {walk.reportPath && (
          <Link href={walk.reportPath} target="_blank" rel="noreferrer" inline>
            Open de route als verslag (nieuw venster)
          </Link>
        )}
      </div>
    </section>
  );
};
