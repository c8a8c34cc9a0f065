import { wholeWords } from '../../language/whole-words';
import { chosenIn, UNSURE } from '../../model/answer';
import { isAsked, isPartEnd } from '../../model/kinds';
import { type AskedNode, nodeKey } from '../../model/node';
import type { PromisedWalk } from '../../model/tree';
import { endKey } from '../../walk/ends';
import { nodeAt, replay, type Trees } from '../../walk/replay';
import { showingWalk } from '../explore/showing-walk';
import type { Finding } from '../problem';
import { toTarget } from '../read/targets';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';
import { missingAgreed, NOT_READ } from './walk-names';

export interface WalkResult {
  readonly tree: string;
  readonly name: string;
  readonly ok: boolean;
}

interface Seen {
  /** Ends (`tree/node`) and answers (`tree/node=option`) that some promised walk reaches. */
  readonly ended: Set<string>;
  readonly taken: Set<string>;
}

/**
 * Runs the walks that editors promised, as tests, and reports what no walk reaches. A walk that a problem reported
 * elsewhere breaks (an unknown answer, a dangling target) fails without being reported again.
 */
export function checkWalks(
  sources: ReadonlyMap<string, TreeSource>,
  trees: Trees,
  uncertain: ReadonlySet<string>,
  report: Report,
): readonly WalkResult[] {
  const results: WalkResult[] = [];
  const seen: Seen = { ended: new Set(), taken: new Set() };
  const misread = new Set<string>();
  for (const source of sources.values()) {
    source.tree.walks.forEach((walk, index) => {
      if (walk.name.startsWith(NOT_READ))
        report(source, {
          code: 'walk-not-read',
          path: ['walks', index, 'name'],
          message: 'Deze wandeling is een voorstel dat nog niemand heeft nagelezen.',
          hint: 'Lees het advies waar zij eindigt. Klopt het? Geef haar dan een naam die zegt wat er speelt.',
        });
      const known = knowsItsNames(trees, source, walk);
      const ok: boolean = known && checkWalk(source, trees, walk, index, uncertain.has(source.tree.id), report, seen);
      if (!ok) misread.add(source.tree.id);
      results.push({ tree: source.tree.id, name: walk.name, ok });
    });
  }
  for (const source of sources.values()) {
    if (uncertain.has(source.tree.id) || misread.has(source.tree.id)) continue;
    checkCovered(source, seen, report);
  }
  return results;
}

/** What checkLinks reports about the walk itself. */
function knowsItsNames(trees: Trees, source: TreeSource, walk: PromisedWalk): boolean {
  const ends = toTarget(walk.ends, source.tree.id);
  if (!walk.ends.endsWith(`/${UNSURE}`) && nodeAt(trees, ends) === undefined) return false;
  return [...walk.answers].every(([key, given]) => {
    const node = nodeAt(trees, toTarget(key, source.tree.id));
    if (!isAsked(node) || (given !== UNSURE && (typeof given === 'string') !== (node.kind === 'question')))
      return false;
    return chosenIn(given).every((id) => id === UNSURE || node.options.some((option) => option.id === id));
  });
}

/** What no walk tries yet: told at the place when it is one thing, and otherwise once for the whole tree. */
function checkCovered(source: TreeSource, { ended, taken }: Seen, report: Report): void {
  const lacking: Finding[] = [];
  for (const node of source.tree.nodes.values()) {
    if (node.kind === 'advice' && !isPartEnd(node) && !ended.has(nodeKey(node))) {
      lacking.push({
        code: 'advice-without-walk',
        path: nodePath(node.id),
        atKey: true,
        message: `Geen enkele wandeling in \`walks\` eindigt bij het advies \`${node.id}\`.`,
        hint: HOW_TO_PROPOSE,
      });
    }
    if (node.kind === 'question') {
      node.options.forEach((option, index) => {
        if (taken.has(`${node.tree}/${node.id}=${option.id}`)) return;
        lacking.push({
          code: 'option-without-walk',
          path: nodePath(node.id, 'options', index),
          message: `Geen enkele wandeling in \`walks\` kiest het antwoord \`${option.id}\`.`,
          hint: HOW_TO_PROPOSE,
        });
      });
    }
  }
  const [first] = lacking;
  const agreed = source.tree.listed ? missingAgreed(source.tree) : [];
  if (first !== undefined) {
    const found = lacking.length === 1 ? first : together(source, lacking);
    report(source, agreed.length === 0 ? found : withAgreed(found, agreed));
  } else if (agreed.length > 0)
    report(source, {
      code: 'agreed-walk-missing',
      path: ['walks'],
      atKey: true,
      message: `Er is ${unsaid(agreed)}.`,
      hint: `Zet die woorden in de naam van een wandeling: \`name: "${agreed[0]}, …"\`. Het mag er ook één zijn voor alle drie.`,
    });
}

