import type { Plan } from './plan-export';

interface Told {
  /** "Uitgave 3 (0123456789ab)". */
  readonly name: string;
  readonly into: string;
  readonly isForced: boolean;
  /** Nothing is written yet. */
  readonly mustAsk: boolean;
  /** Paths whose text in the folder is nowhere in git; undefined when the folder is not in git. */
  readonly uncommitted: ReadonlySet<string> | undefined;
}

/** What was done, or what would be done and how to say yes to it. */
export function presentPlan({ fresh, differing, extra, same }: Plan, told: Told): string {
  const { name, into, isForced, mustAsk, uncommitted } = told;
  const line = (file: string) =>
    `  ${file}${uncommitted?.has(file) === true ? '   (staat nog niet in git: deze tekst ben je kwijt)' : ''}\n`;
  const part = (files: readonly string[], says: string) =>
    files.length === 0 ? '' : `\n${says}\n${files.map(line).join('')}`;
  const head = mustAsk
    ? `${name} is anders dan wat er in ${into} staat. Er is nog niets veranderd.\n`
    : `${name} staat in ${into}: ${fresh.length + (isForced ? differing.length : 0)} ${fresh.length + differing.length === 1 ? 'bestand' : 'bestanden'} geschreven, ${same} waren al gelijk.\n`;
  const tail = mustAsk
    ? '\nWil je dit? Zet dan --force erachter. Wil je eerst vergelijken? Schrijf de uitgave naar een andere map met --to.\n'
    : '';
  return [
    head,
    part(differing, mustAsk ? 'Dit wordt overschreven:' : 'Overschreven:'),
    mustAsk ? part(fresh, 'Dit komt erbij:') : '',
    part(
      extra,
      isForced
        ? 'Weggehaald, want het staat niet in de uitgave:'
        : `Alleen in de map, niet in de uitgave. Dit blijft staan${mustAsk ? '; met --force gaat het weg' : ''}:`,
    ),
    tail,
  ].join('');
}
