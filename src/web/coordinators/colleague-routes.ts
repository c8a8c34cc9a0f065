import { addDays, dutchDay } from '../../calendar/dutch-day';
import { MOST_DAYS_AWAY } from '../../escalations/keeping/absences';
import type { ApiRoute } from '../api';
import type { Colleague } from '../contract';
import { ProblemError } from '../problem';
import { readRecord } from '../read-input';
import { jsonAnswer } from '../server/http';
import type { CoordinatorPorts } from './ports';

type Ports = Pick<CoordinatorPorts, 'colleagues' | 'absences' | 'now'>;

/** Who is coordinator and who of them is away. Everybody says it of themselves alone. */
export const colleagueRoutes = (ports: Ports): ApiRoute[] => [
  {
    method: 'get',
    path: '/api/v1/colleagues',
    roles: ['Coordinator'],
    handler: async () => jsonAnswer(200, await colleaguesNow(ports)),
  },
  {
    method: 'put',
    path: '/api/v1/absence',
    roles: ['Coordinator'],
    handler: async ({ json, signedIn }) => {
      await ports.absences.set(signedIn.person, readUntil(readRecord(await json()).until, today(ports)));
      return jsonAnswer(200, await colleaguesNow(ports));
    },
  },
];

export const colleaguesNow = async (ports: Ports): Promise<readonly Colleague[]> => {
  const [people, away] = await Promise.all([ports.colleagues(), ports.absences.on(today(ports))]);
  const untilOf = new Map(away.map(({ person, until }) => [person.id, until]));
  return people.map(({ id, name }) => ({ id, name, awayUntil: untilOf.get(id) ?? null }));
};

const today = ({ now }: Pick<Ports, 'now'>): string => dutchDay(now().toISOString());

/** A day after today that exists, or null. */
const readUntil = (until: unknown, day: string): string | null => {
  if (until === null) return null;
  const isDay = typeof until === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(until) && isReal(until);
  if (isDay && until > day && until <= addDays(day, MOST_DAYS_AWAY)) return until;
  throw new ProblemError('bad-input', {
    detail: `Expected "until" as null or a day (yyyy-mm-dd) after today, at most ${MOST_DAYS_AWAY} days from now.`,
  });
};

const isReal = (day: string): boolean => {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
};
