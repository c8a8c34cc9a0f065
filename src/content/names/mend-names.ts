import type { ContentFiles } from '../content-files';
import { closest } from '../did-you-mean';
import type { Path, Problem } from '../problem';
import { pairIn } from '../read/slips/pair';
import { fieldsOf, KnownNames, nameOfText } from './known-names';
import { foundElsewhere, type Place, placeOf, questionsNamed, questionsOf } from './places';
import { isName, meantAsName, namesApart } from './written-names';

/** A name that is no name: what was meant is looked up among what there is, before a name is made up. */
export function mendNames(problems: readonly Problem[], files: ContentFiles): Problem[] {
  let known: KnownNames | undefined;
  return problems.map((problem) => {
    const { code, path } = problem;
    if (!/^wrong-(id|type)$/.test(code) || path === undefined || !problem.file.endsWith('.yaml')) return problem;
    const isLook = code === 'wrong-type' && (path.includes('when') || path.includes('then'));
    if (code !== 'wrong-id' && !isLook) return problem;
    known ??= new KnownNames(files);
    if (isLook) return { ...problem, ...lookMended(problem.file, path, known) };
    return { ...problem, ...mended(problem, path, known) };
  });
}

type Mended = Pick<Problem, 'hint' | 'repair' | 'message'> | Pick<Problem, 'hint' | 'repair'>;

function mended({ file, hint }: Problem, path: Path, known: KnownNames): Mended | undefined {
  const last = path.at(-1);
  const around = path.slice(0, -1).reduce<unknown>((value, step) => fieldsOf(value)[step], known.valueOf(file));
  const value = fieldsOf(around)[String(last)];
  const isKey =
    typeof last === 'string' && (isOfNames(path) || typeof value !== 'string') && !last.split('/').every(isName);
  const written = isKey ? last : String(value);
  const swapped = isKey ? undefined : swappedWith(file, path, { written, around: fieldsOf(around) }, known);
  if (swapped !== undefined) return swapped;
  if (file === 'promises.yaml' && hint?.includes('boom/vraag') === true) {
    const [question] = [...questionsNamed(written, known), ...questionsOf(written, known)];
    return question === undefined ? undefined : { hint: `Schrijf het als boom/vraag: \`${question}\`.` };
  }
  const pair = pairIn(written);
  if (isKey && pair !== undefined)
    return { message: `In \`${written}\` hoort een dubbele punt.`, hint: `Schrijf \`${pair[0]}: ${pair[1]}\`.` };
  const place = placeOf(file, path, known);
  if (place === undefined || place.names.size === 0) return undefined;
  const several = /[,;|&]/.test(written) ? namesApart(written).filter((part) => place.names.has(part)) : [];
  if (typeof last === 'string' && !isKey && several.length > 1)
    return {
      message: `Hier staan ${several.length} namen: \`${written}\`. Er kan er maar één.`,
      hint: `Kies er een, zoals \`${last}: ${several[0]}\`. Hangt het ergens van af? Maak er dan een vraag tussen.`,
    };
  const found = findIn(place, written, known);
  if (found !== undefined)
    return {
      hint: `Schrijf \`${found}\`.`,
      repair: {
        says: `Maak er \`${found}\` van`,
        edit: isKey ? { kind: 'rename', path, to: found } : { kind: 'set', path, value: found },
      },
    };
  const parts = namesApart(written).map((part) => findIn(place, part, known));
  if (typeof last === 'number' && parts.length > 1 && parts.every((part) => part !== undefined))
    return { hint: `Zijn het er meer? Zet er een komma tussen: \`[${parts.join(', ')}]\`.` };
  return { hint: wanted(place) };
}

/** A condition with what an answer says, where the name of that answer belongs: `bron: Van een collega`. */
function lookMended(file: string, path: Path, known: KnownNames): Mended | undefined {
  const question = String(path.findLast((step) => typeof step === 'string' && !/^(any|all|not)$/.test(step)));
  const value = path.reduce<unknown>((inside, step) => fieldsOf(inside)[step], known.valueOf(file));
  const options = known.options(file.replace(/^trees\/|\.yaml$/g, ''), question);
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (options.size === 0 || !given.every((each) => typeof each === 'string')) return undefined;
  const names = given.map((each) => (options.has(each) || each === 'unsure' ? each : nameOfText(each, options)));
  const message = `In een voorwaarde hoort de naam van het antwoord, niet de tekst op de knop.`;
  if (!names.every((name) => name !== undefined))
    return { message, hint: `Kies bij \`${question}\` uit: ${[...options.keys()].join(', ')}.` };
  const [one = ''] = names;
  if (typeof path.at(-1) === 'number') return { message, hint: `Schrijf \`${one}\` in deze lijst.` };
  return { message, hint: `Schrijf \`${question}: ${Array.isArray(value) ? `[${names.join(', ')}]` : one}\`.` };
}

const isOfNames = (path: Path): boolean => path.at(-2) === 'answers' || path.at(-2) === 'next';

function findIn({ names, elsewhere }: Place, written: string, known: KnownNames): string | undefined {
  const meant = meantAsName(written);
  return (
    meant.find((name) => names.has(name)) ??
    (elsewhere === undefined
      ? undefined
      : meant.map((name) => foundElsewhere(name, elsewhere, known)).find((name) => name !== undefined)) ??
    nameOfText(written, names) ??
    ofArticle(written, names.keys()) ??
    meant.map((name) => closest(name, names.keys())).find((name) => name !== undefined)
  );
}

/** `Jeugdwet 7.3.11`: the only name that ends in this number. */
function ofArticle(written: string, names: Iterable<string>): string | undefined {
  const number = /(?:^|\s)(\d+[a-z]?(?:[.:]\d+[a-z]?)*)$/i.exec(written.trim())?.[1]?.toLowerCase();
  if (number === undefined || !/\p{L}/u.test(written)) return undefined;
  const fitting = [...names].filter((name) => new RegExp(`^[a-z]+-${number.replaceAll(/[.:]/g, '-')}$`).test(name));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const MOST_SHOWN = 8;

function wanted({ names, what }: Place): string {
  const all = [...names.keys()];
  return all.length <= MOST_SHOWN
    ? `Hier hoort de naam van ${what}. Kies uit: ${all.join(', ')}.`
    : `Hier hoort de naam van ${what} die er is, zoals \`${all[0]}\`.`;
}

interface Swap {
  readonly written: string;
  readonly around: Readonly<Record<string, unknown>>;
}

/** A sentence where a name belongs, and the name at the sentence beside it. */
function swappedWith(file: string, path: Path, { written, around }: Swap, known: KnownNames): Mended | undefined {
  const field = path.at(-1);
  if (typeof field !== 'string' || !/\s/.test(written)) return undefined;
  const place = placeOf(file, path, known);
  const isFree = field === 'id' && isName(around.label);
  const other = isFree
    ? 'label'
    : ['hint', 'label', 'text', 'name'].find((each) => place?.names.has(String(around[each])) === true);
  if (other === undefined) return undefined;
  return {
    message: `\`${other}\` en \`${field}\` zijn hier verwisseld.`,
    hint: `Schrijf \`${field}: ${String(around[other])}\` en \`${other}: "${written}"\`.`,
  };
}
