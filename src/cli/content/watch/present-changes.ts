import type { Problem } from '../../../content/problem';
import { count } from '../../count';
import { presentProblem } from '../present-problem';
import type { Changes } from './changes';

const listed = (problems: readonly Problem[], folder: string): string =>
  problems.map((problem) => `\n${presentProblem(problem, folder)}\n`).join('');

/** What there is when watching begins, and where to look. */
export function presentFirst(problems: readonly Problem[], folder: string, address: string): string {
  const how = `Ik kijk mee in ${folder}. De tekening staat op ${address}\nBewaar een bestand en ik kijk opnieuw. Stoppen: Ctrl-C.\n`;
  return problems.length === 0
    ? `${how}\nAlles is goed.\n`
    : `${how}${listed(problems, folder)}\n${count(problems.length, 'probleem', 'problemen')}.\n`;
}

/** Only what changed: "2 opgelost, 1 nieuw", and the new ones. `left`: how many there are now. */
export function presentChanges({ solved, fresh }: Changes, left: number, folder: string): string {
  const parts = [...(solved > 0 ? [`${solved} opgelost`] : []), ...(fresh.length > 0 ? [`${fresh.length} nieuw`] : [])];
  const now = left === 0 ? 'Alles is goed.' : `Nu ${count(left, 'probleem', 'problemen')}.`;
  return `\n${parts.length === 0 ? 'Opgeslagen.' : `${parts.join(', ')}.`} ${now}\n${listed(fresh, folder)}`;
}
