import { ASSUMPTIONS, POPULATIONS } from './capacity/assumptions';
import { Crowd } from './capacity/crowd';
import { capacityRows } from './capacity/present-capacity';
import { ramp, ratesOf } from './capacity/ramp';
import { sessionsOf } from './capacity/sessions';
import { type Costs, sizeFor } from './capacity/sizing';
import { fillWithClosed } from './capacity/stock';
import { tokenCheckCost } from './capacity/token-check';
import { Town } from './capacity/town';
import { look, type Spell, unitCosts } from './capacity/unit-costs';
import type { BenchRow } from './present-rows';
import { readEdition } from './steps-walks';

export interface CapacityPlan {
  readonly spell: Spell;
  /** Closed questions that are stored already. */
  readonly stock: number;
  /** Whose busiest minute comes, one after the other until one is not held. */
  readonly people: readonly number[];
}

const WHOLE: CapacityPlan = {
  spell: { settle: 5_000, measure: 4_000 },
  stock: 3_000,
  people: [10_000, 30_000, 60_000, 90_000, 120_000, 180_000, 240_000, 300_000, 400_000, 500_000],
};

/** Thousands of turns pass before the code is fast. */
const WARMING = { rates: { walk: 20, typed: 8, question: 3, poll: 20 }, spell: { settle: 8_000, measure: 1_000 } };

/**
 * A Monday morning on one and on two programs with one PostgreSQL: what each thing costs, and how much of all of it together is held.
 * People, programs, database and the connector are processes of their own, on one machine. From that the table of
 * deploy/CAPACITY.md.
 */
export async function runCapacityBench({ spell, stock, people }: CapacityPlan = WHOLE): Promise<readonly BenchRow[]> {
  const token = { program: await tokenCheckCost(), database: 0 };
  const edition = await readEdition();
  const town = await Town.open();
  const sessions = sessionsOf(edition, `${town.connector.url}/`);
  const crowd = new Crowd(sessions);
  const warmUp = async (): Promise<void> => {
    await crowd.goTo(town.urls);
    await look(town, crowd, WARMING.rates, WARMING.spell);
    await crowd.leave();
  };
  try {
    await fillWithClosed(town.database, stock);
    await town.startProgram();
    await town.link();
    await warmUp();
    const stepsPerWalk = meanLength(sessions.walks);
    const costs: Costs = { ...(await unitCosts(town, crowd, spell.measure)), token, stepsPerWalk };
    const mornings = people.map((each) => ({ people: each, rates: ratesOf(each, costs, ASSUMPTIONS) }));
    const one = await ramp(town, crowd, mornings, spell);
    await town.startProgram();
    await warmUp();
    // What one holds easily, two need not show.
    const easy = one.filter(({ isHeld }) => isHeld).slice(0, -1).length;
    const two = await ramp(town, crowd, mornings.slice(easy), spell);
    const needs = POPULATIONS.map((each) => ({ ...each, need: sizeFor(each, costs, ASSUMPTIONS) }));
    return capacityRows(costs, { one, two, megabytes: town.mostMegabytes() }, needs);
  } finally {
    crowd.close();
    await town.close();
  }
}

const meanLength = (lists: readonly (readonly unknown[])[]): number =>
  lists.reduce((sum, list) => sum + list.length, 0) / lists.length;
