import { versionOf } from '../../../../content/edit/join/units';
import { isVerdict, VERDICT_LOOKS } from '../../../../model/verdict';
import { nameOfPlace } from '../../form/form-words';
import { asMap, asText } from '../../form/raw';
import { isNodeKind, KIND_NAMES } from '../../form/tree/node-words';
import type { FileConflict } from '../desk/join-in';

/** One field that both changed, in the words of the form; null where it is not there. */
export interface ConflictRow {
  readonly name: string;
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** The fields of one place in which the two differ; undefined when it is no YAML that can be read, or is gone on one side. */
export function conflictRows({ path, ...texts }: FileConflict, key: string): readonly ConflictRow[] | undefined {
  const sides = [texts.base, texts.mine, texts.theirs].map((text) => {
    const version = text === null || !path.endsWith('.yaml') ? undefined : versionOf(path, text);
    const unit = version?.units.get(key);
    return unit === undefined
      ? undefined
      : { value: version?.opened.value, at: unit.path, leaves: leavesOf(unit.value) };
  });
  const [base, mine, theirs] = sides;
  if (mine === undefined || theirs === undefined) return undefined;
  const names = [...new Set([...mine.leaves.keys(), ...theirs.leaves.keys()])];
  return names
    .filter((name) => mine.leaves.get(name)?.text !== theirs.leaves.get(name)?.text)
    .map((name) => {
      const side = mine.leaves.has(name) ? mine : theirs;
      const inside = side.leaves.get(name)?.path ?? [];
      return {
        name: nameOfPlace({ file: path, path: [...side.at, ...inside] }, side.value),
        base: base?.leaves.get(name)?.text ?? null,
        mine: mine.leaves.get(name)?.text ?? null,
        theirs: theirs.leaves.get(name)?.text ?? null,
      };
    });
}

type Leaves = ReadonlyMap<string, { readonly path: readonly (string | number)[]; readonly text: string }>;

/** Every text in a value, by a name that an answer keeps when it moves. A list of texts is one. */
function leavesOf(value: unknown): Leaves {
  const leaves = new Map<string, { path: readonly (string | number)[]; text: string }>();
  const visit = (part: unknown, path: readonly (string | number)[], name: string): void => {
    if (Array.isArray(part) && part.some((item) => typeof item === 'object')) {
      for (const [index, item] of part.entries()) {
        visit(item, [...path, index], `${name}/${asText(asMap(item).id) || index}`);
      }
    } else if (typeof part === 'object' && part !== null && !Array.isArray(part)) {
      for (const [key, item] of Object.entries(part)) visit(item, [...path, key], `${name}/${key}`);
    } else {
      leaves.set(name, { path, text: wordsOf(part, path.at(-1)) });
    }
  };
  visit(value, [], '');
  return leaves;
}

function wordsOf(leaf: unknown, field: string | number | undefined): string {
  if (Array.isArray(leaf)) return leaf.map(asText).join('\n');
  if (field === 'kind' && isNodeKind(leaf)) return KIND_NAMES[leaf];
  if (field === 'verdict' && isVerdict(leaf)) return VERDICT_LOOKS[leaf].label;
  return asText(leaf);
}
