/** Plain data as text, to compare it by. Maps say nothing as JSON: they become lists. */
export const writtenAsText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part)) ?? '';
