import type { Text } from '@codemirror/state';
import type { FieldScope } from '../../../../content/read/shape/field-words';
import type { FileKind } from '../../form/file-kind';
import { isNodeKind, type NodeKind } from '../../form/tree/node-words';
import { findEntry } from '../find-entry';

/** What may be typed at a place: the keys of a table of words, names of questions, ends of a part, or nothing we know. */
export type Scope =
  | { readonly kind: 'fields'; readonly scopes: readonly FieldScope[] }
  | { readonly kind: 'questions'; readonly words: FieldScope | undefined }
  | { readonly kind: 'ends'; readonly node: string }
  | { readonly kind: 'none' };

const NONE: Scope = { kind: 'none' };
const fields = (...scopes: readonly FieldScope[]): Scope => ({ kind: 'fields', scopes });
const ANY_NODE: readonly NodeKind[] = ['question', 'checklist', 'branch', 'include', 'info', 'advice'];

/** Which keys belong in a map, by the keys around it. */
export function scopeOf(file: FileKind, keys: readonly string[], text: Text): Scope {
  const [first, second, third] = keys;
  switch (file) {
    case 'tree':
      if (first === undefined) return fields('tree');
      if (first === 'review') return fields('review');
      if (first === 'walks') return second === 'answers' ? { kind: 'questions', words: undefined } : fields('walk');
      if (first !== 'nodes' || second === undefined) return NONE;
      return nodeScope(second, third, keys.slice(3), kindOfNode(text, second));
    case 'sources':
      if (first === undefined) return NONE;
      return second === undefined ? fields('source') : second === 'law' || second === 'report' ? fields(second) : NONE;
    case 'glossary':
      return first === undefined || second !== undefined ? NONE : fields('term');
    case 'replies':
      return first === undefined || second !== undefined ? NONE : fields('reply');
    case 'promises':
      return first === undefined ? fields('promise') : { kind: 'questions', words: 'claim' };
    default:
      return NONE;
  }
}

function nodeScope(
  node: string,
  part: string | undefined,
  deeper: readonly string[],
  kind: NodeKind | undefined,
): Scope {
  switch (part) {
    case undefined:
      return fields(...(kind === undefined ? ANY_NODE : [kind]));
    case 'options':
      return fields(kind === 'checklist' ? 'item' : 'option');
    case 'next':
      return { kind: 'ends', node };
    case 'pick':
      return fields('pick');
    case 'cases':
      return deeper.length === 0 ? fields(kind === 'checklist' ? 'ticks' : 'case') : conditionScope(deeper);
    case 'also':
      return deeper.length === 0 ? fields('also') : conditionScope(deeper);
    default:
      return NONE;
  }
}

/** Inside `when`: questions, unless the last key is a question itself: then what is ticked of it. */
function conditionScope(deeper: readonly string[]): Scope {
  if (deeper[0] !== 'when') return NONE;
  const last = deeper.at(-1) ?? 'when';
  return ['when', 'any', 'all', 'not'].includes(last) ? { kind: 'questions', words: 'condition' } : fields('ticks');
}

/** The kind as it is written, also when the rest of the file cannot be read. */
export function kindOfNode(text: Text, node: string): NodeKind | undefined {
  const range = findEntry(text, node);
  if (range === undefined) return undefined;
  for (let number = range.first; number <= range.last; number++) {
    const kind = /(?:^\s+|[{,]\s*)kind:\s*["']?([a-z]+)/.exec(text.line(number).text)?.[1];
    if (isNodeKind(kind)) return kind;
  }
  return undefined;
}
