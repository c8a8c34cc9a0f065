import { flowSlip } from './flow';
import type { Line } from './lines';
import { shapeSlip } from './shape-slip';
import {
  betweenMixedQuotes,
  betweenWordQuotes,
  LISTS,
  MIXED_QUOTES,
  otherClose,
  quoted,
  type Said,
  TWO_SORTS,
  WORD_QUOTES,
  withoutMarks,
  wordQuotes,
} from './slip';

/** What is wrong in what stands behind a name or a dash. */
export function valueSlip(line: Line, words: ReadonlySet<string>): Said | undefined {
  const { value, key } = line;
  const text = value.trim();
  const before = key === undefined ? (line.isItem ? '- ' : '') : `${key}: `;
  const say = (message: string, hint: string, code: Said['code'] = 'not-yaml', at = 0): Said => ({
    code,
    at,
    message,
    hint,
  });
  if (text === '' || text.startsWith('#')) return undefined;
  if (text.startsWith('{{'))
    return say(
      'Een tekst met {{…}} kan hier niet zonder aanhalingstekens.',
      `Zet aanhalingstekens om de hele tekst: \`${quoted(text, before)}\`.`,
    );
  const [, ticked] = (line.isItem && key === undefined && /^\[[ xX]?\]\s+(\S.*)$/s.exec(text)) || [];
  if (ticked !== undefined) return say('Een vakje om aan te vinken kan hier niet.', `Schrijf \`- ${ticked}\`.`);
  const own = shapeSlip(line);
  if (own !== undefined) return { code: 'not-yaml', at: 0, ...own };
  if (/^[[{]/.test(text)) return flowSlip(value, words, key);
  const mixed = betweenMixedQuotes(text);
  if (mixed !== undefined) return say(MIXED_QUOTES, `Typ ze allebei opnieuw: \`${quoted(mixed, before)}\`.`);
  if (text.startsWith('"') || text.startsWith("'")) return quoteSlip(text, before, say);
  const inside = betweenWordQuotes(text);
  if (inside !== undefined) return wordQuotes(inside, key, 0);
  if (text.startsWith('(') && /: /.test(text))
    return say(
      'Hier staan ronde haken; YAML kent alleen { } en [ ].',
      `Schrijf \`${before}{ ${text.replace(/^\(\s*/, '').replace(/\s*\)$/, '')} }\`.`,
    );
  if (/[\]}]$/.test(text) && !text.includes('{{') && closersLeft(text) > 0) {
    const mark = text.endsWith(']') ? '[' : '{';
    const whole = line.isItem ? line.text : text;
    return say(
      `Hier sluit een haak die nergens begint.`,
      `Zet \`${mark}\` aan het begin: \`${line.isItem ? '- ' : before}${mark}${mark === '{' ? ' ' : ''}${whole}\`.`,
    );
  }
  const colon = /:(?:\s|$)/.exec(text);
  if (colon !== null && !WORD_QUOTES.includes(text[0] ?? ''))
    return say(
      'In deze tekst staat een dubbele punt. Daarna verwacht YAML iets anders.',
      `Zet aanhalingstekens om de hele tekst: \`${quoted(text, before)}\`.`,
      line.isItem && key === undefined ? 'text-became-map' : 'not-yaml',
    );
  return undefined;
}

/** Closing brackets without an opening one, outside quotes. */
function closersLeft(text: string): number {
  const bare = text.replace(/"[^"]*"/g, '');
  return (bare.match(/[\]}]/g)?.length ?? 0) - (bare.match(/[[{]/g)?.length ?? 0);
}

function quoteSlip(
  text: string,
  before: string,
  say: (message: string, hint: string, code?: Said['code'], at?: number) => Said,
): Said | undefined {
  const mark = text[0] ?? '"';
  const closed = (mark === '"' ? /^"(?:[^"\\]|\\.)*"/s : /^'(?:[^']|'')*'/s).exec(text)?.[0];
  const other = closed === undefined ? otherClose(text) : undefined;
  if (other !== undefined) return say(TWO_SORTS, `Schrijf \`${quoted(other, before)}\`.`);
  if (closed === undefined) {
    const isApostrophe = mark === "'";
    return say(
      isApostrophe
        ? 'Een tekst die met een apostrof begint, moet tussen aanhalingstekens.'
        : 'Hier ontbreekt een aanhalingsteken aan het eind van de tekst.',
      `Zet aanhalingstekens om de hele tekst: \`${quoted(isApostrophe ? text : text.slice(1), before)}\`.`,
    );
  }
  const rest = text.slice(closed.length).trim();
  if (rest === '' || rest.startsWith('#')) return undefined;
  if (/^[,.;]\s*["']/.test(rest) && rest.endsWith(']'))
    return say('Hier sluit een haak die nergens begint.', `Zet \`[\` aan het begin: \`${before}[${text}\`.`);
  if (/^,\s*["']/.test(rest) && LISTS.test(before.slice(0, -2)))
    return say('Een rij teksten staat tussen rechte haken.', `Schrijf \`${before}[${text}]\`.`);
  return say(
    'Na het tweede aanhalingsteken staat nog tekst.',
    `Zet de aanhalingstekens om de hele tekst: \`${quoted(withoutMarks(text), before)}\`.`,
    'not-yaml',
    closed.length,
  );
}
