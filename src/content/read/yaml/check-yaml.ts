import { type Document, isCollection, isMap, isPair, isScalar } from 'yaml';
import type { ProblemCode } from '../../problem';
import { listed } from '../shape/settle/settle-shape';
import {
  beforeLoneQuote,
  betweenMixedQuotes,
  betweenWordQuotes,
  LISTS,
  MIXED_QUOTES,
  quoted,
  WORD_QUOTES,
  wordQuotes,
} from '../slips/slip';

export interface ForbiddenYaml {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** Keys that can change what an object is in JavaScript, and YAML's merge key. */
const DANGEROUS_KEYS = new Set(['__proto__', 'prototype', '<<']);

/** Keys that are there twice, dangerous keys, and keys that are no names: `{naam}` at the start of a line. */
export function findForbiddenKeys(doc: Document, text: string): readonly ForbiddenYaml[] {
  const found: ForbiddenYaml[] = [];
  const visit = (node: unknown, name?: string, isItem = false): void => {
    if (isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string') {
      const odd = findOddText(node.value, node.range?.[0] ?? 0, text, name);
      if (odd !== undefined) found.push(odd);
      return;
    }
    if (!isCollection(node)) return;
    const seen = new Map<unknown, number>();
    let isNextItem = false;
    /** Names one after another that were there already: a piece that was pasted twice. */
    let again: string[] = [];
    let firstAgain = -1;
    for (const item of node.items) {
      if (!isPair(item)) {
        visit(item, undefined, true);
        continue;
      }
      if (isScalar(item.key)) {
        const offset = item.key.range?.[0] ?? 0;
        const key = item.key.value;
        if (isMap(node) && seen.has(key) && isItem && node.flow !== true && key === [...seen.keys()][0]) {
          isNextItem = true;
          found.push({
            code: 'duplicate-key',
            offset,
            message: `Hier begint een nieuw deel van de lijst, maar het streepje ontbreekt.`,
            hint: `Schrijf \`- ${lineAt(text, offset)}\`, met het streepje recht onder het vorige.`,
          });
        } else if (isMap(node) && seen.has(key) && !isNextItem && again.length > 0) {
          again.push(String(key));
          const first = found[firstAgain];
          if (first !== undefined)
            found[firstAgain] = { ...first, message: `${listed(again)} staan hier twee keer.`, hint: ONE_PIECE };
        } else if (isMap(node) && seen.has(key) && !isNextItem) {
          again = [String(key)];
          firstAgain = found.length;
          found.push({
            code: 'duplicate-key',
            offset,
            message: `\`${String(key)}\` staat hier twee keer. De eerste staat op regel ${lineOf(text, seen.get(key) ?? 0)}.`,
            hint: OF_TEXT.test(String(key))
              ? 'Kies welke van de twee teksten klopt, en haal de andere weg.'
              : 'Haal er één weg of geef hem een andere naam.',
          });
        }
        if (!seen.has(key)) {
          seen.set(key, offset);
          if (again.length > 0) again = [];
        }
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
      visit(item.value, isScalar(item.key) ? String(item.key.value) : undefined);
    }
  };
  visit(doc.contents);
  return found;
}

const ONE_PIECE = 'Is een stuk twee keer geplakt? Haal er één weg.';

/** Fields with a fixed name: another name would not do. */
const OF_TEXT = /^(text|label|hint|help|why|because|record|do|title|summary|says|note|term|uncertain)$/;
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
const lineAt = (text: string, offset: number): string => text.slice(offset).split('\n', 1)[0]?.trim() ?? '';

/** A quotation mark, or an arrow. Nearly no text begins with one. */
const BEGINS_ODD = new RegExp(`^\\s*["'${WORD_QUOTES}]|^[-=]+>`);

/** A text without quotation marks that YAML reads, and that nobody meant so. */
function findOddText(value: string, offset: number, text: string, name: string | undefined): ForbiddenYaml | undefined {
  if (!BEGINS_ODD.test(value) && !value.endsWith('"') && !value.includes(' - ')) return undefined;
  const inside = betweenWordQuotes(value);
  if (inside !== undefined) return { ...wordQuotes(inside, name, 0), offset };
  const mixed = betweenMixedQuotes(value);
  if (mixed !== undefined) {
    const hint = `Typ ze allebei opnieuw: \`${quoted(mixed, name === undefined ? '' : `${name}: `)}\`.`;
    return { code: 'word-quotes', offset, message: MIXED_QUOTES, hint };
  }
  const unopened = beforeLoneQuote(value);
  if (unopened !== undefined && (name === 'phone' || !/\d$/.test(unopened))) {
    const hint = `Schrijf \`${quoted(unopened, name === undefined ? '' : `${name}: `)}\`.`;
    return {
      code: 'not-yaml',
      offset,
      message: 'Hier ontbreekt een aanhalingsteken aan het begin van de tekst.',
      hint,
    };
  }
  const arrow = /^[-=]+>(?=\s)/.exec(value)?.[0];
  if (arrow !== undefined && !value.includes(' - '))
    return {
      code: 'not-yaml',
      offset,
      message: `Deze tekst begint met \`${arrow}\`, en de lezer ziet dat staan.`,
      hint: 'Haal het weg. Bedoelde je een tekst die hieronder verder gaat? Schrijf dan `>-`.',
    };
  if (!value.includes(' - ')) return undefined;
  const dash = /^[^\n]*(?:\n(?! *- )[^\n]*)*\n( *)- /.exec(text.slice(offset));
  if (dash === null || dash[0].replaceAll(/\s+/g, ' ').length > value.length + 3) return undefined;
  const bullet = /^(?:[-=]>|[+~→]|[a-z][.)])(?=\s)/u.exec(value)?.[0];
  if (bullet !== undefined)
    return {
      code: 'not-yaml',
      offset,
      message: `Deze regel begint met \`${bullet}\`. Een lijst maak je hier met een streepje.`,
      hint: `Schrijf \`- ${lineAt(text, offset).slice(bullet.length).trim()}\`.`,
    };
  if (name === 'do' || LISTS.test(name ?? ''))
    return {
      code: 'not-yaml',
      offset,
      message: 'Vóór deze regel ontbreekt een streepje.',
      hint: `Schrijf \`- ${lineAt(text, offset)}\`.`,
    };
  return {
    code: 'not-yaml',
    offset: offset + dash[0].length - 2,
    message: 'Dit streepje hoort nu bij de tekst erboven, en de lezer ziet het staan.',
    hint: 'Zet het recht onder de andere streepjes. Is dit het eerste? Zet er dan een regel boven met `do:` of `options:`.',
  };
}
