import { parseDocument } from 'yaml';
import type { Tree } from '../../model/tree';

/** The file that lists every fact id there must be; the others say where a fact is used, or why not. */
const REQUIRED_FILE = 'required.yaml';

export type CoverageProblem =
  | { readonly kind: 'unreadable'; readonly file: string; readonly message: string }
  /** A fact that no file uses or explains. */
  | { readonly kind: 'missing'; readonly id: string }
  /** `tree/node` that does not exist. */
  | { readonly kind: 'unknown-node'; readonly id: string; readonly node: string; readonly file: string }
  /** One file says where a fact is used, another why it is not; or two files give different reasons. */
  | { readonly kind: 'contradiction'; readonly id: string; readonly files: readonly string[] };

export interface CoverageReport {
  /** How many facts there are. */
  readonly required: number;
  /** How many of those are used in at least one node. */
  readonly used: number;
  /** How many have only a reason why they are not used. */
  readonly explained: number;
  readonly problems: readonly CoverageProblem[];
}

interface Entry {
  readonly id: string;
  readonly file: string;
  /** Nodes where the fact is used, or the reason why it is not. */
  readonly says: readonly string[] | string;
}

/** `files`: file name → YAML text, `required.yaml` among them. Never throws: what is wrong comes back as problems. */
export function checkCoverage(
  files: ReadonlyMap<string, string>,
  trees: ReadonlyMap<string, Pick<Tree, 'nodes'>>,
): CoverageReport {
  const problems: CoverageProblem[] = [];
  const required = readRequired(files, problems);
  const entries = [...files.keys()]
    .filter((file) => file !== REQUIRED_FILE)
    .sort()
    .flatMap((file) => readEntries(file, files.get(file) ?? '', problems));

  for (const { id, file, says } of entries)
    for (const node of typeof says === 'string' ? [] : says)
      if (!exists(node, trees)) problems.push({ kind: 'unknown-node', id, node, file });

  const byId = new Map<string, Entry[]>();
  for (const entry of entries) byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
  for (const [id, said] of byId)
    if (contradict(said))
      problems.push({ kind: 'contradiction', id, files: [...new Set(said.map((one) => one.file))] });

  const isUsed = (id: string) => byId.get(id)?.some((entry) => typeof entry.says !== 'string') ?? false;
  for (const id of required) if (!byId.has(id)) problems.push({ kind: 'missing', id });
  return {
    required: required.length,
    used: required.filter(isUsed).length,
    explained: required.filter((id) => byId.has(id) && !isUsed(id)).length,
    problems,
  };
}

function readRequired(files: ReadonlyMap<string, string>, problems: CoverageProblem[]): readonly string[] {
  const text = files.get(REQUIRED_FILE);
  if (text === undefined) {
    const message = 'ontbreekt; zonder deze lijst is niet te zien welke feiten vergeten zijn';
    problems.push({ kind: 'unreadable', file: REQUIRED_FILE, message });
    return [];
  }
  const ids = Object.values(readMap(REQUIRED_FILE, text, problems)).flat();
  return [...new Set(ids.filter((id): id is string => typeof id === 'string'))];
}

function readEntries(file: string, text: string, problems: CoverageProblem[]): readonly Entry[] {
  return Object.entries(readMap(file, text, problems)).flatMap(([id, value]): readonly Entry[] => {
    if (typeof value === 'string' && value.trim() !== '') return [{ id, file, says: value.trim() }];
    const nodes = Array.isArray(value) ? value.filter((node): node is string => typeof node === 'string') : [];
    if (nodes.length > 0) return [{ id, file, says: nodes }];
    const message = `${id} noemt geen knoop en geen reden; schrijf [boom/knoop] of "waarom niet"`;
    problems.push({ kind: 'unreadable', file, message });
    return [];
  });
}

function readMap(file: string, text: string, problems: CoverageProblem[]): Readonly<Record<string, unknown>> {
  const document = parseDocument(text);
  for (const error of document.errors) {
    const message = error.code === 'DUPLICATE_KEY' ? 'hetzelfde nummer staat er twee keer in' : error.message;
    problems.push({ kind: 'unreadable', file, message: `regel ${error.linePos?.[0].line ?? 1}: ${message}` });
  }
  const value: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function exists(place: string, trees: ReadonlyMap<string, Pick<Tree, 'nodes'>>): boolean {
  const [tree = '', node = '', ...more] = place.split('/');
  return more.length === 0 && (trees.get(tree)?.nodes.has(node) ?? false);
}

/** Two lists of nodes are two halves of one answer; a reason beside anything else is not. */
function contradict(said: readonly Entry[]): boolean {
  const reasons = new Set(said.flatMap(({ says }) => (typeof says === 'string' ? [says] : [])));
  return reasons.size > 1 || (reasons.size === 1 && said.some(({ says }) => typeof says !== 'string'));
}
