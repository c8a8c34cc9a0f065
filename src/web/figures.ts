import type * as Prometheus from 'prom-client';

// The kinds of figures alone. Through its own door the library also brings what counts the process, with OpenTelemetry behind it:
// ninety files of a start.
export const Counter = require('prom-client/lib/counter') as typeof Prometheus.Counter;
export const Gauge = require('prom-client/lib/gauge') as typeof Prometheus.Gauge;
export const Histogram = require('prom-client/lib/histogram') as typeof Prometheus.Histogram;
export const Registry = require('prom-client/lib/registry') as typeof Prometheus.Registry;

const counted = new WeakSet<Prometheus.Registry>();

/** Counts memory, processor and event loop of this process from the first time that somebody asks for figures. */
export const countProcess = (registry: Prometheus.Registry): void => {
  if (counted.has(registry)) return;
  counted.add(registry);
  const { collectDefaultMetrics } = require('prom-client') as typeof Prometheus;
  collectDefaultMetrics({ register: registry });
};
