import type { YAMLError } from 'yaml';
import type { ProblemCode } from '../../problem';

interface Said {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

const QUOTES = 'Zet aanhalingstekens om de hele tekst.';

/** The parser speaks of tokens and anchors; an editor needs to know what to type. `column` counts from 1. */
export function translateParserError(error: Pick<YAMLError, 'code' | 'message'>, line: string, column: number): Said {
  const say = (message: string, hint: string, code: ProblemCode = 'not-yaml'): Said => ({ code, message, hint });
  if (line.includes('{{') && error.code !== 'TAB_AS_INDENT') {
    return say('Een tekst met {{…}} kan hier niet zonder aanhalingstekens.', QUOTES);
  }
  const unspaced = /^\s*(?:- +)?([a-z][a-z-]*):([^\s:].*)$/.exec(line);
  if (unspaced !== null && /^(MULTILINE_IMPLICIT_KEY|MISSING_CHAR|BLOCK_AS_IMPLICIT_KEY)$/.test(error.code)) {
    const written = `${unspaced[1]}:${unspaced[2]}`.slice(0, 30);
    return say(
      `Na de dubbele punt in \`${written}\` ontbreekt een spatie.`,
      `Schrijf \`${written.replace(':', ': ')}\`.`,
      'missing-space',
    );
  }
  const mark = /[:-] +([>|])[-+\d]* *[^\s#]/.exec(line)?.[1];
  if (mark !== undefined) return startsWith(say, mark);
  if (/: +- /.test(line) && error.message.includes('block-seq-ind')) return startsWith(say, '-');
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
      return error.code === 'BAD_SCALAR_START'
        ? startsWith(say, line[column - 1] ?? '')
        : say(
            'Deze tekst gaat verder op een regel met een dubbele punt. Daarna verwacht YAML iets anders.',
            'Zet aanhalingstekens om de hele tekst, of zet `>-` achter de naam erboven.',
          );
    case 'MISSING_CHAR':
      return say(missing(error.message), missingHint(error.message, line));
    case 'BAD_DQ_ESCAPE':
      return say(
        'Een schuine streep (\\) binnen aanhalingstekens heeft een eigen betekenis.',
        'Schrijf \\\\ of gebruik / .',
      );
    case 'UNEXPECTED_TOKEN':
      if (error.message === 'Unexpected scalar at node end')
        return say(
          'Na het tweede aanhalingsteken staat nog tekst.',
          'Zet de aanhalingstekens om de hele tekst, en gebruik daarbinnen de andere soort.',
        );
      if (/["'\w\]}] +[a-z][a-z-]*: /.test(line))
        return say('Tussen twee delen op deze regel ontbreekt een komma.', 'Zet een komma tussen elk paar delen.');
      return say('Deze regel kan niet worden gelezen.', unexpectedHint(line));
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

const startsWith = (say: (message: string, hint: string) => Said, mark: string): Said =>
  say(`Een tekst kan niet beginnen met \`${mark}\`: dat teken betekent in YAML iets anders.`, QUOTES);

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
