import type { Finding, Path } from '../problem';
import { wrongPhone } from './contacts/national-numbers';

const PLACEHOLDER = /\{\{\s*([a-zA-Z][a-zA-Z0-9.]*)\s*\}\}/g;

/** Flattens organisation.yaml to `privacyOfficer.phone` → text. */
export function flattenOrganisation(
  value: unknown,
  written: (path: Path) => string = () => '…',
): {
  readonly values: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
} {
  const values = new Map<string, string>();
  const findings: Finding[] = [];
  const flatten = (part: unknown, path: Path): void => {
    if (typeof part === 'string') {
      if (/^[\s.-]*$/.test(part)) findings.push(nothing(path));
      else if (path.at(-1) === 'phone' && /\d[A-Za-z]|[A-Za-z]\d/.test(part)) findings.push(noNumber(path, part));
      else findings.push(...[wrongPhone(path, part) ?? []].flat());
      values.set(path.join('.'), part);
    } else if (typeof part === 'object' && part !== null && !Array.isArray(part)) {
      for (const [key, inner] of Object.entries(part)) flatten(inner, [...path, key]);
    } else if (part === null) {
      findings.push(nothing(path));
    } else findings.push(noText(path, part, written(path)));
  };
  if (value !== null && (typeof value !== 'object' || Array.isArray(value))) {
    findings.push({
      code: 'wrong-type',
      path: [],
      message: 'Dit bestand moet een blok met velden zijn.',
      hint: 'Schrijf bijvoorbeeld `privacyOfficer: { name: … }`.',
    });
  } else flatten(value ?? {}, []);
  return { values, findings };
}

const nothing = (path: Path): Finding => ({
  code: 'too-short',
  path,
  atKey: true,
  message: `\`${path.join('.')}\` is leeg. In de teksten staat daar dan niets.`,
  hint: `Vul het in, zoals \`${String(path.at(-1) ?? 'naam')}: "…"\`.`,
});

const noNumber = (path: Path, part: string): Finding => ({
  code: 'wrong-value',
  path,
  message: `In het nummer \`${part}\` staat een letter.`,
  hint: 'Een l of een O lijkt op een 1 of een 0. Typ het nummer opnieuw.',
});

function noText(path: Path, part: unknown, source: string): Finding {
  const name = String(path.at(-1) ?? '');
  if (Array.isArray(part))
    return {
      code: 'wrong-type',
      path,
      message: `\`${path.join('.')}\` moet een tekst zijn, geen lijst.`,
      hint: `Schrijf \`${name}: "${part.map(String).join(', ')}"\`.`,
    };
  return {
    code: 'text-became-value',
    path,
    message: `\`${path.join('.')}\` moet een tekst zijn.`,
    hint: `Zet aanhalingstekens om de tekst, ook om een telefoonnummer: \`${name}: "${source}"\`.`,
  };
}

/** Fills `{{privacyOfficer.phone}}`; an unknown name stays as it is and is reported through `unknown`. */
export function fillIn(text: string, values: ReadonlyMap<string, string>, unknown?: (name: string) => void): string {
  if (!text.includes('{{')) return text;
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const value = values.get(name);
    if (value === undefined) unknown?.(name);
    return value ?? whole;
  });
}

/**
 * What a text takes from the organisation: while these are the same, it is read the same. Names that are there count as
 * well: what is said of one that is not there, or of a brace too few, depends on them.
 */
export function mentionedIn(
  text: string,
  organisation: ReadonlyMap<string, string> | undefined,
): readonly (string | undefined)[] {
  if (organisation === undefined) return ['no organisation'];
  const taken: (string | undefined)[] = [namesIn(organisation)];
  fillIn(text, NOTHING, (name) => taken.push(organisation.get(name)));
  return taken;
}

const NOTHING: ReadonlyMap<string, string> = new Map();
const names = new WeakMap<ReadonlyMap<string, string>, string>();

function namesIn(organisation: ReadonlyMap<string, string>): string {
  const known = names.get(organisation) ?? [...organisation.keys()].join(' ');
  names.set(organisation, known);
  return known;
}
