import type { YAMLError } from 'yaml';
import type { ProblemCode } from './problem';

interface Said {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

const QUOTES = 'Zet aanhalingstekens om de hele tekst.';

/** The parser speaks of tokens and anchors; an editor needs to know what to type. */
export function translateParserError(error: Pick<YAMLError, 'code' | 'message'>, line: string): Said {
  const say = (message: string, hint: string, code: ProblemCode = 'not-yaml'): Said => ({ code, message, hint });
  if (line.includes('{{') && error.code !== 'TAB_AS_INDENT') {
    return say('Een tekst met {{…}} kan hier niet zonder aanhalingstekens.', QUOTES);
  }
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return say('Deze regel springt in met een tab.', 'Vervang de tab door spaties.');
    case 'DUPLICATE_KEY':
      return say('Deze naam staat hier twee keer.', 'Haal er één weg.', 'duplicate-key');
    case 'MULTIPLE_DOCS':
      return say(
        'Er staat een tweede document in dit bestand (`---`).',
        'Haal de regel met `---` weg.',
        'forbidden-yaml',
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
      return say(
        'In deze tekst staat een dubbele punt. Daarna verwacht YAML iets anders.',
        `${QUOTES} Bijvoorbeeld: text: "Let op: …"`,
      );
    case 'BAD_INDENT':
      return say('Deze regel springt niet goed in.', 'Zet de regel recht onder de regels waar hij bij hoort.');
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
      return say(
        `Deze tekst begint met een teken dat in YAML iets anders betekent: \`${line.trim().slice(0, 20)}\`.`,
        QUOTES,
      );
    case 'MISSING_CHAR':
      return say(missing(error.message), missingHint(error.message, line));
    case 'BAD_ALIAS':
      return say('Een tekst kan niet met een sterretje (*) beginnen.', QUOTES);
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return say('Het teken & heeft in YAML een eigen betekenis.', QUOTES);
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_DIRECTIVE':
      return say('Het teken ! of % heeft in YAML een eigen betekenis.', QUOTES, 'forbidden-yaml');
    case 'BAD_DQ_ESCAPE':
      return say(
        'Een schuine streep (\\) binnen aanhalingstekens heeft een eigen betekenis.',
        'Schrijf \\\\ of gebruik / .',
      );
    case 'KEY_OVER_1024_CHARS':
      return say('Deze naam is veel te lang.', 'Begin de tekst op een eigen regel onder `text: >-`.');
    case 'BLOCK_IN_FLOW':
    case 'BAD_COLLECTION_TYPE':
    case 'BAD_PROP_ORDER':
      return say('Binnen { } of [ ] moet alles op dezelfde manier staan.', 'Schrijf elk deel op een eigen regel.');
    case 'NON_STRING_KEY':
      return say('Deze naam is geen tekst.', 'Zet aanhalingstekens om de naam.');
    default:
      return say('Deze regel kan niet worden gelezen.', unexpectedHint(line));
  }
}

function missing(message: string): string {
  if (message.includes('quote')) return 'Hier ontbreekt een aanhalingsteken aan het eind van de tekst.';
  if (message.includes('}') || message.includes(']')) return 'Hier ontbreekt een sluithaak.';
  if (message.includes(',')) return 'Tussen deze delen ontbreekt een komma.';
  return 'Hier ontbreekt een teken.';
}

function missingHint(message: string, line: string): string {
  if (message.includes('quote')) return 'Zet aan het eind hetzelfde aanhalingsteken als aan het begin.';
  if (/[[{]/.test(line)) return `Sluit de haak, of zet aanhalingstekens om de tekst als de haak bij de tekst hoort.`;
  return unexpectedHint(line);
}

function unexpectedHint(line: string): string {
  if (/["'].*["']\s*[^\s,}\]#]/.test(line))
    return 'Na het tweede aanhalingsteken staat nog tekst. Zet de aanhalingstekens om de hele tekst.';
  return 'Kijk of er een dubbele punt, haak of aanhalingsteken te veel of te weinig staat. Zet aanhalingstekens om teksten.';
}
