import type { Finding, State } from './finding';

const WORDS: Readonly<Record<State, string>> = {
  well: 'well',
  mind: 'MIND',
  wrong: 'WRONG',
  'not-looked': 'not looked at',
};
const WIDTH = 15;

/** For a terminal or a mail: a line for each, what to do below it, and the count. */
export function present(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ part, state, found, remedy }) => [
    `${WORDS[state].padEnd(WIDTH)}${part}: ${found}`,
    ...(remedy === undefined ? [] : [`${' '.repeat(WIDTH)}→ ${remedy}`]),
  ]);
  const count = (state: State): number => findings.filter((finding) => finding.state === state).length;
  const sum = `${count('wrong')} wrong, ${count('mind')} to mind, ${count('well')} well, ${count('not-looked')} not looked at.`;
  return `${lines.join('\n')}\n\n${sum}\n`;
}

/** 1 when something is wrong; what could not be looked at is no reason. */
export const exitCodeOf = (findings: readonly Finding[]): number =>
  findings.some(({ state }) => state === 'wrong') ? 1 : 0;
