import type { Registry as Figures } from 'prom-client';
import { Histogram, Registry } from '../figures';

export interface WebMetrics {
  /** Others register their own counters here. */
  readonly registry: Figures;
  /** `route` is the pattern of the route, never the address that was asked for. */
  readonly observeRequest: (labels: RequestLabels, seconds: number) => void;
}

export interface RequestLabels {
  readonly method: string;
  readonly route: string;
  readonly status: number;
}

export const createWebMetrics = (): WebMetrics => {
  const registry = new Registry();
  const requests = new Histogram({
    name: 'deelwijzer_http_request_seconds',
    help: 'Duration of HTTP requests by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.025, 0.1, 0.25, 1, 2.5, 10],
    registers: [registry],
  });
  return {
    registry,
    observeRequest: ({ method, route, status }, seconds) =>
      requests.observe({ method, route, status: String(status) }, seconds),
  };
};
