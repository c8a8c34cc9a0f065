import type { Registry } from 'prom-client';
import { countProcess } from '../figures';
import { type HttpHandler, jsonAnswer } from './http';
import { errorNameOf, type WebLog } from './log';

const NO_STORE = { 'Cache-Control': 'no-store' } as const;

/** Says that the process runs, whatever its surroundings do: restarting it would not bring a database back. */
export const aliveRoute = (): HttpHandler => () => jsonAnswer(200, { status: 'alive' }, NO_STORE);

/** `ready` gives the names of what is missing; a check that fails counts as missing itself. */
export const readyRoute =
  (ready: () => Promise<readonly string[]>, log: WebLog): HttpHandler =>
  async ({ requestId }) => {
    try {
      const missing = await ready();
      if (missing.length === 0) return jsonAnswer(200, { status: 'ready' }, NO_STORE);
      return jsonAnswer(503, { status: 'not-ready', missing }, NO_STORE);
    } catch (error) {
      log.error({ requestId, error: errorNameOf(error) }, 'readiness check failed');
      return jsonAnswer(503, { status: 'not-ready', missing: ['check'] }, NO_STORE);
    }
  };

export const metricsRoute =
  (registry: Registry): HttpHandler =>
  async () => {
    countProcess(registry);
    return {
      status: 200,
      headers: { 'Content-Type': registry.contentType, ...NO_STORE },
      body: await registry.metrics(),
    };
  };
