import type { Finding } from '../finding';
import { endOfInitialsBehind } from '../names/forms/comma-name';
import { endOfName, type ReadText } from '../names/name-run';
import { nameStartAt } from '../names/name-start';
import { tokensOfNobody } from '../names/nobody';
import { tokensOf } from '../names/tokens';
import { classify } from '../names/word-class';

/** Names of people in every form Dutch texts have them, without the title before and the possessive 's behind. */
export function findNames(text: string): readonly Finding[] {
  const tokens = tokensOf(text);
  const read: ReadText = { tokens, classes: tokens.map(classify), nobody: tokensOfNobody(tokens) };
  const findings: Finding[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const start = nameStartAt(read, index);
    if (start === undefined) continue;
    const last = endOfInitialsBehind(read, endOfName(read, start.word));
    findings.push({ kind: 'name', start: tokens[start.first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    index = last;
  }
  return findings;
}
