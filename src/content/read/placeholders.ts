import type { Finding, Path } from '../problem';
import { fillIn } from './organisation';

/** Every `{{name}}` in a value of YAML that organisation.yaml does not know. */
export function findUnknownPlaceholders(value: unknown, organisation: ReadonlyMap<string, string>): readonly Finding[] {
  const findings: Finding[] = [];
  const visit = (part: unknown, path: Path): void => {
    if (typeof part === 'string') {
      fillIn(part, organisation, (name) => {
        findings.push({ code: 'unknown-placeholder', path, ...saidOf(name) });
      });
    } else if (Array.isArray(part)) {
      for (const [index, inner] of part.entries()) visit(inner, [...path, index]);
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, inner] of Object.entries(part)) visit(inner, [...path, key]);
    }
  };
  visit(value, []);
  return findings;
}

export const saidOf = (name: string): { readonly message: string; readonly hint: string } => ({
  message: `\`{{${name}}}\` staat niet in organisation.yaml.`,
  hint: 'Voeg het daar toe, of verbeter de naam hier.',
});
