import type { Path, Problem, ProblemCode } from '../problem';

/** What an advice lacks: a promise that asks for it breaks on every walk there. */
const LACKING = new Set<ProblemCode>([
  'advice-incomplete',
  'advice-must-escalate',
  'to-fill-in',
  'wrong-number',
  'advice-without-source',
  'unknown-source',
  'unknown-placeholder',
  'unknown-document',
  'unknown-tree',
]);

/** What is wrong at one node, or with one answer of it, is told once: what it entails waits until it is mended. */
export function oneNode(problems: readonly Problem[]): readonly Problem[] {
  const lacking = new Set(problems.filter(({ code }) => LACKING.has(code)).map(placeOf));
  const unread = new Set(problems.filter(({ code }) => code === 'unreachable-node').map(placeOf));
  const missed = new Set(problems.filter(({ code }) => code === 'dangling-target').map(({ about }) => about));
  const doubled = keysOf(problems, 'duplicate-id');
  const alike = new Set([...doubled, ...keysOf(problems, 'duplicate-label')]);
  const otherParts = problems.filter(({ code }) => code === 'include-unknown-end');
  const told = new Set(problems.filter(({ code }) => code !== 'stray-sign').map(lineOf));
  const counted = new Map<string, Problem[]>();
  for (const problem of problems)
    if (problem.code === 'case-never-holds')
      counted.set(placeOf(problem) ?? '', [...(counted.get(placeOf(problem) ?? '') ?? []), problem]);
  return problems.flatMap((problem) => {
    const { code, walk, about = '' } = problem;
    if (code === 'promise-broken' && walk !== undefined && lacking.has(walk.end)) return [];
    // Nobody comes there: whether to lead people there or to take it away comes before what it lacks.
    if (LACKING.has(code) && unread.has(placeOf(problem))) return [];
    if (code === 'stray-sign' && told.has(lineOf(problem))) return [];
    if (code === 'missing-retired' && about.split(' ').every((name) => missed.has(name))) return [];
    if (code === 'duplicate-label' && doubled.has(optionOf(problem))) return [];
    if (code === 'option-without-walk' && alike.has(optionOf(problem))) return [];
    // Which ways go on from a part is not known until it is the right one.
    if (code === 'cycle' && otherParts.length > 0) return [];
    if (code !== 'case-never-holds') return [problem];
    const [first, ...more] = counted.get(placeOf(problem) ?? '') ?? [];
    if (first !== problem) return [];
    return [more.length === 0 ? problem : { ...problem, message: `${problem.message} ${alsoFor(more.length)}` }];
  });
}

const alsoFor = (many: number): string =>
  many === 1 ? 'Dat geldt ook voor nog één geval hieronder.' : `Dat geldt ook voor nog ${many} gevallen hieronder.`;

const lineOf = ({ file, line }: Problem): string => `${file} ${line}`;

/** `tree/node` that it stands at. */
function placeOf({ file, path }: Problem): string | undefined {
  const [part, node] = path ?? [];
  return part === 'nodes' ? `${file.replace(/^trees\/|\.yaml$/g, '')}/${String(node)}` : undefined;
}

const ANSWER: Path = ['nodes', 'node', 'options', 0];
const optionOf = ({ file, path = [] }: Problem): string => JSON.stringify([file, ...path.slice(0, ANSWER.length)]);
const keysOf = (problems: readonly Problem[], wanted: ProblemCode): ReadonlySet<string> =>
  new Set(problems.filter(({ code }) => code === wanted).map(optionOf));
