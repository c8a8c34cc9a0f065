import type { Crowd, Rates } from './crowd';
import { machineBusy } from './processes';
import { type Assumptions, type Costs, sizeFor } from './sizing';
import type { Town } from './town';
import { type Look, look, type Spell } from './unit-costs';

/** Teams waits longer; a person does not. */
export const PATIENCE_MS = 1_000;

/** One level of the ramp: so many people's busiest minute, and how it went. */
export interface Level {
  readonly people: number;
  readonly perSecond: number;
  readonly p99: number;
  readonly failed: number;
  readonly isHeld: boolean;
  /** Parts of a processor: the programs together, the database, who sends, and (0–1) the whole machine. */
  readonly busy: {
    readonly programs: number;
    readonly database: number;
    readonly sender: number;
    readonly machine: number;
  };
  /** Milliseconds of the programs' processors for one request of the mix. */
  readonly perRequest: number;
}

/** What these people ask in their busiest minute, per second. */
export function ratesOf(people: number, costs: Costs, assumed: Assumptions): Rates {
  const { walks, typed, questions, polls } = sizeFor({ name: '', people }, costs, assumed);
  return { walk: walks, typed, question: questions, poll: polls };
}

/** More and more people, until an answer in a hundred is too late: the last level that was held, and the one that was not. */
export async function ramp(
  town: Town,
  crowd: Crowd,
  levels: readonly { readonly people: number; readonly rates: Rates }[],
  spell: Spell,
): Promise<readonly Level[]> {
  const seen: Level[] = [];
  for (const { people, rates } of levels) {
    let busy = machineBusy();
    const found = await look(town, crowd, rates, spell, () => {
      busy = machineBusy();
    });
    const level = levelOf(people, found, busy());
    seen.push(level);
    if (!level.isHeld) break;
  }
  await crowd.leave();
  return seen;
}

function levelOf(people: number, found: Look, machine: number): Level {
  const { perSecond, p99, failed, used, milliseconds, busy } = found;
  return {
    people,
    perSecond,
    p99,
    failed,
    isHeld: failed === 0 && p99 <= PATIENCE_MS,
    busy: {
      programs: used.programs / milliseconds,
      database: used.database / milliseconds,
      sender: busy,
      machine,
    },
    perRequest: used.programs / ((perSecond * milliseconds) / 1_000),
  };
}

/** The last level that was held; undefined when even the first was not. */
export const highestHeld = (levels: readonly Level[]): Level | undefined => levels.findLast(({ isHeld }) => isHeld);
