import { readYaml, type YamlSource } from '../yaml/yaml-source';

export interface FrontMatter {
  /** Absent where a document has none. */
  readonly yaml?: YamlSource;
  /** The document itself. */
  readonly text: string;
  readonly linesBefore: number;
}

const FRONT = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** YAML between two lines of dashes at the top of a document, as every Markdown program knows it. */
export function readFrontMatter(file: string, whole: string): FrontMatter {
  const found = whole.startsWith('---') ? FRONT.exec(whole) : null;
  if (found === null || found.index !== 0) return { text: whole, linesBefore: 0 };
  const [front, inside = ''] = found;
  // An empty line in the place of the dashes keeps the line numbers right.
  return {
    yaml: readYaml(file, `\n${inside}`),
    text: whole.slice(front.length),
    linesBefore: front.split('\n').length - 1,
  };
}
