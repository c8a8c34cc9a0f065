/** One line of the result: a figure of ours, what it is compared with, and whether it stays within its budget. */
export interface BenchRow {
  readonly what: string;
  readonly ours: number;
  /** Of `ours` and `baseline`: `/s`, `ms`, `MB`, `%`. */
  readonly unit: string;
  readonly baseline?: number;
  /** What the baseline is. */
  readonly against?: string;
  /** Ours through the baseline's: the median of the rounds' ratios, where there are rounds. */
  readonly ratio?: number;
  readonly budget?: Budget;
}

/** A bound on the ratio or on our own figure. */
export interface Budget {
  readonly on: 'ratio' | 'ours';
  readonly bound: 'at least' | 'at most';
  readonly value: number;
}

export const atLeast = (value: number, on: Budget['on'] = 'ratio'): Budget => ({ on, bound: 'at least', value });
export const atMost = (value: number, on: Budget['on'] = 'ratio'): Budget => ({ on, bound: 'at most', value });

/** Undefined without a budget; a figure that could not be measured is never within it. */
export function isWithin({ budget, ours, ratio }: BenchRow): boolean | undefined {
  if (budget === undefined) return undefined;
  const value = budget.on === 'ours' ? ours : (ratio ?? Number.NaN);
  return budget.bound === 'at least' ? value >= budget.value : value <= budget.value;
}

/** The middle one, or the mean of the middle two; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** The value below which this part (0–1) of them lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

const HEADINGS = ['', 'ours', 'baseline', 'ratio', 'budget', ''];

/** Rows as a table of text, columns aligned. */
export function presentRows(rows: readonly BenchRow[]): string {
  const lines = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Words to the left, figures to the right. */
const pad = (cell: string, width: number, column: number): string =>
  column === 0 || column === 5 ? cell.padEnd(width) : cell.padStart(width);

/** In the order of the headings. */
export function cellsOf(row: BenchRow): readonly string[] {
  const { what, against, ours, unit, baseline, ratio, budget } = row;
  const within = isWithin(row);
  return [
    against === undefined ? what : `${what} / ${against}`,
    figure(ours, unit),
    baseline === undefined ? '' : figure(baseline, unit),
    ratio === undefined ? '' : `${round(ratio)}×`,
    budget === undefined ? '' : budgetWords(budget, unit),
    within === undefined ? '' : within ? 'ok' : 'NOT OK',
  ];
}

const budgetWords = ({ on, bound, value }: Budget, unit: string): string =>
  `${bound === 'at least' ? '≥' : '≤'} ${on === 'ratio' ? `${value}×` : figure(value, unit)}`;

const figure = (value: number, unit: string): string => `${round(value)}${unit.startsWith('/') ? '' : ' '}${unit}`;

/** Three figures that mean something, thousands apart. */
function round(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toLocaleString('en', { maximumFractionDigits: Math.min(3, digits) });
}
