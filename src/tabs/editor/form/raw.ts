/** What stands in a file that is being written: nothing about its shape is sure. */
export type RawMap = Readonly<Record<string, unknown>>;

export const asMap = (value: unknown): RawMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as RawMap) : {};
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const asTexts = (value: unknown): readonly string[] => asList(value).map(asText);

/** `1.10` and `true` may stand where a text belongs; the check says so, and the form shows what is there. */
export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

export const isWritten = (value: unknown): boolean => value !== undefined && value !== null;
