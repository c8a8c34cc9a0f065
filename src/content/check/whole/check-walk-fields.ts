import { chosenIn, UNSURE } from '../../../model/answer';
import { isAsked } from '../../../model/kinds';
import { nodeKey } from '../../../model/node';
import { nodeOf, type Trees } from '../../../model/tree';
import { closest } from '../../did-you-mean';
import type { Finding, Path, Problem } from '../../problem';
import { type RawLook, rawLooks } from '../../read/compile-condition';
import type { FieldsSource } from '../../read/documents/walk-fields';
import type { RawTicks } from '../../read/shape/condition-schema';

/** What a document lets a walk fill in may name only trees, questions and answers that there are. */
export function checkWalkFields(
  sources: readonly FieldsSource[],
  trees: Trees,
  unreadable: ReadonlySet<string>,
  problems: Problem[],
): void {
  for (const { yaml, raw } of sources) {
    for (const [name, items] of Object.entries(raw)) {
      for (const [index, item] of items.entries()) {
        for (const finding of wrongIn(item, ['fields', name, index], trees, unreadable))
          problems.push(yaml.at(finding));
      }
    }
  }
}

function* wrongIn(
  { tree, when }: FieldsSource['raw'][string][number],
  path: Path,
  trees: Trees,
  unreadable: ReadonlySet<string>,
): Generator<Finding> {
  if (tree === undefined && when === undefined)
    yield {
      code: 'missing-field',
      path,
      message: 'Hier staat niet wanneer deze woorden gelden.',
      hint: 'Zet er `when` bij (een antwoord), of `tree` (een boom waar de wandeling door gaat).',
    };
  if (tree !== undefined && !trees.has(tree) && !unreadable.has(tree))
    yield {
      code: 'unknown-tree',
      path: [...path, 'tree'],
      message: `De boom \`${tree}\` bestaat niet.`,
      hint: meant(tree, trees.keys(), 'Kies een boom die er is.'),
      about: tree,
    };
  for (const look of rawLooks(when ?? {}, [...path, 'when'])) {
    if (!unreadable.has(look.reference.split('/')[0] ?? '')) yield* wrongLook(look, trees);
  }
}

function* wrongLook({ reference, given, path }: RawLook, trees: Trees): Generator<Finding> {
  const node = nodeOf(trees, reference);
  if (!isAsked(node)) {
    const questions = [...trees.values()].flatMap((tree) => [...tree.nodes.values()].filter(isAsked).map(nodeKey));
    yield {
      code: 'dangling-target',
      path,
      atKey: true,
      message: `De vraag \`${reference}\` bestaat niet.`,
      hint: meant(reference, questions, 'Noem een vraag als boom/vraag.'),
      about: reference,
    };
    return;
  }
  const known = node.options.map(({ id }) => id);
  for (const option of idsOf(given))
    if (option !== UNSURE && !known.includes(option))
      yield {
        code: 'unknown-option',
        path,
        message: `De vraag \`${reference}\` heeft geen antwoord \`${option}\`.`,
        hint: meant(option, known, `Kies uit: ${known.join(', ')}.`),
        about: `${nodeKey(node)}=${option}`,
      };
}

function idsOf(given: RawLook['given']): readonly string[] {
  if (typeof given === 'string' || Array.isArray(given)) return chosenIn(given as string | readonly string[]);
  const { any = [], all = [], not = [] } = given as RawTicks;
  return [...any, ...all, ...not];
}

function meant(word: string, known: Iterable<string>, otherwise: string): string {
  const found = closest(word, known);
  return found === undefined ? otherwise : `Bedoelde je \`${found}\`?`;
}
