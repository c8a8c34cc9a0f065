import type { Path } from '../../../content/path';
import type { Problem } from '../../../content/problem';
import { fileKind } from '../form/file-kind';
import { asList, asMap, asText } from '../form/raw';
import { readYamlValue } from '../form/read-value';

/** Where somebody asked to be brought. A new one each time: once there, it is not gone to again. */
export interface Destination {
  readonly file: string;
  /** The node or entry that the form shows; absent: the file itself. */
  readonly id?: string;
  /** Of the field; absent when the file cannot be read as fields: then the line counts. */
  readonly path?: Path;
  readonly line: number;
}

/** Where a problem is; `text` is that of its file as it stands now. */
export function destinationOf({ file, path, line }: Problem, text: string | undefined): Destination {
  const id = path === undefined ? undefined : entryIn(file, path, text ?? '');
  return { file, line, ...(path === undefined ? {} : { path }), ...(id === undefined ? {} : { id }) };
}

/** The form shows the tree itself for all that is in no node, and its lists for what is in no entry. */
function entryIn(file: string, [first, second]: Path, text: string): string | undefined {
  switch (fileKind(file)) {
    case 'tree':
      return first === 'nodes' && second !== undefined ? String(second) : undefined;
    case 'sources':
    case 'glossary':
      return first === undefined ? undefined : String(first);
    case 'promises':
      return typeof first === 'number' ? asText(asMap(asList(readYamlValue(text))[first]).id) || undefined : undefined;
    default:
      return undefined;
  }
}
