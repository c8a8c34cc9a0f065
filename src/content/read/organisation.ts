import type { Finding, Path } from '../problem';

const PLACEHOLDER = /\{\{\s*([a-zA-Z][a-zA-Z0-9.]*)\s*\}\}/g;

/** Flattens organisation.yaml to `privacyOfficer.phone` → text. */
export function flattenOrganisation(value: unknown): {
  readonly values: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
} {
  const values = new Map<string, string>();
  const findings: Finding[] = [];
  const flatten = (part: unknown, path: Path): void => {
    if (typeof part === 'string') {
      values.set(path.join('.'), part);
    } else if (typeof part === 'object' && part !== null && !Array.isArray(part)) {
      for (const [key, inner] of Object.entries(part)) flatten(inner, [...path, key]);
    } else {
      findings.push({
        code: 'text-became-value',
        path,
        message: `\`${path.join('.')}\` moet een tekst zijn.`,
        hint: 'Zet aanhalingstekens om de tekst, ook om een telefoonnummer.',
      });
    }
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

/** Fills `{{privacyOfficer.phone}}`; an unknown name stays as it is and is reported through `unknown`. */
export function fillIn(text: string, values: ReadonlyMap<string, string>, unknown?: (name: string) => void): string {
  if (!text.includes('{{')) return text;
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const value = values.get(name);
    if (value === undefined) unknown?.(name);
    return value ?? whole;
  });
}

/** What a text with `{{…}}` in it takes from the organisation: while these are the same, it is read the same. */
export function mentionedIn(
  text: string,
  organisation: ReadonlyMap<string, string> | undefined,
): readonly (string | undefined)[] {
  if (!text.includes('{{')) return [];
  if (organisation === undefined) return ['unknown'];
  const values: (string | undefined)[] = [];
  fillIn(text, NOTHING, (name) => values.push(organisation.get(name)));
  // What is said of a name that is not there may depend on those that are.
  return values.includes(undefined) ? [...values, ...organisation.keys()] : values;
}

const NOTHING: ReadonlyMap<string, string> = new Map();
