import type { Person } from '../escalation';

/** A coordinator who is not there. It ends by itself. */
export interface Absence {
  readonly person: Person;
  /** The first day they are back, in the Netherlands: `yyyy-mm-dd`. */
  readonly until: string;
}

/** Whether somebody is among those who are not there. */
export const isAwayIn =
  (absences: readonly Absence[]) =>
  ({ id }: Person): boolean =>
    absences.some(({ person }) => person.id === id);

/** Nobody is away for longer than a year; who is, is no coordinator any more. */
export const MOST_DAYS_AWAY = 366;

/** Who is not there, so that nothing is handed to them and nobody waits for them. Both throw StorageUnavailable. */
export interface Absences {
  /** In the place of what this person said before; null: they are back. */
  set(person: Person, until: string | null): Promise<void>;
  /** Who is away on a day of the Netherlands. */
  on(day: string): Promise<readonly Absence[]>;
}
