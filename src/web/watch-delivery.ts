import type { Registry } from 'prom-client';
import { inTime } from '../escalations/delivery/in-time';
import type { OutboxFigure, OutboxState } from '../escalations/delivery/outbox';
import { causeOf } from '../escalations/delivery/undelivered';
import { Gauge } from './figures';

export interface DeliveryWatched {
  /** Throws StorageUnavailable; then there is nothing to say, and /readyz says why. */
  readonly figures: () => Promise<readonly OutboxFigure[]>;
  readonly now: () => Date;
}

const STATES: readonly OutboxState[] = ['pending', 'waiting', 'dead'];
/** All other figures are there at once; they do not wait for a database that hangs. */
const PATIENCE_MS = 2_000;
/** Written, and not tried yet. */
const UNTRIED = 'none';

/** What is on its way to somebody, read when somebody looks: how many letters by state and cause, and how old the oldest is. */
export function watchDelivery(registry: Registry, { figures, now }: DeliveryWatched): void {
  let reading: Promise<readonly OutboxFigure[] | undefined> | undefined;
  // Both gauges are asked in one go; they are to say the same.
  const read = () => {
    reading ??= inTime(figures(), PATIENCE_MS, () => undefined)
      .catch(() => undefined)
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };
  new Gauge({
    name: 'deelwijzer_outbox_letters',
    help: 'Notifications that are not delivered, by state and by cause of the last failure',
    labelNames: ['state', 'cause'],
    registers: [registry],
    async collect() {
      const found = await read();
      this.reset();
      if (found === undefined) return;
      for (const state of STATES) this.set({ state, cause: UNTRIED }, 0);
      for (const { state, reason, letters } of found)
        this.inc({ state, cause: reason === null ? UNTRIED : causeOf(reason) }, letters);
    },
  });
  new Gauge({
    name: 'deelwijzer_outbox_oldest_seconds',
    help: 'Age of the oldest notification that is not delivered, by state; 0 when there is none',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const found = await read();
      this.reset();
      if (found === undefined) return;
      for (const state of STATES) {
        const written = found.filter((figure) => figure.state === state).map(({ oldest }) => Date.parse(oldest));
        this.set({ state }, written.length === 0 ? 0 : Math.max(0, (now().getTime() - Math.min(...written)) / 1_000));
      }
    },
  });
}
