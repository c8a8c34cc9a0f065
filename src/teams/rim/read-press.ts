import type { Press } from '../../cards/press';

/** A button was pressed on a client that could not execute it and sent its data as a message. */
export const isPress = (value: unknown): boolean => typeof sentBy(value)?.verb === 'string';

/** What was pressed; undefined for what no card of ours, however old, could have sent. */
export function readPress(value: unknown): Press | undefined {
  // Loaded at the first press, which comes after the start: zod costs a tenth of it.
  const { pressSchema } = require('./press-schema') as typeof import('./press-schema');
  const { data } = pressSchema.safeParse(sentBy(value));
  return data;
}

/** The data of a pressed button: `data` for Execute, the value itself for the Submit fallback. */
function sentBy(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const action = (value as { action?: unknown }).action;
  if (typeof action !== 'object' || action === null) return value as Readonly<Record<string, unknown>>;
  const { verb, data } = action as { verb?: unknown; data?: unknown };
  const fields = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  return { ...fields, ...(typeof fields.verb === 'string' ? {} : { verb }) };
}
