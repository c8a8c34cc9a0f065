import { Lexer } from 'yaml';
import type { ProblemCode } from '../../problem';

/** Measured on `yaml` 2.9: larger or deeper files take seconds or overflow the stack (facts/decision-trees.md 5.7). */
const DEEPEST = 12;
const MOST_TOKENS = 120_000;

export interface FoundInTokens {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

export interface ScannedYaml {
  /** The text cut into words of YAML, for the parser; empty when it is not safe to parse. */
  readonly lexemes: readonly string[];
  /** What YAML would lose or misread without a word. */
  readonly found: readonly FoundInTokens[];
  /** Where a bracket that nobody closed makes the parser stumble, further down. */
  readonly stumbles: readonly number[];
}

/** yaml's own marks between words: a document begins, a bracket ends too early, a plain text follows. */
const DOCUMENT = '\u0002';
const BRACKET_BROKEN = '\u0018';
const TEXT_FOLLOWS = '\u001F';

const QUOTES = 'Zet aanhalingstekens om de hele tekst.';
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['!', 'Een tekst die met een uitroepteken begint, verliest dat teken.'],
  ['&', 'Een tekst kan niet met & beginnen: YAML leest dat als een naam voor later.'],
  ['*', 'Een tekst kan niet met een sterretje (*) beginnen: YAML leest dat als een verwijzing.'],
  ['?', 'Een tekst kan niet met een los vraagteken beginnen.'],
]);

/**
 * Goes over the words of a YAML text once, before parsing: depth, size, and the YAML that we refuse because it loses
 * text or means different things to different programs (measured in facts/decision-trees.md 5.4).
 */
export function scanYaml(text: string): ScannedYaml {
  const lexemes: string[] = [];
  const found: FoundInTokens[] = [];
  const stumbles: number[] = [];
  const open: number[] = [];
  let offset = 0;
  let texts = 0;
  /** Start of the plain text just passed, while only spaces follow it. */
  let plain: number | undefined;
  let previous = '';
  const stop = (code: ProblemCode, message: string, hint: string): ScannedYaml => ({
    lexemes: [],
    found: [...found, { code, offset, message, hint }],
    stumbles,
  });

  for (const lexeme of new Lexer().lex(text)) {
    lexemes.push(lexeme);
    if (lexemes.length > MOST_TOKENS) {
      return stop('too-many-nodes', 'Dit bestand heeft te veel onderdelen.', 'Splits de boom in twee bomen.');
    }
    if (lexeme === DOCUMENT || lexeme === TEXT_FOLLOWS) {
      previous = lexeme;
      continue;
    }
    if (lexeme === BRACKET_BROKEN) {
      const opened = open.pop();
      if (opened !== undefined) {
        found.push({
          code: 'not-yaml',
          offset: opened,
          message: 'Deze haak wordt niet gesloten.',
          hint: 'Zet aan het eind } of ], of zet aanhalingstekens om de tekst als de haak bij de tekst hoort.',
        });
        stumbles.push(offset);
      }
      open.length = 0;
      continue;
    }
    const mark = lexeme[0] ?? '';
    const structural = previous !== TEXT_FOLLOWS;
    if (structural && (lexeme === '[' || lexeme === '{')) {
      open.push(offset);
      if (open.length > DEEPEST) {
        return stop('too-deep', `Hier staan meer dan ${DEEPEST} haken in elkaar.`, 'Maak het minder diep.');
      }
    } else if (structural && (lexeme === ']' || lexeme === '}')) open.pop();
    else if (structural && MEANINGS.has(mark) && (mark !== '?' || lexeme === '?')) {
      found.push({ code: 'forbidden-yaml', offset, message: MEANINGS.get(mark) ?? '', hint: QUOTES });
    } else if (structural && mark === '%' && texts === 0) {
      found.push({
        code: 'forbidden-yaml',
        offset,
        message: 'Een regel die met % begint is een opdracht aan YAML; die gebruiken we hier niet.',
        hint: 'Haal deze regel weg, en ook de regel met `---` eronder.',
      });
    } else if (structural && mark === '#' && plain !== undefined && isPartOfText(previous, lexeme)) {
      found.push({
        code: 'text-cut-off',
        offset: plain,
        message: 'Alles na het hekje (#) op deze regel valt weg.',
        hint: 'Zet aanhalingstekens om de hele tekst. Is het een opmerking? Zet er dan twee spaties vóór en één erachter.',
      });
    }
    if (!structural) {
      // The content of a block text (`text: |`) ends with its line; a remark below it is a remark.
      plain = lexeme.endsWith('\n') ? undefined : offset;
      texts++;
    } else if (plain !== undefined && !/^ +$/.test(lexeme)) plain = undefined;
    previous = lexeme;
    offset += lexeme.length;
  }
  return { lexemes, found, stumbles };
}

/** A real remark stands two spaces away (`id: x  # remark`); `Vul in #12` loses its end. */
const isPartOfText = (before: string, remark: string): boolean => before === ' ' || /^#[^\s#]/.test(remark);
