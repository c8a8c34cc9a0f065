/** What the web side asks of a logger; pino fits. Fields carry ids, codes and durations, never URLs, text or names. */
export interface WebLog {
  readonly info: (fields: Readonly<Record<string, unknown>>, message: string) => void;
  readonly warn: (fields: Readonly<Record<string, unknown>>, message: string) => void;
  readonly error: (fields: Readonly<Record<string, unknown>>, message: string) => void;
}

/** The class of an error, never its message: messages can quote what somebody typed. */
export const errorNameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
