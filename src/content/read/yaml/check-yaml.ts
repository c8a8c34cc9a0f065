import { type Document, isCollection, isMap, isPair, isScalar } from 'yaml';
import type { ProblemCode } from '../../problem';

export interface ForbiddenYaml {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** Keys that can change what an object is in JavaScript, and YAML's merge key. */
const DANGEROUS_KEYS = new Set(['__proto__', 'prototype', '<<']);

/** Keys that are there twice, dangerous keys, and keys that are no names: `{naam}` at the start of a line. */
export function findForbiddenKeys(doc: Document): readonly ForbiddenYaml[] {
  const found: ForbiddenYaml[] = [];
  const visit = (node: unknown): void => {
    if (!isCollection(node)) return;
    const seen = new Set<unknown>();
    for (const item of node.items) {
      if (!isPair(item)) {
        visit(item);
        continue;
      }
      if (isScalar(item.key)) {
        const offset = item.key.range?.[0] ?? 0;
        const key = item.key.value;
        if (isMap(node) && seen.has(key)) {
          found.push({
            code: 'duplicate-key',
            offset,
            message: `\`${String(key)}\` staat hier twee keer.`,
            hint: 'Haal er één weg of geef hem een andere naam.',
          });
        }
        seen.add(key);
        if (DANGEROUS_KEYS.has(String(key))) {
          found.push({
            code: 'forbidden-key',
            offset,
            message: `De naam \`${String(key)}\` kan hier niet.`,
            hint: 'Kies een andere naam.',
          });
        }
      } else if (isCollection(item.key)) {
        found.push({
          code: 'forbidden-yaml',
          offset: item.key.range?.[0] ?? 0,
          message: 'Dit is geen gewone naam.',
          hint: 'Zet aanhalingstekens om de tekst.',
        });
      }
      visit(item.value);
    }
  };
  visit(doc.contents);
  return found;
}
