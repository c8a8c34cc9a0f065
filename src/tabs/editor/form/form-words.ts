import type { Path, Problem, ProblemCode } from '../../../content/problem';
import { FIELD_WORDS, fieldWord } from '../../../content/read/shape/field-words';
import { isVerdict, VERDICT_LOOKS } from '../../../model/verdict';
import { asMap, asText } from './raw';
import { isNodeKind, KIND_NAMES, nodesOf } from './tree/node-words';

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
 * field where it is to be filled in. `value` is the whole file.
 */
export function inFormWords(problem: Problem, value: unknown): Problem {
  const { code, path, about, message, hint, repair } = problem;
  const isLacking = code === 'missing-field' && path !== undefined && about !== undefined;
  const placed = isLacking ? { ...problem, path: [...path, about] } : problem;
  if (NAME_THINGS.has(code)) return placed;
  const scopes = scopesAt(placed, value);
  const say = (text: string): string => inWords(text, scopes);
  return {
    ...placed,
    message: say(message),
    ...(hint === undefined ? {} : { hint: say(hint) }),
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
  const inside: Readonly<Record<string, readonly string[]>> = {
    options: [kind === 'checklist' ? 'item' : 'option'],
    cases: kind === 'checklist' ? ['ticks'] : ['case', 'condition'],
    also: ['also', 'condition'],
    pick: ['pick'],
    review: ['review'],
    walks: ['walk'],
  };
  const near = [
    ...(inside[third ?? ''] ?? []),
    ...(isNodeKind(kind) ? [kind] : []),
    ...(kind === undefined ? (inside[first ?? ''] ?? []) : []),
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
  return (
    text
      // The command is for those who write the files by hand; here one walks beside the form.
      .replace(/`npm run content -- test[^`]*` stelt (ze|er een) voor/g, 'Loop $1 in Proberen')
      // "Voeg `go: …` toe" is about typing a line; here there is a field for it.
      .replace(/Voeg `([a-z-]+): ?[^`]*` toe\.?/g, (_all, key: string) => `Vul “${nameIn(key, scopes) ?? key}” in.`)
      .replace(/Voeg ze toe: /g, 'Vul ze in: ')
      .replace(/`([a-z-]+)(?:: …)?`/g, (all: string, key: string, at: number) => {
        // A node, answer or source that happens to be called `start` or `text`.
        if (OWN_NAME.test(text.slice(0, at))) return all;
        const words = nameIn(key, scopes) ?? (isNodeKind(key) ? KIND_NAMES[key] : undefined);
        const said = words ?? (isVerdict(key) ? VERDICT_LOOKS[key].label : undefined);
        return said === undefined ? all : `“${said}”`;
      })
  );
}

const OWN_NAME =
  /(?:knoop|knopen|vraag|antwoord|antwoorden|boom|bron|advies|document|begrip|belofte|naam|einde|punt|wandeling) $/i;

const nameIn = (key: string, scopes: readonly string[]): string | undefined =>
  scopes.map((scope) => fieldWord(scope, key)).find(({ name }) => name !== key)?.name;
