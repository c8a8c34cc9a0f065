import { isSame } from '../intended';
import type { Decisions, Side } from './join';
import type { Unit, Units } from './units';

export interface Clash {
  readonly key: string;
  readonly what: string;
}

export interface Wanted {
  /** What the joined file says, and whose it is. */
  readonly units: ReadonlyMap<string, { readonly unit: Unit; readonly from: Side }>;
  readonly clashes: readonly Clash[];
}

/** Unit by unit: who changed it gets it; who both changed it differently clash, and then mine stands unless decided. */
export function joinUnits(base: Units, mine: Units, theirs: Units, decisions: Decisions): Wanted {
  const units = new Map<string, { unit: Unit; from: Side }>();
  const clashes: Clash[] = [];
  for (const key of new Set([...base.keys(), ...mine.keys(), ...theirs.keys()])) {
    const [was, my, their] = [base.get(key), mine.get(key), theirs.get(key)];
    const mineIsOld = isSame(my?.value, was?.value);
    const isClash = !mineIsOld && !isSame(their?.value, was?.value) && !isSame(my?.value, their?.value);
    if (isClash) clashes.push({ key, what: (my ?? their ?? was)?.what ?? key });
    const from: Side = isClash ? (decisions.get(key) ?? 'mine') : mineIsOld ? 'theirs' : 'mine';
    const unit = from === 'mine' ? my : their;
    if (unit !== undefined) units.set(key, { unit, from });
  }
  return { units, clashes };
}

/** Whether a file says what is wanted, all of it and nothing else. */
export const isWanted = (units: Units, wanted: Wanted): boolean =>
  units.size === wanted.units.size &&
  [...units].every(([key, { value }]) => wanted.units.has(key) && isSame(value, wanted.units.get(key)?.unit.value));
