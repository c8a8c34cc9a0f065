import { nodeKey, type Target } from '../../model/node';
import type { Theme } from '../../model/theme';
import type { Tree } from '../../model/tree';
import { enter, nodeAt } from '../../walk/replay';
import type { SearchIndex } from '../search-index';
import type { Understood } from '../understand';
import { saidAboutAsker } from './about-asker';
import { namedOption } from './named-option';

/** Rules and pitfalls ask teams to look at themselves: nobody has answered that by naming the subject. */
const REFLECTIVE: ReadonlySet<Theme> = new Set<Theme>(['golden-rules', 'pitfalls']);
/** More nodes than this are not looked at; the walk asks the rest. */
const MOST_NODES = 300;

export interface FilledIn {
  /** `tree/node` → option id. */
  readonly answers: ReadonlyMap<string, string>;
  /** Other trees that these answers lead to. */
  readonly leadsTo: readonly string[];
}

/**
 * The questions of a walk through `tree` that the person's words answer by themselves. Only when one
 * option, and no other, has words of its own that were typed and not denied.
 */
export function fillIn(index: SearchIndex, tree: Tree, understood: Understood): FilledIn {
  const answers = new Map<string, string>();
  const leadsTo: string[] = [];
  if (REFLECTIVE.has(tree.theme)) return { answers, leadsTo };
  const self = saidAboutAsker(understood.words);
  const seen = new Set<string>();
  const open: Target[] = [{ tree: tree.id, node: tree.start }];
  for (let target = open.pop(); target !== undefined && seen.size < MOST_NODES; target = open.pop()) {
    const node = nodeAt(index.edition.trees, target);
    if (node === undefined || seen.has(nodeKey(node))) continue;
    const key = nodeKey(node);
    seen.add(key);
    switch (node.kind) {
      case 'question': {
        const naming = namedOption(index, node, { understood, self });
        if (naming.kind === 'one') {
          const { id, go } = naming.option;
          answers.set(key, id);
          open.push(go);
          if (go.tree !== tree.id) leadsTo.push(go.tree);
        } else if (naming.kind === 'none') {
          // Another tree is entered only through an answer that was given: before that, its questions may never come.
          open.push(...node.options.map(({ go }) => go).filter((go) => go.tree === node.tree));
        }
        break;
      }
      case 'include':
        open.push({ tree: node.part, node: 'start' }, ...[...node.next.values()].filter((go) => go.tree === node.tree));
        break;
      case 'branch':
        open.push(...[node.else, ...node.cases.map(({ go }) => go)].filter((go) => go.tree === node.tree));
        break;
      case 'checklist':
        open.push(...[node.else, ...node.cases.map(({ go }) => go)].filter((go) => go.tree === node.tree));
        break;
      case 'info':
        open.push(enter(node.go, [], node.tree).target);
        break;
      case 'advice':
        break;
    }
  }
  return { answers, leadsTo };
}
