import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { formatCount } from '../shared/format';
import { BarChart } from './bar-chart';
import type { FigureRow } from './figure-row';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(18rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'start',
  },
  table: {
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: tokens.spacingHorizontalXS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
    },
    '& td': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
    '& thead th:not(:first-child)': { textAlign: 'right' },
  },
});

interface FigureProps {
  readonly title: string;
  /** Heading of the first column. */
  readonly first: string;
  readonly series: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** A chart with the same figures in a table beside it. */
export const Figure = ({ title, first, series, rows }: FigureProps) => {
  const styles = useStyles();
  const id = useId();
  const says = insteadOf(rows);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {says !== undefined ? (
        <p>{says}</p>
      ) : (
        <div className={styles.both}>
          <BarChart title={title} series={series} rows={rows} />
          <table className={styles.table} aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{first}</th>
                {series.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, label, counts }) => (
                <tr key={key}>
                  <th scope="row">{label}</th>
                  {series.map((name, index) => (
                    <td key={name}>{shown(counts[index] ?? null)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

/** Of one that is hidden so that another stays so, "minder dan 5" would not be true. */
const shown = (count: number | null): string => (count === null ? 'niet getoond' : formatCount(count));

/** What stands there when a chart would say nothing. */
const insteadOf = (rows: readonly FigureRow[]): string | undefined => {
  const counts = rows.flatMap((row) => row.counts);
  if (counts.every((count) => count === 0)) return 'Nog niets om te tonen.';
  const hasShown = counts.some((count) => count !== null && count > 0);
  return hasShown ? undefined : 'Er is wel iets, maar elk aantal is te klein om apart te tonen.';
};
