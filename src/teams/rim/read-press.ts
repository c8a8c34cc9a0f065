import type { Press } from '../../cards/press';
import { fieldsOf } from './fields';

/** A button was pressed on a client that could not execute it and sent its data as a message. */
export const isPress = (value: unknown): boolean => typeof sentBy(value).verb === 'string';

/** What was pressed; undefined for what no card of ours, however old, could have sent. */
export function readPress(value: unknown): Press | undefined {
  // Loaded at the first press, which comes after the start: zod costs a tenth of it.
  const { pressSchema } = require('./press-schema') as typeof import('./press-schema');
  const { data } = pressSchema.safeParse(sentBy(value));
  return data;
}

/** The moment that the pressed card was shown, as the card says it (`shownAt` of read-first.ts); not every one does. */
export const shownIn = (value: unknown): unknown => sentBy(value).shownAt;

/**
 * The data of a pressed button, whoever brings it: `action.data` of an Execute, `data` of a dialog or of a message
 * extension, the value itself of a Submit or `messageBack`, which some clients send as text.
 */
function sentBy(value: unknown): Readonly<Record<string, unknown>> {
  const sent = fieldsOf(typeof value === 'string' ? parsed(value) : value);
  if (typeof sent.action === 'object' && sent.action !== null) {
    const { verb, data } = sent.action as { verb?: unknown; data?: unknown };
    const fields = fieldsOf(data);
    return { ...fields, ...(typeof fields.verb === 'string' ? {} : { verb }) };
  }
  return sent.verb === undefined && typeof sent.data === 'object' ? fieldsOf(sent.data) : sent;
}

/** As long as a press of ours can be. */
const LONGEST = 40_000;

function parsed(value: string): unknown {
  if (!value.startsWith('{') || value.length > LONGEST) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
