import { type Document, isCollection, isMap, isScalar, LineCounter, type Node, parseAllDocuments } from 'yaml';
import { findForbidden } from './check-yaml';
import type { Finding, Path, Problem, ProblemCode } from './problem';
import { translateParserError } from './translate-parser-error';
import { findUnsafeText } from './unsafe-text';

/** A parsed YAML file that remembers where everything stood. */
export interface YamlSource {
  readonly file: string;
  /** The plain value, or undefined when the file cannot be used at all. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  at(finding: Finding): Problem;
  /** How a value was written: `1.10`, `{naam}`. */
  written(path: Path): string;
}

/** Reads one file of content. Never throws: whatever is wrong comes back as problems. */
export function readYaml(file: string, text: string): YamlSource {
  const lines = new LineCounter();
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const textLines = content.split('\n');
  const problemAt = (code: ProblemCode, line: number, column: number, message: string, hint?: string): Problem => ({
    code,
    file,
    line,
    column,
    excerpt: excerptOf(textLines[line - 1] ?? '', column),
    message,
    ...(hint === undefined ? {} : { hint }),
  });

  const unsafe = findUnsafeText(content);
  if (unsafe.some((found) => found.fatal)) {
    const problems = unsafe.map((u) => problemAt(u.code, u.line, u.column, u.message, u.hint));
    return unusable(file, problems, problemAt);
  }

  const problems: Problem[] = unsafe.map((u) => problemAt(u.code, u.line, u.column, u.message, u.hint));
  const documents = parseAllDocuments(content, {
    lineCounter: lines,
    // Our own duplicate check (check-yaml.ts) is linear; the parser's is quadratic: 5 s on 40,000 keys.
    uniqueKeys: false,
    stringKeys: true,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const doc: Document | undefined = Array.isArray(documents) ? documents[0] : undefined;
  if (doc === undefined) {
    problems.push(problemAt('not-yaml', 1, 1, 'Dit bestand is leeg.', 'Begin met `id:` en `title:`.'));
    return unusable(file, problems, problemAt);
  }
  const second = Array.isArray(documents) ? documents[1] : undefined;
  if (second !== undefined) {
    const { line } = lines.linePos(second.range[0]);
    problems.push(
      problemAt(
        'forbidden-yaml',
        line,
        1,
        'Er staat een tweede document in dit bestand (`---`).',
        'Haal de regel met `---` weg.',
      ),
    );
  }
  // One slip makes the parser stumble several times over the same line; the first one says most.
  const stumbled = new Set<number>();
  for (const error of doc.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    if (stumbled.has(line)) continue;
    stumbled.add(line);
    const said = translateParserError(error, textLines[line - 1] ?? '');
    problems.push(problemAt(said.code, line, col, said.message, said.hint));
  }
  for (const found of findForbidden(doc, content)) {
    const { line, col } = lines.linePos(found.offset);
    if (stumbled.has(line)) continue;
    problems.push(problemAt(found.code, line, col, found.message, found.hint));
  }
  if (problems.some((problem) => FATAL.has(problem.code))) return unusable(file, problems, problemAt);

  const rangeOf = (path: Path, atKey: boolean): readonly [number, number] => {
    let node: unknown = doc.contents;
    let range: readonly [number, number] = [0, 0];
    if (isNodeWithRange(node)) range = [node.range[0], node.range[1]];
    path.forEach((step, index) => {
      const last = index === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (pair === undefined) return;
        if (
          isNodeWithRange(pair.key) &&
          (!isNodeWithRange(pair.value) || (last && atKey) || isCollection(pair.value))
        ) {
          range = [pair.key.range[0], pair.key.range[1]];
        } else if (isNodeWithRange(pair.value)) range = [pair.value.range[0], pair.value.range[1]];
        node = pair.value;
      } else if (isCollection(node)) {
        node = node.items[Number(step)];
        if (isNodeWithRange(node)) range = [node.range[0], node.range[1]];
      }
    });
    return range;
  };

  return {
    file,
    value: doc.toJS({ maxAliasCount: 0 }),
    problems,
    at(finding) {
      const { line, col } = lines.linePos(rangeOf(finding.path, finding.atKey ?? false)[0]);
      return problemAt(finding.code, Math.max(1, line), Math.max(1, col), finding.message, finding.hint);
    },
    written(path) {
      const node = doc.getIn(path, true);
      return isNodeWithRange(node) ? content.slice(node.range[0], node.range[1]).slice(0, 60) : '';
    },
  };
}

/** After one of these the value cannot be trusted enough to check further. */
const FATAL = new Set<ProblemCode>([
  'not-yaml',
  'duplicate-key',
  'forbidden-key',
  'forbidden-yaml',
  'too-deep',
  'too-many-nodes',
]);

const isNodeWithRange = (node: unknown): node is Node & { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

function unusable(
  file: string,
  problems: readonly Problem[],
  problemAt: (code: ProblemCode, line: number, column: number, message: string, hint?: string) => Problem,
): YamlSource {
  return {
    file,
    value: undefined,
    problems,
    at: (finding) => problemAt(finding.code, 1, 1, finding.message, finding.hint),
    written: () => '',
  };
}

/** At most 110 characters of the line, around the column. */
function excerptOf(line: string, column: number): string {
  const clean = line.replace(/\r$/, '');
  if (clean.length <= 110) return clean.trim();
  const from = Math.max(0, column - 50);
  return `${from > 0 ? '…' : ''}${clean.slice(from, from + 108).trim()}…`;
}
