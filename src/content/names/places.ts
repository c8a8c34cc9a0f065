import type { Path } from '../problem';
import { fieldsOf, type KnownNames, type Labelled } from './known-names';

/** What may be named at a place of a file. */
export interface Place {
  readonly names: Labelled;
  /** "een bron uit sources.yaml" */
  readonly what: string;
  /** `boom/knoop` may be named as well, when that is there. */
  readonly elsewhere?: 'node' | 'question';
}

const TARGETS = /^(go|else|unsure|start|ends)$/;
const isAsked = ({ kind }: Readonly<Record<string, unknown>>): boolean => kind === 'question' || kind === 'checklist';

/** Undefined where a name is given to something, or nothing is known of the place. */
export function placeOf(file: string, path: Path, known: KnownNames): Place | undefined {
  const field = String(path.findLast((step) => typeof step === 'string') ?? '');
  const isListed = typeof path.at(-1) === 'number';
  if (isListed && field === 'sources') return { names: known.sources(), what: 'een bron uit sources.yaml' };
  if (!file.startsWith('trees/')) return undefined;
  const tree = file.replace(/^trees\/|\.yaml$/g, '');
  if (isListed && field === 'documents') return { names: known.documents, what: 'een document' };
  if ((isListed && field === 'related') || (field === 'tree' && !isListed))
    return { names: known.trees, what: 'een boom' };
  if (path[0] === 'walks' && path[2] === 'answers' && path.length > 3) {
    const question = String(path[3]);
    const options = known.options(tree, question);
    return options.size > 0
      ? { names: options, what: `een antwoord op \`${question}\`` }
      : { names: known.nodes(tree, isAsked), what: 'een vraag', elsewhere: 'question' };
  }
  if (path[0] === 'nodes' && path[2] === 'next' && path.length === 4) {
    const part = String(known.node(tree, String(path[1])).tree);
    return isEndOf(known, part, String(path[3]))
      ? { names: known.nodes(tree), what: 'een knoop', elsewhere: 'node' }
      : { names: endsOf(known, part), what: `een einde van \`${part}\`` };
  }
  if (path[0] === 'nodes' && /^(any|all|not)$/.test(field) && path[2] === 'cases')
    return { names: known.options(tree, String(path[1])), what: 'een antwoord van deze lijst' };
  return TARGETS.test(field) ? { names: known.nodes(tree), what: 'een knoop', elsewhere: 'node' } : undefined;
}

const endsOf = (known: KnownNames, part: string): Labelled => known.nodes(part, ({ verdict }) => verdict === 'part');
const isEndOf = (known: KnownNames, part: string, name: string): boolean => endsOf(known, part).has(name);

/** `boom/knoop`, when it is there; a tree alone is where it starts. */
export function foundElsewhere(name: string, kind: 'node' | 'question', known: KnownNames): string | undefined {
  const [tree = '', node] = name.split('/');
  if (!known.trees.has(tree)) return undefined;
  if (node === undefined) return kind === 'node' ? `${tree}/start` : undefined;
  const found = known.node(tree, node);
  if (kind === 'question') return isAsked(found) ? name : undefined;
  return node === 'start' || Object.keys(found).length > 0 ? name : undefined;
}

/** Every question of this tree, as `boom/vraag`. */
export const questionsOf = (tree: string, known: KnownNames): readonly string[] =>
  Object.keys(fieldsOf(fieldsOf(known.valueOf(`trees/${tree}.yaml`)).nodes))
    .filter((node) => isAsked(fieldsOf(known.node(tree, node))))
    .map((node) => `${tree}/${node}`);

/** The questions of any tree with this name, as `boom/vraag`. */
export const questionsNamed = (name: string, known: KnownNames): readonly string[] =>
  [...known.trees.keys()].filter((tree) => isAsked(fieldsOf(known.node(tree, name)))).map((tree) => `${tree}/${name}`);
