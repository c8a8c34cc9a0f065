interface OtherFormat {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

const HINT =
  'Begin met `id: …` en `title: …`, elk op een eigen regel. `npm run content -- new` maakt een boom om mee te beginnen.';

/** A file that is not YAML with a slip in it, but something else: a page, data of a program, or plain sentences. */
export function otherFormatOf(text: string): OtherFormat | undefined {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  const first = lines[at]?.trim();
  if (first === undefined) return undefined;
  const say = (what: string): OtherFormat => ({
    line: at + 1,
    message: `In dit bestand staat ${what}, geen YAML.`,
    hint: HINT,
  });
  if (/^<(?:!doctype|html|\?xml|head|body|div|p)\b/i.test(first)) return say('een webpagina (HTML)');
  if (/^[{[]\s*"/.test(first)) return say('JSON');
  if (first.startsWith('{\\rtf')) return say('een Word-document (RTF)');
  const hasKeys = lines.some((line) => /^\s*(?:- +)*["']?[\w-]+["']? *:/.test(line));
  if (hasKeys) return undefined;
  const isSentences = lines.slice(at).filter((line) => /^\p{Lu}.*\s.*\s/u.test(line)).length > 0;
  return isSentences ? say('gewone tekst') : undefined;
}
