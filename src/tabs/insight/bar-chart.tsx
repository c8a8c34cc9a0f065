import { makeStyles, tokens } from '@fluentui/react-components';
import type { FigureRow } from './figure-row';

const WIDTH = 400;
const LABEL_HEIGHT = 16;
const BAR_HEIGHT = 10;
const GAP = 8;
const LONGEST_LABEL = 52;

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '30rem' },
  label: { fill: tokens.colorNeutralForeground1, fontSize: '12px' },
  none: { fill: 'none', stroke: tokens.colorNeutralStroke1, strokeDasharray: '3 2' },
});

const FILLS = [tokens.colorBrandBackground, tokens.colorPaletteMarigoldBorder2];

interface BarChartProps {
  readonly title: string;
  readonly series: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** Lying bars. A count that is hidden gets a short dashed outline, so that it is not taken for nothing. */
export const BarChart = ({ title, series, rows }: BarChartProps) => {
  const styles = useStyles();
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts.map((count) => count ?? 0)));
  const rowHeight = LABEL_HEIGHT + series.length * (BAR_HEIGHT + 2) + GAP;
  const legendHeight = series.length > 1 ? LABEL_HEIGHT + GAP : 0;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${legendHeight + rows.length * rowHeight}`}
      role="img"
      aria-label={`Staafdiagram: ${title}. De getallen staan in de tabel.`}
    >
      {series.length > 1 &&
        series.map((name, index) => (
          <g key={name} transform={`translate(${index * 120} 0)`}>
            <rect width={BAR_HEIGHT} height={BAR_HEIGHT} style={{ fill: FILLS[index] }} />
            <text x={BAR_HEIGHT + 5} y={BAR_HEIGHT} className={styles.label}>
              {name}
            </text>
          </g>
        ))}
      {rows.map(({ key, label, counts }, row) => (
        <g key={key} transform={`translate(0 ${legendHeight + row * rowHeight})`}>
          <text y={LABEL_HEIGHT - 5} className={styles.label}>
            {label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label}
          </text>
          {series.map((name, index) => {
            const count = counts[index] ?? null;
            const place = { x: 0.5, y: LABEL_HEIGHT + index * (BAR_HEIGHT + 2), height: BAR_HEIGHT };
            if (count === null) return <rect key={name} {...place} width={12} className={styles.none} />;
            return <rect key={name} {...place} width={(count / most) * (WIDTH - 1)} style={{ fill: FILLS[index] }} />;
          })}
        </g>
      ))}
    </svg>
  );
};
