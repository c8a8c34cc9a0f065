import { endKey } from './explore';
import { type AskedNode, keyOf, type PromisedWalk, UNSURE } from './model';
import { replay, type Trees } from './replay';
import { nodePath, type Report, type TreeSource } from './tree-source';

export interface WalkResult {
  readonly tree: string;
  readonly name: string;
  readonly ok: boolean;
}

/** Runs the walks that editors promised, as tests, and reports what no walk reaches. */
export function checkWalks(
  sources: ReadonlyMap<string, TreeSource>,
  trees: Trees,
  report: Report,
): readonly WalkResult[] {
  const results: WalkResult[] = [];
  const ended = new Set<string>();
  const taken = new Set<string>();
  for (const source of sources.values()) {
    source.tree.walks.forEach((walk, index) => {
      const ok = checkWalk(source, trees, walk, index, report, ended, taken);
      results.push({ tree: source.tree.id, name: walk.name, ok });
    });
  }
  for (const source of sources.values()) {
    for (const node of source.tree.nodes.values()) {
      if (node.kind === 'advice' && node.verdict !== 'part' && !ended.has(keyOf({ tree: node.tree, node: node.id }))) {
        report(source, {
          code: 'advice-without-walk',
          path: nodePath(node.id),
          atKey: true,
          message: `Geen enkele wandeling in \`walks\` eindigt bij het advies \`${node.id}\`.`,
          hint: 'Voeg een wandeling toe. `npm run content -- test` stelt er een voor.',
        });
      }
      if (node.kind === 'question') {
        node.options.forEach((option, index) => {
          if (taken.has(`${node.tree}/${node.id}=${option.id}`)) return;
          report(source, {
            code: 'option-without-walk',
            path: nodePath(node.id, 'options', index),
            message: `Geen enkele wandeling in \`walks\` kiest het antwoord \`${option.id}\`.`,
            hint: 'Voeg een wandeling toe die dit antwoord kiest. `npm run content -- test` stelt er een voor.',
          });
        });
      }
    }
  }
  return results;
}

function checkWalk(
  source: TreeSource,
  trees: Trees,
  walk: PromisedWalk,
  index: number,
  report: Report,
  ended: Set<string>,
  taken: Set<string>,
): boolean {
  const { steps, rest } = replay(trees, source.tree.id, walk.answers);
  const at = (
    code: 'walk-incomplete' | 'walk-unused-answer' | 'walk-ends-elsewhere',
    field: string,
    message: string,
    hint: string,
  ) => {
    report(source, {
      code,
      path: ['walks', index, field],
      atKey: true,
      message: `Wandeling “${walk.name}”: ${message}`,
      hint,
    });
    return false;
  };
  if (rest.kind === 'asked')
    return at(
      'walk-incomplete',
      'answers',
      `de vraag \`${reference(rest.node, source)}\` heeft geen antwoord dat past.`,
      `Voeg \`${reference(rest.node, source)}: …\` toe aan \`answers\`. ${optionsOf(rest.node)}`,
    );
  for (const step of steps) {
    const key = keyOf({ tree: step.node.tree, node: step.node.id });
    if (typeof step.answer === 'string') taken.add(`${key}=${step.answer}`);
  }
  const used = new Set(steps.map((step) => keyOf({ tree: step.node.tree, node: step.node.id })));
  const unused = [...walk.answers.keys()].find((key) => !used.has(key));
  if (unused !== undefined)
    return at(
      'walk-unused-answer',
      'answers',
      `de vraag \`${unused}\` komt op deze wandeling niet voor.`,
      'Haal dat antwoord weg, of controleer de andere antwoorden.',
    );
  const end = endKey(rest);
  const promised = walk.ends.endsWith(`/${UNSURE}`) ? undefined : walk.ends;
  if (rest.kind === 'unsure' ? promised !== undefined : end !== promised) {
    const found = rest.kind === 'unsure' ? 'unsure' : end;
    return at(
      'walk-ends-elsewhere',
      'ends',
      `eindigt bij \`${found}\`, niet bij \`${walk.ends}\`.`,
      'Verander `ends`, of controleer waar de antwoorden heen gaan.',
    );
  }
  ended.add(end);
  return true;
}

const reference = (node: AskedNode, source: TreeSource): string =>
  node.tree === source.tree.id ? node.id : `${node.tree}/${node.id}`;
const optionsOf = (node: AskedNode): string =>
  `Kies uit: ${node.options.map((option) => option.id).join(', ')}${node.kind === 'checklist' ? ' (als lijst)' : ''}.`;
