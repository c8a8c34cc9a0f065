/** A line with a name and all that is under it. */
export interface FilePart {
  /** UTF-16 offset in the file. */
  readonly from: number;
  readonly text: string;
  readonly name: string;
  /** Whether it stands under `nodes`, and so is a node. */
  readonly isNode: boolean;
}

/**
 * The lines with a name at the edge of a file, each with everything under it; in the place of `nodes` each node in it.
 * Undefined when the file does not look so: then it must be read at once.
 */
export function partsOfFile(text: string): readonly FilePart[] | undefined {
  // A carriage return alone is a line end as well; a mark of a document ends one.
  if (/\r|^(?:---|\.\.\.)/m.test(text)) return undefined;
  const outer = splitAt(0, text, 0);
  // A second `nodes` is a mistake, not more of the first.
  if (outer === undefined || outer.filter(({ name }) => name === 'nodes').length > 1) return undefined;
  return outer.flatMap((part) => nodesIn(part) ?? [{ ...part, isNode: false }]);
}

type Piece = Omit<FilePart, 'isNode'>;

/** Undefined when it is another part, or one of which the nodes do not stand under one another. */
function nodesIn({ from, text }: Piece): readonly FilePart[] | undefined {
  if (!/^nodes: *\n/.test(text)) return undefined;
  const start = text.indexOf('\n') + 1;
  const under = text.slice(start);
  const [, indent = ''] = /^( +)[^\s#]/m.exec(under) ?? [];
  if (indent === '') return undefined;
  return splitAt(indent.length, under, from + start)?.map((part) => ({ ...part, isNode: true }));
}

/** Undefined when anything but names stands at this distance from the edge, or anything nearer. */
function splitAt(indent: number, text: string, shift: number): readonly Piece[] | undefined {
  const starts: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const distance = line.search(/[^ ]/);
    // Blank lines, remarks, and the points of a list belong to the part above them.
    if (distance >= 0 && distance <= indent && !/^(?:#|-(?:\s|$))/.test(line.slice(distance))) {
      if (distance < indent || !/^[a-zA-Z][\w-]*:(?: |$)/.test(line.slice(distance))) return undefined;
      starts.push(offset);
    }
    offset += line.length + 1;
  }
  const [first] = starts;
  // Before the first nothing may stand but remarks.
  if (first === undefined || !/^(?: *(?:#.*)?\n)*$/.test(text.slice(0, first))) return undefined;
  return starts.map((from, index) => {
    const part = text.slice(from, starts[index + 1]);
    return { from: shift + from, text: part, name: part.slice(indent, part.indexOf(':')) };
  });
}
