/** What is looked at of the syntax (ESTree). */
export interface Place {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
export interface Call extends Place {
  readonly callee: Place & { readonly name?: string };
  readonly arguments: readonly Place[];
}
export interface Statement extends Place {
  readonly declaration?: Statement | null;
  readonly declarations?: readonly { readonly id: { readonly name?: string }; readonly init: Place | null }[];
}

/** What a file itself gives a name, at its top: the names, and the places of their values. */
export const namedIn = (body: readonly Statement[]): ReadonlyMap<string, Place> =>
  new Map(
    body
      .flatMap((statement) => (statement.declaration ?? statement).declarations ?? [])
      .flatMap(({ id, init }) => (id.name === undefined || init === null ? [] : [[id.name, init] as const])),
  );

/** By its name, or by that with a number: what the build calls the second of two with one name. */
export const isCallOf = (place: Place, name: string): place is Call =>
  place.type === 'CallExpression' && (place as Call).callee.name?.replace(/\$\d+$/, '') === name;

/** The program with other text in some of its places. */
export const rewritten = (code: string, texts: ReadonlyMap<Place, string>): string => {
  let written = code;
  // From the end: what stands before stays in its place.
  for (const [{ start, end }, text] of [...texts].toSorted(([a], [b]) => b.start - a.start))
    written = written.slice(0, start) + text + written.slice(end);
  return written;
};
