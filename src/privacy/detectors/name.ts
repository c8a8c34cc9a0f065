import type { Finding } from '../finding';
import { joined } from '../joined';
import { matchesOf } from '../matches';
import { endOfInitialsBehind } from '../names/forms/comma-name';
import { endOfName } from '../names/name-run';
import { nameStartAt } from '../names/name-start';
import { readText } from '../names/read-text';
import type { Tagger } from '../names/tagger/tagger';
import type { Token } from '../names/tokens';

/** How somebody is called with a name behind it: "Tante Bep", "Baba Hassan". */
const kin =
  /^(?:oma|opa|oom|tante|tantje|ome|nonkel|zus|broer|opoe|omaatje|opaatje|moeke|baba|mama|mamma|papa|pappa|mammie|pappie|lady|captain|kapitein|zuster|pater|koning|koningin|prins|prinses)$/u;
/** "S.d.V.", "J.v.d.B.": a whole name in initials, prefixes too. */
const shortenedWhole = /(?<![\p{L}\d.])(?:\p{Lu}\. ?){1,3}(?:(?:v|d|vd|el|al|te|ter|ten)\. ?){1,2}\p{Lu}\.(?!\p{L})/gu;
/** "paraaf JvdB": the same in one word. */
const monogram = /(?<![\p{L}\d])(?!Pvd[ADT]|Rvd[KRSP]|Mvd[TG])\p{Lu}{1,2}vd\p{Lu}(?![\p{L}\d])/gu;
/** Each is looked for only where the sign stands that all of them hold. */
const inOneWord = [
  { form: shortenedWhole, sign: '.' },
  { form: monogram, sign: 'vd' },
];
const host = /(?:https?:\/\/|www\.)[^\s/]{1,100}/giu;

/** Names of people in every form Dutch texts have them, without the title before and the possessive 's behind. */
export function findNames(text: string, by?: Tagger): readonly Finding[] {
  const read = readText(text);
  const { tokens } = read;
  // The address of a site is nobody's name: "https://www.funda.nl".
  const hosts = new Set<number>();
  for (const match of text.includes('.') || text.includes('://') ? matchesOf(text, host) : [])
    for (let at = 0; at < match[0].length; at += 1) hosts.add(match.index + at);
  const findings: Finding[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const start = nameStartAt(read, index, by);
    if (start === undefined || hosts.has(tokens[index]?.start ?? -1)) continue;
    const last = endOfInitialsBehind(read, endOfName(read, start.word));
    const lead = tokens[start.first - 1];
    const isKin = lead?.capital && kin.test(lead.key) && tokens[start.first]?.gap === ' ';
    const first = isKin ? lead : tokens[start.first];
    findings.push({ kind: 'name', start: first?.start ?? 0, end: endOf(tokens, last) });
    index = last;
  }
  for (const { form, sign } of inOneWord)
    for (const { 0: whole, index } of text.includes(sign) ? matchesOf(text, form) : [])
      findings.push({ kind: 'name', start: index, end: index + whole.length });
  return joined(findings);
}

// "Meneer K.": the stop of a last initial belongs to it.
function endOf(tokens: readonly Token[], last: number): number {
  const [token, next] = [tokens[last], tokens[last + 1]];
  const isInitial = token !== undefined && /^\p{Lu}$/u.test(token.text) && next?.text === '.' && next.gap === '';
  return (isInitial ? next.end : token?.end) ?? 0;
}
