import type { Path, Problem, ProblemCode } from '../../../content/problem';
import { FIELD_WORDS, fieldWord } from '../../../content/read/shape/field-words';
import type { Choices } from '../worker/protocol';
import { choiceWords, withChoices, withFieldNames, withoutFiles } from './form-sentences';
import { inOwnWords } from './own-names';
import { asMap, asText } from './raw';
import { isNodeKind, nodesOf } from './tree/node-words';

/** What these name between backticks are an editor's own names, not fields. */
const NAME_THINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'dangling-target',
  'unknown-option',
  'unknown-source',
  'unknown-tree',
  'unknown-menu-item',
  'unknown-document',
  'unknown-placeholder',
  'include-unknown-end',
  'retired-id',
  'duplicate-id',
  'wrong-id',
  'reserved-id',
  'walk-unused-answer',
  'walk-ends-elsewhere',
]);
const ALL_SCOPES = Object.keys(FIELD_WORDS);

/**
 * A problem as somebody reads it who sees the form: its fields by the names that stand there. What lacks is said at the
 * field where it is to be filled in. `value` is the whole file; without `choices` only what is in it is called by its words.
 */
export function inFormWords(problem: Problem, value: unknown, choices?: Choices): Problem {
  const { code, path, about } = problem;
  // Where the text cannot be read as fields, somebody has to look at the text itself.
  if (path === undefined) return problem;
  const isLacking = code === 'missing-field' && about !== undefined;
  const placed = isLacking ? { ...problem, path: [...path, about] } : problem;
  const scopes = scopesAt(placed, value);
  const called = inOwnWords(problem, value, choices);
  const inSentence = (written: string): string => {
    const text = called(written);
    if (NAME_THINGS.has(code)) return withoutFiles(text);
    const said = inWords(withoutFiles(text), scopes);
    return code === 'wrong-value' ? withChoices(said) : said;
  };
  return inWordsOfItsOwn(placed, isLacking, inSentence);
}

function inWordsOfItsOwn(problem: Problem, isLacking: boolean, say: (text: string) => string): Problem {
  const { hint: written, repair, ...rest } = problem;
  const message = say(problem.message);
  const hint = written === undefined ? undefined : say(written);
  // "“Gaat naar” ontbreekt. Vul “Gaat naar” in." says it twice; what can be chosen is in the field's own list.
  const isSaid = isLacking && hint !== undefined && /^Vul “[^”]*” in\.(?: Kies uit: [a-z, -]+\.)?$/.test(hint);
  return {
    ...rest,
    message,
    ...(hint === undefined || isSaid ? {} : { hint }),
    ...(repair === undefined ? {} : { repair: { ...repair, says: say(repair.says) } }),
  };
}

/** What a place of a file is called in the form: “Antwoorden · ja · Op de knop”. */
export function nameOfPlace({ file, path }: { readonly file: string; readonly path: Path }, value: unknown): string {
  const words: string[] = [];
  let here: unknown = value;
  for (const [index, step] of path.entries()) {
    here = typeof here === 'object' && here !== null ? (here as Readonly<Record<string, unknown>>)[step] : undefined;
    if (typeof step === 'number') words.push(asText(asMap(here).id) || String(step + 1));
    // A node and an entry are named by what is around this.
    else if (index > 1 || (index === 1 && path[0] !== 'nodes') || path.length === 1) {
      words.push(nameIn(step, scopesAt({ file, path: path.slice(0, index) }, value)) ?? step);
    }
  }
  return words.join(' · ') || String(path.at(-1) ?? file);
}

/** The parts of the table that hold at a place, the nearest first; then all others, for what a hint says of elsewhere. */
function scopesAt({ path = [], file }: Pick<Problem, 'file' | 'path'>, value: unknown): readonly string[] {
  const [first, second, third] = path.map(String);
  const kind = first === 'nodes' && second !== undefined ? asMap(nodesOf(value)[second]).kind : undefined;
  const inside = new Map<string, readonly string[]>([
    ['options', [kind === 'checklist' ? 'item' : 'option']],
    ['cases', kind === 'checklist' ? ['ticks'] : ['case', 'condition']],
    ['also', ['also', 'condition']],
    ['pick', ['pick']],
    ['review', ['review']],
    ['walks', ['walk']],
  ]);
  const near = [
    ...(inside.get(third ?? '') ?? []),
    ...(isNodeKind(kind) ? [kind] : []),
    ...(kind === undefined ? (inside.get(first ?? '') ?? []) : []),
    ...(file.startsWith('trees/') ? ['tree'] : [SCOPE_OF_FILE[file] ?? '']),
  ];
  return [...near, ...ALL_SCOPES];
}

const SCOPE_OF_FILE: Readonly<Record<string, string>> = {
  'sources.yaml': 'source',
  'glossary.yaml': 'term',
  'promises.yaml': 'promise',
  'organisation.yaml': 'organisation',
};

function inWords(text: string, scopes: readonly string[]): string {
  const sentences = withFieldNames(text, (key) => nameIn(key, scopes));
  return sentences.replace(/`([a-z-]+)(?:: ?…?)?`/g, (all: string, key: string, at: number) => {
    // A node, answer or source that happens to be called `start` or `text`.
    if (OWN_NAME.test(sentences.slice(0, at))) return all;
    const said = nameIn(key, scopes) ?? choiceWords(key);
    return said === undefined ? all : `“${said}”`;
  });
}

const OWN_NAME =
  /(?:knoop|knopen|vraag|antwoord|antwoorden|boom|bron|advies|document|begrip|belofte|naam|einde|punt|wandeling) $/i;

const nameIn = (key: string, scopes: readonly string[]): string | undefined =>
  scopes.map((scope) => fieldWord(scope, key)).find(({ name }) => name !== key)?.name;
