import type { Problem } from '../problem';
import { answerGone } from './answer-gone';
import { changedAdvice } from './changed-advice';
import type { CheckedContent, Named } from './checked-content';
import { oneNode } from './one-node';
import { oneWalk } from './one-walk';
import { pastedWalk } from './pasted-walk';
import { findRenamed } from './renamed';
import { goneFrom, lostNodes, takenAway } from './taken-away';

/**
 * One cause, one problem: what many places name in vain is told once, where its name was changed when that can be seen,
 * and otherwise at the first place. `loud` are those of `problems` that do not only follow from another (`withoutConsequences`).
 */
export function oneCause(problems: readonly Problem[], loud: readonly Problem[], content: CheckedContent): Problem[] {
  const lost = lostNodes(problems);
  const kept = pastedWalk(oneWalk(changedAdvice(oneNode(loud), content)), content);
  const unknownTrees = new Set(kept.filter(({ code }) => code === 'unknown-tree').map(({ about }) => about));
  const groups = new Map<string, Problem[]>();
  for (const problem of kept) {
    const key = keyOf(problem, unknownTrees);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const told = new Map<Problem, Problem | undefined>();
  const gone = new Set<string>();
  for (const [key, group] of groups) {
    const [first] = group;
    const about = first?.about;
    const isLost = lost.has(key);
    const away = key.startsWith('option ') && about !== undefined ? answerGone(about, group, kept, content) : undefined;
    if (away !== undefined && first !== undefined && findRenamed('option', about ?? '', group, content) === undefined) {
      for (const problem of group) told.set(problem, undefined);
      told.set(first, away);
      gone.add(away.file);
      continue;
    }
    if (first === undefined || about === undefined) continue;
    if (group.length < 2 && !key.startsWith('placeholder') && !isLost) {
      const alone = goneFrom(first, 1, content);
      if (alone !== first) told.set(first, alone);
      continue;
    }
    const definition = findRenamed(key.slice(0, key.indexOf(' ')) as Named, about, group, content);
    for (const problem of group) told.set(problem, undefined);
    const isTold = kept.some(
      ({ file, line, code }) => file === definition?.file && line === definition.line && code !== 'unreachable-node',
    );
    if (isTold) continue;
    if (isLost && definition === undefined) {
      told.set(first, takenAway(first, group.length));
      continue;
    }
    const found = definition ?? (group.length < 2 ? first : withOthers(first, group.length - 1));
    told.set(first, definition === undefined ? goneFrom(found, group.length, content) : found);
  }
  return kept.flatMap((problem) => {
    // Where an answer went that led there, it may come back.
    if (problem.code === 'unreachable-node' && gone.has(problem.file)) return [];
    return told.has(problem) ? (told.get(problem) ?? []) : [problem];
  });
}

function keyOf({ code, about }: Problem, unknownTrees: ReadonlySet<string | undefined>): string | undefined {
  if (about === undefined) return undefined;
  const tree = about.split('/')[0];
  if (/^(dangling-target|include-unknown-end)$/.test(code) && unknownTrees.has(tree)) return `tree ${tree}`;
  switch (code) {
    case 'dangling-target':
    case 'include-unknown-end':
      return about.includes('/') ? `node ${about}` : `tree ${about}`;
    case 'unknown-option':
      return `option ${about}`;
    case 'unknown-source':
      return `source ${about}`;
    case 'unknown-tree':
      return `tree ${about}`;
    case 'unknown-document':
      return `document ${about}`;
    case 'unknown-placeholder':
      return `placeholder ${about.split('.')[0]}`;
    default:
      return undefined;
  }
}

const withOthers = (problem: Problem, others: number): Problem => ({
  ...problem,
  message: `${problem.message} Dat staat ook op ${others === 1 ? 'nog één plek' : `nog ${others} plekken`}.`,
});
