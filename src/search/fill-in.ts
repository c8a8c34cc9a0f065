import { keyOf, type Option, type Question, type Target, type Theme, type Tree } from '../content/model';
import { enter, nodeAt } from '../content/replay';
import { asksAboutAsker, saidAboutAsker } from './about-asker';
import { isGuardedOption, isGuardedQuestion } from './guarded-questions';
import { type OptionWords, optionWords, tellingWords } from './option-words';
import type { SearchIndex } from './search-index';
import type { QueryWord, Understood } from './understand';

/** A label's own word is clear; a word from its hint, or another way of saying it, a little less. */
const CLEARNESS = { label: 1, hint: 0.75, meaning: 0.8 } as const;
const LEAST = 0.7;
/** Another option that is this clear as well makes it a question again. */
const RIVAL = 0.45;
/** Yes and no weigh a situation; no single word of a typed question does that. */
const YES_OR_NO = /^(?:ja|nee)\b/iu;
/** Rules and pitfalls ask teams to look at themselves: nobody has answered that by naming the subject. */
const REFLECTIVE: ReadonlySet<Theme> = new Set<Theme>(['golden-rules', 'pitfalls']);
/** More nodes than this are not looked at; the walk asks the rest. */
const MOST_NODES = 300;

/**
 * The questions of a walk through `tree` that the person's words answer by themselves: `tree/node` → option id. Only
 * when one option, and no other, has words of its own that were typed and not denied.
 */
export function fillIn(index: SearchIndex, tree: Tree, understood: Understood): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  if (REFLECTIVE.has(tree.theme)) return answers;
  const self = saidAboutAsker(understood.words);
  const seen = new Set<string>();
  const open: Target[] = [{ tree: tree.id, node: tree.start }];
  for (let target = open.pop(); target !== undefined && seen.size < MOST_NODES; target = open.pop()) {
    const node = nodeAt(index.edition.trees, target);
    if (node === undefined || seen.has(keyOf({ tree: node.tree, node: node.id }))) continue;
    const key = keyOf({ tree: node.tree, node: node.id });
    seen.add(key);
    switch (node.kind) {
      case 'question': {
        const chosen = justified(index, node, { understood, self });
        if (chosen !== undefined) answers.set(key, chosen.id);
        // Another tree is entered only through an answer that was given: before that, its questions may never come.
        open.push(
          ...(chosen !== undefined
            ? [chosen.go]
            : node.options.map(({ go }) => go).filter((go) => go.tree === node.tree)),
        );
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
  return answers;
}

interface Heard {
  readonly understood: Understood;
  /** Places of words in which the person speaks of themselves. */
  readonly self: ReadonlySet<number>;
}

function justified(index: SearchIndex, question: Question, heard: Heard): Option | undefined {
  if (isGuardedQuestion(question) || question.options.some(({ label }) => YES_OR_NO.test(label))) return undefined;
  const about = asksAboutAsker(question);
  const spoken = heard.understood.words
    .map((_, place) => place)
    .filter((place) => !isDenied(heard.understood.words, place));
  const places = new Set(spoken.filter((place) => heard.self.has(place) === about));
  if (places.size === 0) return undefined;
  const names = question.options.map((option) => optionWords(index.meanings, option));
  const asked = new Set(tellingWords(question.text));
  const clear = (places: ReadonlySet<number>) => (option: Option, number: number) => ({
    option,
    clear: clearness(names, number, { understood: heard.understood, places, asked }),
  });
  const [best] = question.options.map(clear(places)).sort((a, b) => b.clear - a.clear);
  if (best === undefined || best.clear < LEAST || isGuardedOption(best.option)) return undefined;
  const rival = question.options
    .map(clear(new Set(spoken)))
    .find(({ option, clear }) => option !== best.option && clear >= RIVAL);
  return rival === undefined ? best.option : undefined;
}

/** How clearly the typed words name this option: its clearest name that no other option and not the question has. */
function clearness(
  names: readonly OptionWords[],
  number: number,
  { understood, places, asked }: { understood: Understood; places: ReadonlySet<number>; asked: ReadonlySet<string> },
): number {
  const own = names[number];
  if (own === undefined) return 0;
  const others = names.filter((_, other) => other !== number);
  const shared = (name: string): boolean =>
    asked.has(name) ||
    others.some((other) => other.label.has(name) || other.hint.has(name) || other.meanings.has(name));
  const isTelling = (place: number): boolean => understood.words[place]?.kind === 'telling';
  let clear = 0;
  for (const place of [...places].filter(isTelling)) {
    for (const { gist, weight } of understood.words[place]?.forms ?? []) {
      if (shared(gist)) continue;
      if (own.label.has(gist)) clear = Math.max(clear, CLEARNESS.label * weight);
      else if (own.hint.has(gist)) clear = Math.max(clear, CLEARNESS.hint * weight);
    }
  }
  for (const { meaning, at, weight } of understood.said) {
    if (shared(meaning.id) || !own.meanings.has(meaning.id)) continue;
    if (at.every((place) => places.has(place)) && at.some(isTelling))
      clear = Math.max(clear, CLEARNESS.meaning * weight);
  }
  return clear;
}

/** "geen ambtenaar", "niet met school": what is denied answers nothing. */
function isDenied(words: readonly QueryWord[], place: number): boolean {
  const before = [words[place - 1], words[place - 2]].map((word) => word?.folded ?? '');
  const [last = '', lastButOne = ''] = before;
  return DENIALS.has(last) || (DENIALS.has(lastButOne) && BETWEEN.has(last));
}

const DENIALS = new Set(['geen', 'niet', 'zonder', 'nooit', 'behalve']);
const BETWEEN = new Set([
  'met',
  'aan',
  'bij',
  'van',
  'voor',
  'als',
  'naar',
  'door',
  'via',
  'echte',
  'mijn',
  'onze',
  'die',
  'deze',
]);
