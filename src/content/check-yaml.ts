import { type Document, isAlias, isMap, isNode, isPair, isScalar, Scalar, visit } from 'yaml';
import type { ProblemCode } from './problem';

export interface ForbiddenYaml {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly message: string;
  readonly hint?: string;
}

/** Keys that can change what an object is in JavaScript. */
const DANGEROUS_KEYS = new Set(['__proto__', 'prototype']);

/**
 * YAML that we refuse because it loses text without a word, or means different things to different programs
 * (measured in facts/decision-trees.md 5.4).
 */
export function findForbidden(doc: Document, text: string): readonly ForbiddenYaml[] {
  const found: ForbiddenYaml[] = [];
  const report = (code: ProblemCode, offset: number, message: string, hint?: string) =>
    found.push({ code, offset, message, ...(hint === undefined ? {} : { hint }) });

  visit(doc, {
    Alias(_, node) {
      report(
        'forbidden-yaml',
        node.range?.[0] ?? 0,
        'Een verwijzing met `*` kan hier niet.',
        'Zet aanhalingstekens om de tekst.',
      );
    },
    Node(_, node) {
      if (!isNode(node) || isAlias(node)) return;
      const offset = node.range?.[0] ?? 0;
      if (node.anchor !== undefined) {
        report('forbidden-yaml', offset, 'Een anker met `&` kan hier niet.', 'Zet aanhalingstekens om de tekst.');
      }
      if (isScalar(node) && node.type === Scalar.PLAIN && losesItsEnd(node, text)) {
        report(
          'text-cut-off',
          offset,
          'Alles na het hekje (#) op deze regel valt weg.',
          'Zet aanhalingstekens om de hele tekst. Is het een opmerking? Zet er dan twee spaties vóór.',
        );
      }
    },
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const offset = key.range?.[0] ?? 0;
        if (seen.has(key.value)) {
          report(
            'duplicate-key',
            offset,
            `\`${String(key.value)}\` staat hier twee keer.`,
            'Haal er één weg of geef hem een andere naam.',
          );
        }
        seen.add(key.value);
        if (DANGEROUS_KEYS.has(String(key.value)) || key.value === '<<') {
          report('forbidden-key', offset, `De naam \`${String(key.value)}\` kan hier niet.`, 'Kies een andere naam.');
        }
      }
    },
    Pair(_, pair) {
      if (isPair(pair) && isMap(pair.key)) {
        const offset = pair.key.range?.[0] ?? 0;
        report('forbidden-yaml', offset, 'Dit is geen gewone naam.', 'Zet aanhalingstekens om de tekst.');
      }
    },
  });
  findTags(text, report);
  return found;
}

/** `! Let op` loses its exclamation mark; tags such as `!!str` have no use here. */
function findTags(
  text: string,
  report: (code: ProblemCode, offset: number, message: string, hint?: string) => void,
): void {
  let offset = 0;
  for (const line of text.split('\n')) {
    const at = /^\s*(?:- +)?(?:[a-z][a-z0-9-]*: +)?(?:- +)?(![^'"]*)/.exec(line);
    if (at?.[1] !== undefined) {
      const start = offset + line.indexOf(at[1]);
      report(
        'forbidden-yaml',
        start,
        'Een tekst die met een uitroepteken begint, verliest dat teken.',
        'Zet aanhalingstekens om de tekst.',
      );
    }
    offset += line.length + 1;
  }
}

/** `Vul in #12` becomes `Vul in`; a real remark stands at least two spaces away: `id: x  # remark`. */
function losesItsEnd(scalar: Scalar, text: string): boolean {
  const end = scalar.range?.[1];
  if (end === undefined || scalar.comment == null) return false;
  const rest = text.slice(end, text.indexOf('\n', end) < 0 ? undefined : text.indexOf('\n', end));
  return /^ #/.test(rest) || /^\s+#[^\s#]/.test(rest);
}
