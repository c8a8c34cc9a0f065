import type { Finding } from '../finding';
import { endOfInitialsBehind } from '../names/forms/comma-name';
import { endOfName } from '../names/name-run';
import { nameStartAt } from '../names/name-start';
import { readText } from '../names/read-text';
import type { Token } from '../names/tokens';

const host = /(?:https?:\/\/|www\.)[^\s/]{1,100}/giu;

/** Names of people in every form Dutch texts have them, without the title before and the possessive 's behind. */
export function findNames(text: string): readonly Finding[] {
  const read = readText(text);
  const { tokens } = read;
  // The address of a site is nobody's name: "https://www.funda.nl".
  const hosts = new Set<number>();
  for (const match of text.matchAll(host)) for (let at = 0; at < match[0].length; at += 1) hosts.add(match.index + at);
  const findings: Finding[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const start = nameStartAt(read, index);
    if (start === undefined || hosts.has(tokens[index]?.start ?? -1)) continue;
    const last = endOfInitialsBehind(read, endOfName(read, start.word));
    findings.push({ kind: 'name', start: tokens[start.first]?.start ?? 0, end: endOf(tokens, last) });
    index = last;
  }
  return findings;
}

// "Meneer K.": the stop of a last initial belongs to it.
function endOf(tokens: readonly Token[], last: number): number {
  const [token, next] = [tokens[last], tokens[last + 1]];
  const isInitial = token !== undefined && /^\p{Lu}$/u.test(token.text) && next?.text === '.' && next.gap === '';
  return (isInitial ? next.end : token?.end) ?? 0;
}