const unsaid = (agreed: readonly string[]): string =>
  `geen wandeling die zegt wat hier ${agreed.join(', ').replace(/, ([^,]*)$/, ' of $1')} is`;

/** One walk that went takes both away, and one that is added with the right name brings both back: one cause, one message. */
const withAgreed = (found: Finding, agreed: readonly string[]): Finding => ({
  ...found,
  message: `${found.message.replace(/\.$/, '')}, en er is ${unsaid(agreed)}.`,
  hint: `${found.hint} Zet \`${agreed[0]}\` in de naam van een wandeling waar dat bij past.`,
});

const HOW_TO_PROPOSE =
  'Voeg een wandeling toe. `npm run content -- test` stelt er een voor; kijk na of het advies klopt.';

function together(source: TreeSource, lacking: readonly Finding[]): Finding {
  const advices = lacking.filter(({ code }) => code === 'advice-without-walk').length;
  const options = lacking.length - advices;
  const counted = [
    ...(advices === 0 ? [] : [`${advices} ${advices === 1 ? 'advies' : 'adviezen'}`]),
    ...(options === 0 ? [] : [`${options} ${options === 1 ? 'antwoord' : 'antwoorden'}`]),
  ].join(' en ');
  return {
    code: advices > 0 ? 'advice-without-walk' : 'option-without-walk',
    path: source.raw.walks === undefined ? ['nodes'] : ['walks'],
    atKey: true,
    message: `Voor ${counted} van deze boom is nog geen wandeling.`,
    hint: `${untried(source, lacking)}\`npm run content -- test ${source.tree.id}\` stelt ze voor. Lees bij elk na of het advies klopt, en geef de wandeling dan een naam.`,
  };
}

/** As many as one message can name. */
const MOST_NAMED = 4;
const LONGEST_NAME = 70;

/** The advices that nobody has tried, by the words that an editor knows them by. */
function untried({ tree }: TreeSource, lacking: readonly Finding[]): string {
  const words = lacking.flatMap(({ code, path }) => {
    const node = code === 'advice-without-walk' ? tree.nodes.get(String(path[1])) : undefined;
    return node?.kind === 'advice' ? [`“${wholeWords(node.text, LONGEST_NAME)}”`] : [];
  });
  if (words.length === 0) return '';
  const others = words.length - MOST_NAMED;
  return `Nog niet gelopen: ${words.slice(0, MOST_NAMED).join(', ')}${others > 0 ? ` en nog ${others}` : ''}. `;
}

function checkWalk(
  source: TreeSource,
  trees: Trees,
  walk: PromisedWalk,
  index: number,
  isUncertain: boolean,
  report: Report,
  { ended, taken }: Seen,
): boolean {
  const { steps, rest } = replay(trees, source.tree.id, walk.answers);
  if (rest.kind === 'broken') return false;
  const at = (
    code: 'walk-incomplete' | 'walk-unused-answer' | 'walk-ends-elsewhere',
    field: string,
    message: string,
    hint: string,
  ) => {
    // A link that is broken, here or in a part, may be all that is wrong with it.
    if (isUncertain) return false;
    report(source, {
      code,
      path: ['walks', index, field],
      atKey: true,
      message: `Wandeling “${walk.name}”: ${message}`,
      hint,
      walk: showingWalk(steps, rest.kind === 'asked' ? nodeKey(rest.node) : endKey(rest)),
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
    const key = nodeKey(step.node);
    if (typeof step.answer === 'string') taken.add(`${key}=${step.answer}`);
  }
  const used = new Set(steps.map((step) => nodeKey(step.node)));
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
