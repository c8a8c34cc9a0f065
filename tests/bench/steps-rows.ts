import { isLimitedByClient, type Rate } from './load';
import { type BenchRow, median } from './present-rows';

/** The middle of the windows. */
export const p99 = (windows: readonly Rate[]): number => median(windows.map((window) => window.p99));

/** How busy the server was beside what sent to it: where the sender was busier, the rows above say more about the sender. */
export function busy(name: string, rates: readonly Rate[]): BenchRow {
  const limited = rates.filter(isLimitedByClient).length;
  return {
    what: `steps: ${name} busy${limited > rates.length / 2 ? ' (THE SENDER WAS BUSIER: no figure)' : ''}`,
    against: 'its sender',
    unit: '%',
    ours: 100 * median(rates.map(({ serverBusy }) => serverBusy)),
    baseline: 100 * median(rates.map(({ clientBusy }) => clientBusy)),
  };
}

/** Round by round, the middle of them. */
export function compared(
  what: string,
  against: string,
  ours: readonly Rate[],
  theirs: readonly Rate[],
  unit: keyof Rate = 'perSecond',
): BenchRow {
  const [one, other] = [ours.map((rate) => rate[unit]), theirs.map((rate) => rate[unit])];
  return {
    what,
    against,
    unit: '/s',
    ours: median(one),
    baseline: median(other),
    ratio: median(one.map((rate, round) => rate / (other[round] ?? Number.NaN))),
  };
}
