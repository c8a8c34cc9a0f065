import { Composer, type CST, type Document, LineCounter, Parser } from 'yaml';
import type { Finding, Path, Problem, ProblemCode } from '../../problem';
import { findSlips } from '../slips/find-slips';
import { findForbiddenKeys } from './check-yaml';
import { otherFormatOf } from './other-format';
import { scanYaml } from './scan-yaml';
import { translateParserError } from './translate-parser-error';
import { findUnsafeText } from './unsafe-text';
import { findPlaces } from './yaml-places';

/** A parsed YAML file that remembers where everything stood. */
export interface YamlSource {
  readonly file: string;
  /** The plain value, or undefined when the file cannot be used at all. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  at(finding: Finding): Problem;
  /** What somebody mistyped although it is YAML: `else` one level too far to the left. Costs time; for a file that is not right. */
  slips(): readonly (Problem & { readonly isPlace: boolean })[];
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

  const other = otherFormatOf(content);
  if (other !== undefined) {
    const { line, message, hint } = other;
    return unusable(file, [problemAt('not-yaml', line, 1, message, hint)], problemAt);
  }

  const problems: Problem[] = unsafe.map((u) => problemAt(u.code, u.line, u.column, u.message, u.hint));
  lines.lineStarts.push(0);
  for (let at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) lines.lineStarts.push(at + 1);
  const scanned = scanYaml(content);
  // One slip makes the parser stumble several times over the same line; the first problem says most.
  const stumbled = new Set(problems.map((problem) => problem.line));
  // Also when the line has a problem already and this one is not told: `*a` before a tab must not be resolved.
  let isUnusable = false;
  const add = (code: ProblemCode, offset: number, message: string, hint: string) => {
    isUnusable ||= FATAL.has(code);
    const { line, col } = lines.linePos(Math.min(offset, content.length));
    if (stumbled.has(line)) return;
    stumbled.add(line);
    problems.push(problemAt(code, line, col, message, hint));
  };
  const lineAt = (offset: number): number => lines.linePos(Math.min(offset, content.length)).line;
  if (scanned.lexemes.length === 0) {
    for (const { code, offset, message, hint } of scanned.found) add(code, offset, message, hint);
    if (problems.length > 0) return unusable(file, problems, problemAt);
  }

  const { doc, second } = parse(scanned.lexemes);
  if (doc === undefined) {
    problems.push(
      problemAt('not-yaml', 1, 1, 'Dit bestand is leeg of kan niet worden gelezen.', 'Begin met `id:` en `title:`.'),
    );
    return unusable(file, problems, problemAt);
  }
  const forbidden = findForbiddenKeys(doc, content);
  const isBroken = doc.errors.length > 0 || forbidden.some(({ code }) => code === 'duplicate-key');
  // A tab or a pasted space makes everything seem to stand elsewhere; it is said already.
  // Nor is a bracket open when a # hides the rest of its line.
  const isCutOff = scanned.found.some(({ code }) => code === 'text-cut-off');
  const slips = isBroken && unsafe.length === 0 && !isCutOff ? findSlips(file, content) : [];
  // Where a line stands wrong, the parser stumbles over the text above it.
  const upTo = slips[0] === undefined ? Infinity : slips[0].line - (slips[0].isPlace === true ? 1 : 0);
  for (const { code, offset, message, hint } of scanned.found)
    if (slips.length === 0 || (code !== 'not-yaml' && lineAt(offset) < upTo)) add(code, offset, message, hint);
  for (const { code, line, column, message, hint } of slips) {
    isUnusable ||= FATAL.has(code);
    if (!stumbled.has(line)) problems.push(problemAt(code, line, column, message, hint));
    stumbled.add(line);
  }
  for (const offset of scanned.stumbles) stumbled.add(lineAt(offset));
  // What the parser says after a slip, or on its way past a tab, is not worth hearing; nor is what it says second.
  const misled = doc.errors.find((error) => stumbled.has(lineAt(error.pos[0])))?.pos[0] ?? Infinity;
  const [first] = doc.errors;
  if (first !== undefined && first.pos[0] < misled && lineAt(first.pos[0]) < upTo) {
    const { line, col } = lines.linePos(first.pos[0]);
    const said = translateParserError(first, textLines[line - 1] ?? '', col);
    add(said.code, first.pos[0], said.message, said.hint);
  }
  if (second !== undefined)
    add(
      'forbidden-yaml',
      second,
      'Er staat een tweede document in dit bestand (`---`).',
      'Haal de regel met `---` weg.',
    );
  for (const { code, offset, message, hint } of forbidden)
    if (doc.errors.length === 0 && (code !== 'duplicate-key' || slips.length === 0)) add(code, offset, message, hint);
  if (isBroken || isUnusable) return unusable(file, problems, problemAt);

  const { places, value } = findPlaces(doc);
  return {
    file,
    value,
    problems,
    at(finding) {
      const { line, col } = lines.linePos(places.startOf(finding.path, finding.atKey ?? false));
      const { path, repair, about, walk } = finding;
      return {
        ...problemAt(finding.code, Math.max(1, line), Math.max(1, col), finding.message, finding.hint),
        path,
        ...(repair === undefined ? {} : { repair }),
        ...(about === undefined ? {} : { about }),
        ...(walk === undefined ? {} : { walk }),
      };
    },
    slips: () =>
      findSlips(file, content).map(({ code, line, column, message, hint, isPlace }) => ({
        ...problemAt(code, line, column, message, hint),
        isPlace: isPlace === true,
      })),
    written(path) {
      const [start, end] = places.rangeOf(path) ?? [0, 0];
      return content.slice(start, Math.min(end, start + 60));
    },
  };
}

/** The first document, and where a second one begins. Undefined when there is nothing, or when the parser gives up. */
function parse(lexemes: readonly string[]): { readonly doc?: Document.Parsed; readonly second?: number } {
  const parser = new Parser();
  try {
    // Nearly no lexeme completes a token: to hand those on from one generator through another costs more than to gather them.
    const tokens: CST.Token[] = [];
    for (const lexeme of lexemes) for (const token of parser.next(lexeme)) tokens.push(token);
    tokens.push(...parser.end());
    const [doc, second] = [
      // Our own check of double keys (check-yaml.ts) is linear; the parser's is quadratic: 5 s on 40,000 keys.
      ...new Composer({ uniqueKeys: false, stringKeys: true, logLevel: 'silent', prettyErrors: false }).compose(tokens),
    ];
    return { ...(doc === undefined ? {} : { doc }), ...(second === undefined ? {} : { second: second.range[0] }) };
  } catch {
    // The parser is recursive; a shape that none of the limits foresaw ends here and not in a crash.
    return {};
  }
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
    slips: () => [],
    written: () => '',
  };
}

/** At most 110 characters of the line, around the column. */
function excerptOf(line: string, column: number): string {
  const clean = line.replace(/\r$/, '');
  if (clean.length <= 110) return clean.trim();
  const from = Math.max(0, column - 50);
  return `${from > 0 ? '…' : ''}${clean.slice(from, from + 108).trim()}${from + 108 < clean.length ? '…' : ''}`;
}
