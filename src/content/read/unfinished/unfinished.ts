import type { Finding } from '../../problem';
import { eachText } from '../yaml/each-text';

/** What somebody types for what is still to come. In `asked` people write as they like. */
const UNFINISHED = [
  /\b(?:XXX+|TODO)\b/,
  /(?<=^|\s)\?\?\?+(?=\s|$)/,
  /\[ *(?:NAAM|VUL IN|vul in)\b[^\]]*\]/,
  /\[[^[\]]*\b(?:nog )?(?:INVULLEN|[Ii]nvullen|[Ii]n te vullen|[Aa]anvullen)\b[^\]]*\]/,
  /\blorem ipsum\b/i,
  /^\W*xxx+\W*$/i,
  /\b(?:tekst|uitleg|advies|antwoord|nummer) volgt\b(?: nog| later)?|^\W*(?:volgt nog|nog te bepalen|n\.?t\.?b)\W*$/i,
  /\b\d[\d -]*x{3,}\b/i,
];

/** Without one of these none of the above is there; nearly no text has one. */
const MAY_BE_UNFINISHED = /xxx|todo|\?\?\?|\[|lorem|volgt|bepalen|n\.?t\.?b/i;

/** No sentence ends with these: small words that need another one behind them. */
const NEEDS_MORE =
  /\p{L},? (en|of|dat|van|omdat|zodat|doordat|totdat|maar|want|de|een|zoals|volgens|tijdens|tussen|wegens|hoewel|terwijl|mits|tenzij)$/u;

/** A sentence that is written to its end ends with a sign. */
const ENDS_IN_LETTER = /[a-z]/;

/** The mark in a text that something must still be written there. */
export const unfinishedIn = (text: string): string | undefined =>
  MAY_BE_UNFINISHED.test(text)
    ? UNFINISHED.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined)
    : undefined;

/** Names and words that people search for are no sentences. */
const NO_TEXT = /^(asked|keywords|synonyms|sources|related|documents)$/;

/** A title and an answer may be half a sentence: “Van een ambtenaar, en de inwoner wist dat”. */
const IN_WORDS = /^(text|because|why|help|hint|do|record|summary|uncertain|says|note|danger|home|suicide|dataBreach)$/;

/** Texts with a mark in them that something must still be written there, and texts that stop half-way. */
export function findUnfinished(value: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  eachText(
    value,
    (text, { path, field }) => {
      const found = saidOf(text, () => IN_WORDS.test(String(field())));
      if (found !== undefined) findings.push({ code: 'to-fill-in', path: path(), ...found });
    },
    (name) => NO_TEXT.test(name),
  );
  return findings;
}

function saidOf(text: string, isSentence: () => boolean): Pick<Finding, 'message' | 'hint'> | undefined {
  const mark = unfinishedIn(text);
  if (mark !== undefined) return { message: `Hier staat nog “${mark}”: deze tekst is niet af.`, hint: FINISH };
  const whole = text.trim();
  const word = ENDS_IN_LETTER.test(whole.at(-1) ?? '') ? NEEDS_MORE.exec(whole)?.[1] : undefined;
  if (word === undefined || !isSentence()) return undefined;
  return {
    message: `Deze tekst houdt op na “${word}”: de zin is niet af.`,
    hint: `Schrijf de zin af, of haal “${word}” weg.`,
  };
}

const FINISH = 'Schrijf de tekst af, of haal dit weg.';
