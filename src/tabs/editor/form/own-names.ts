import type { Problem, ProblemCode } from '../../../content/problem';
import { TO_FILL_IN } from '../../../content/read/to-fill-in';
import { wholeWords } from '../../../language/whole-words';
import { isVerdict, VERDICT_LOOKS } from '../../../model/verdict';
import type { Choices } from '../worker/protocol';
import { treeIdOf } from './file-kind';
import { asList, asMap, asText } from './raw';
import { nodesOf, wordsOf } from './tree/node-words';

/** These are about something that is there, and has words; others are about a name that somebody is to type. */
const OF_WHAT_IS_THERE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'to-fill-in',
  'unreachable-node',
  'cycle',
  'unsure-as-fact',
  'include-misses-end',
  'advice-incomplete',
  'advice-without-source',
  'advice-must-escalate',
  'advice-without-walk',
  'option-without-walk',
  'walk-incomplete',
  'walk-unused-answer',
  'walk-ends-elsewhere',
  'promise-broken',
  'promise-untouched',
  'promise-contradiction',
  'advice-without-promise',
  'too-many-walks',
]);

/** Enough to know a question by. */
const LONGEST = 60;

/** A sentence in which nodes, answers, sources, trees and promises are called by their words, where they have any. `value` is the whole file. */
export function inOwnWords(
  { code, file, path = [] }: Problem,
  value: unknown,
  choices: Choices | undefined,
): (sentence: string) => string {
  if (!OF_WHAT_IS_THERE.has(code)) return (sentence) => sentence;
  const quoted = (words: string | undefined, id: string): string =>
    words === undefined || words === '' || words.startsWith(TO_FILL_IN)
      ? `\`${id}\``
      : `“${wholeWords(words, LONGEST).replace(/\.$/, '')}”`;
  const nodeWords = (reference: string, tree = treeIdOf(file)): string | undefined => {
    const [treeId = '', nodeId = ''] = reference.includes('/') ? reference.split('/') : [tree, reference];
    const own = file === `trees/${treeId}.yaml` ? nodesOf(value)[nodeId] : undefined;
    if (own !== undefined) return wordsOf(own, value, choices);
    return treeOf(treeId)?.nodes.find(({ id }) => id === nodeId)?.text;
  };
  const treeOf = (id: string) => choices?.trees.find((tree) => tree.id === id);
  const labelOf = (id: string): string | undefined => {
    const options = asList(asMap(nodesOf(value)[String(path[1])]).options).map(asMap);
    return path[0] === 'nodes' ? asText(options.find((option) => option.id === id)?.label) : undefined;
  };
  const promiseOf = (id: string): string | undefined =>
    asText(
      asList(value)
        .map(asMap)
        .find((promise) => promise.id === id)?.says,
    ) || undefined;
  const sourceOf = (id: string): string | undefined => choices?.sources.find((source) => source.id === id)?.title;
  return (sentence) =>
    (code === 'promise-broken' ? aboutCards(sentence, sourceOf) : sentence)
      .replace(/(antwoord) `([a-z0-9-]+)`/g, (_, noun: string, id: string) => `${noun} ${quoted(labelOf(id), id)}`)
      .replace(
        /(belofte|spreekt) `([a-z0-9-]+)`/g,
        (_, noun: string, id: string) => `${noun} ${quoted(promiseOf(id), id)}`,
      )
      .replace(
        /`([a-z0-9-]+)` in trees\/([a-z0-9-]+)\.yaml/g,
        (_, id: string, tree: string) => `${quoted(nodeWords(id, tree), id)} in ${quoted(treeOf(tree)?.title, tree)}`,
      )
      .replace(
        /`([a-z0-9-]+)` van de boom `([a-z0-9-]+)`/g,
        (_, id: string, tree: string) =>
          `${quoted(nodeWords(id, tree), id)} van de boom ${quoted(treeOf(tree)?.title, tree)}`,
      )
      .replace(/rust op `([a-z0-9-]+)`/g, (_, id: string) => `rust op ${quoted(sourceOf(id), id)}`)
      // One that has no words yet is the one that the sentence stands beside.
      .replace(THIS_ONE, (all, before: string, noun: string | undefined, reference: string) => {
        if (path[0] !== 'nodes' || path[1] !== reference || /^“/.test(quoted(nodeWords(reference), reference)))
          return all;
        return noun === undefined ? 'Hier' : `${before === 'Het' ? 'Dit' : 'dit'} ${noun}`;
      })
      // What can be chosen there is on the card once it is walked.
      .replace(code === 'walk-incomplete' ? / Kies uit: [^.]*\./ : /$^/, '')
      .replace(/: ([a-z0-9/-]+(?: → [a-z0-9/-]+)+)\./g, (_, round: string) => {
        const named = round.split(' → ').map((reference) => quoted(nodeWords(reference), reference));
        return `: ${named.join(' → ')}.`;
      })
      .replace(NAMED, (all, before: string, reference: string) => {
        const words = nodeWords(reference);
        return words === undefined ? all : `${before}${quoted(words, reference)}`;
      });
}

/** What a promise misses on a card: its verdict by its words, and a question that was called by them already not by its id as well. */
const aboutCards = (sentence: string, sourceOf: (id: string) => string | undefined): string =>
  sentence
    .replace(/” \(`?[a-z0-9-]+\/[a-z0-9-]+`?\)/g, '”')
    .replace(/heeft `verdict: [a-z-]+` \(([^)]+)\)/g, 'is van het soort “$1”')
    .replace(/`([a-z-]+)`/g, (all, value: string) => (isVerdict(value) ? `“${VERDICT_LOOKS[value].label}”` : all))
    .replace(/is niet `unsure` geantwoord/g, 'is niet “Ik weet het niet” geantwoord')
    // Its id is what somebody types at the sources of the advice.
    .replace(/`([a-z0-9-]+)`/g, (all, id: string) => {
      const title = sourceOf(id);
      return title === undefined ? all : `“${wholeWords(title, LONGEST)}” (${all})`;
    });

const THIS_ONE = /\b(Het|het|In) (?:(advies) )?`([a-z0-9-]+)`/g;

/** Where a sentence names a node: a field that is called like one is left alone. */
const NAMED = /((?:knoop|vraag|advies|einde|kaart|[Ii]n|bij|naar|maar) |\()`((?:[a-z0-9-]+\/)?[a-z0-9-]+)`/g;
