import { isAsked } from '../../model/kinds';
import { type AskedNode, keyOf } from '../../model/node';
import { closest } from '../did-you-mean';
import type { Finding, Path } from '../problem';
import { toKey, toTarget } from '../read/targets';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';
import { areAlike, bare, isTurned } from './alike-labels';
import type { Library } from './check-target';
import { meantAt, renameTo } from './did-you-mean-repair';
import { askedIds, askedInParts, askedOnTheWay } from './names/asked-elsewhere';

/** Answers of one question differ in name and in text. */
export function checkAnswers(source: TreeSource, report: Report): void {
  for (const node of source.tree.nodes.values()) if (isAsked(node)) checkOptions(source, node.id, node.options, report);
}

function checkOptions(
  source: TreeSource,
  node: string,
  options: readonly { id: string; label: string }[],
  report: Report,
): void {
  const ids = new Set<string>();
  const [turned, ...alsoTurned] = options.filter(({ id, label }) => isTurned(id, label));
  // With both turned, so perhaps is the question: what that means for its answers is asked of whoever approves (compare/).
  const mistaken = alsoTurned.length > 0 ? undefined : turned;
  const labels = options.map(({ label }) => bare(label));
  options.forEach((option, index) => {
    if (ids.has(option.id)) {
      report(source, {
        code: 'duplicate-id',
        path: nodePath(node, 'options', index, 'id'),
        message: `Het antwoord \`${option.id}\` staat hier twee keer.`,
        hint: 'Geef elk antwoord een eigen naam.',
      });
    }
    const twin = options.find(
      (each, at) => at < index && each !== mistaken && areAlike(labels[at] ?? '', labels[index] ?? ''),
    );
    if (twin !== undefined && option !== mistaken) {
      report(source, {
        code: 'duplicate-label',
        path: nodePath(node, 'options', index, 'label'),
        message:
          twin.label.trim().toLowerCase() === option.label.trim().toLowerCase()
            ? `Er zijn twee antwoorden met de tekst “${option.label}”.`
            : `Twee antwoorden zijn bijna hetzelfde: “${twin.label}” en “${option.label}”.`,
        hint: 'Maak het verschil duidelijk in de tekst.',
      });
    }
    if (option === mistaken)
      report(source, {
        code: 'duplicate-label',
        path: nodePath(node, 'options', index, 'label'),
        message: `Het antwoord \`${option.id}\` heeft de tekst “${option.label}”. Zo telt een ja als een nee, of andersom.`,
        hint: 'Zet de oude tekst terug. De naam van een antwoord verandert nooit.',
      });
    if (option.id !== 'unsure' && IS_UNSURE.test(option.label))
      report(source, {
        code: 'duplicate-label',
        path: nodePath(node, 'options', index, 'label'),
        message: 'De knop “Ik weet het niet” staat al onder elke vraag.',
        hint: 'Haal dit antwoord weg. Waar die knop heen gaat, schrijf je onder de antwoorden: `unsure: knoop`.',
      });
    ids.add(option.id);
  });
}

const IS_UNSURE = /^\W*(ik )?(weet (ik )?(het )?niet|onbekend|geen idee)( zeker)?\W*$/i;

/** An answer that is named must be one of the question's. */
export function checkOption(
  source: TreeSource,
  id: string,
  options: readonly { id: string }[],
  path: Path,
  report: Report,
  question?: string,
): void {
  if (id === 'unsure' || options.some((option) => option.id === id)) return;
  const known = options.map((option) => option.id);
  report(source, {
    code: 'unknown-option',
    path,
    message: `Het antwoord \`${id}\` bestaat niet bij ${question === undefined ? 'deze vraag' : `de vraag \`${question}\``}.`,
    about: `${question ?? JSON.stringify(path.slice(0, 2))}=${id}`,
    ...meantAt(
      path,
      /weet.*niet|onbekend|geen-idee/.test(id) ? 'unsure' : id,
      [...known, 'unsure'],
      `Kies uit: ${known.join(', ')}.`,
    ),
  });
}

/** A condition, or the answers of a promised walk: the question and the answers must exist. */
export function checkCondition(
  source: TreeSource,
  library: Library,
  reference: string,
  given: string | readonly string[],
  path: Path,
  report: Report,
): void {
  if (library.unreadable.has(toTarget(reference, source.tree.id).tree)) return;
  const asked = askedNode(library, toKey(reference, source.tree.id));
  const { tree, node } = toTarget(reference, source.tree.id);
  if (asked === undefined) {
    report(source, {
      code: 'dangling-target',
      path,
      atKey: true,
      about: keyOf({ tree, node }),
      ...noQuestion(source, library, reference, path),
    });
    return;
  }
  const question = keyOf({ tree, node });
  if (path[0] === 'walks' && given !== 'unsure' && (typeof given === 'string') === (asked.kind === 'checklist')) {
    const one = typeof given === 'string' ? given : given[0];
    report(source, {
      code: 'wrong-type',
      path,
      message:
        asked.kind === 'checklist'
          ? `\`${reference}\` is een lijst met vinkjes.`
          : `Bij de vraag \`${reference}\` kiest iemand één antwoord.`,
      hint: `Schrijf \`${reference}: ${asked.kind === 'checklist' ? `[${one}]` : (one ?? '…')}\`.`,
    });
    return;
  }
  if (typeof given === 'string') checkOption(source, given, asked.options, path, report, question);
  else
    given.forEach((id, index) => {
      checkOption(source, id, asked.options, [...path, index], report, question);
    });
}

/** What stands where a question must be named, and what was meant. */
function noQuestion(
  source: TreeSource,
  library: Library,
  reference: string,
  path: Path,
): Pick<Finding, 'message' | 'hint' | 'repair'> {
  const { tree, node } = toTarget(reference, source.tree.id);
  const found = library.trees.get(tree)?.tree;
  if (found === undefined) {
    const meant = closest(tree, library.trees.keys());
    const message = `De boom \`${tree}\` bestaat niet.`;
    return meant === undefined
      ? { message, hint: 'Noem een vraag van een boom die er is.' }
      : { message, hint: `Bedoelde je \`${meant}/${node}\`?`, repair: renameTo(path, `${meant}/${node}`) };
  }
  if (found.nodes.has(node))
    return {
      message: `\`${node}\` is geen vraag: niemand geeft daar een antwoord.`,
      hint: 'Noem hier een knoop met `kind: question` of `kind: checklist`.',
    };
  const isHere = tree === source.tree.id;
  const message = `De vraag \`${node}\` bestaat niet in ${isHere ? 'deze boom' : `de boom \`${tree}\``}.`;
  const elsewhere = isHere
    ? (askedInParts(source, library).find((key) => key.endsWith(`/${node}`)) ??
      askedOnTheWay(source, library, node, path))
    : undefined;
  const meant = elsewhere ?? closest(node, askedIds(found));
  if (meant === undefined) return { message, hint: 'Maak die vraag, of noem een vraag die er is.' };
  const name = isHere ? meant : `${tree}/${meant}`;
  return { message, hint: `Bedoelde je \`${name}\`?`, repair: renameTo(path, name) };
}

/** The question or checklist at `tree/node`. */
export function askedNode(library: Library, key: string): AskedNode | undefined {
  const { tree, node } = toTarget(key, '');
  const found = library.trees.get(tree)?.tree.nodes.get(node);
  return isAsked(found) ? found : undefined;
}
