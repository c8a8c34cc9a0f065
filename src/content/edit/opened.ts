import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../path';
import { readYaml } from '../read/yaml/yaml-source';

/** A file that can be edited: its text, its meaning, and where everything stands. */
export interface Opened {
  /** Without the mark that some programs put first (BOM). */
  readonly text: string;
  readonly mark: string;
  readonly newline: '\n' | '\r\n';
  readonly doc: Document.Parsed;
  /** Null when there is nothing but remarks. */
  readonly value: unknown;
}

/**
 * Undefined when it cannot be parsed. What our reader refuses besides is not looked for here: a result of an edit is read by it
 * anyhow, and reading costs as much as parsing.
 */
export function open(whole: string): Opened | undefined {
  const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
  const text = whole.slice(mark.length);
  try {
    const doc = parseDocument(text, {
      keepSourceTokens: true,
      uniqueKeys: false,
      stringKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
    });
    if (doc.errors.length > 0) return undefined;
    const value: unknown = doc.toJS({ maxAliasCount: 0 }) ?? null;
    return { text, mark, newline: text.includes('\r\n') ? '\r\n' : '\n', doc, value };
  } catch {
    // An alias, or deeper than the parser can go.
    return undefined;
  }
}

/** In Dutch: why a file cannot be edited now; undefined when it can. */
export function whyUnreadable(whole: string): string | undefined {
  const { value, problems } = readYaml('', whole);
  const [first] = problems;
  if (value !== undefined || first === undefined || isEmpty(whole)) return undefined;
  return `Dit bestand is nu niet leesbaar: op regel ${first.line} staat iets wat niet klopt. ${first.message} Herstel dat eerst in de tekst; daarna werkt het formulier weer.`;
}

/** Nothing but blank lines and remarks. */
const isEmpty = (text: string): boolean => text.split('\n').every((line) => /^\s*(#.*)?$/.test(line));

export type Collection = YAMLMap<Node, Node | null> | YAMLSeq<Node>;
export const isCollection = (node: unknown): node is Collection => isMap(node) || isSeq(node);

export interface Found {
  readonly node: Node | null;
  /** The pair whose value it is. */
  readonly pair: Pair<Node, Node | null> | undefined;
  /** What it is a part of; undefined for the whole file. */
  readonly parent: Collection | undefined;
  /** Its place in the parent. */
  readonly index: number;
  /** Somewhere around it is a bracket. */
  readonly inFlow: boolean;
}

export function find(doc: Document.Parsed, path: Path): Found | undefined {
  let found: Found = { node: doc.contents as Node | null, pair: undefined, parent: undefined, index: 0, inFlow: false };
  for (const step of path) {
    const parent = found.node;
    if (!isCollection(parent)) return undefined;
    const inFlow = found.inFlow || parent.flow === true;
    if (isMap(parent)) {
      const index = parent.items.findIndex(({ key }) => isScalar(key) && key.value === step);
      const pair = parent.items[index] as Pair<Node, Node | null> | undefined;
      if (pair === undefined) return undefined;
      found = { node: pair.value, pair, parent: parent as Collection, index, inFlow };
    } else {
      const node = typeof step === 'number' ? parent.items[step] : undefined;
      if (node === undefined) return undefined;
      found = { node: node as Node, pair: undefined, parent, index: step as number, inFlow };
    }
  }
  return found;
}

const TEXT_FOLLOWS = '\u001F';

/** Every remark in a text, with where it starts. */
export function remarksOf(text: string): readonly { readonly at: number; readonly says: string }[] {
  const remarks: { at: number; says: string }[] = [];
  let offset = 0;
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    const isMark = lexeme.length === 1 && '\u0002\u0018\u001F'.includes(lexeme);
    if (!isMark) {
      if (lexeme.startsWith('#') && previous !== TEXT_FOLLOWS) remarks.push({ at: offset, says: lexeme.trimEnd() });
      offset += lexeme.length;
    }
    previous = lexeme;
  }
  return remarks;
}
