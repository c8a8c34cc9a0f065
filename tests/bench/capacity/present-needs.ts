import type { BenchRow } from '../present-rows';
import { ASSUMPTIONS } from './assumptions';
import { type Costs, mostPeopleInTenant, type Need, type Population, TEAMS } from './sizing';

export interface Needed extends Population {
  readonly need: Need;
}

/** What a row of a population is called; deploy/CAPACITY.md has a column for each. */
export const needLabel = ({ name, people }: Population, of: string): string =>
  `capacity: ${name} (${people.toLocaleString('en')}): ${of}`;

export const needRows = ({ need, ...population }: Needed): readonly BenchRow[] => {
  const what = (of: string): string => needLabel(population, of);
  return [
    {
      what: what('steps, busiest minute'),
      against: 'polls of tabs',
      unit: '/s',
      ours: need.steps,
      baseline: need.polls,
    },
    {
      what: what('processor for it, programs'),
      against: 'PostgreSQL',
      unit: '%',
      ours: 100 * need.program,
      baseline: 100 * need.database,
    },
    {
      what: what(`programs, each at most ${100 * ASSUMPTIONS.mostBusy} % busy`),
      unit: 'programs',
      ours: need.instances,
    },
    { what: what('times as much until one is full'), unit: '×', ours: need.room },
    { what: what('database'), unit: 'MB', ours: need.databaseBytes / 2 ** 20 },
    {
      what: what('sends to Teams'),
      against: 'what it takes of one app in one tenant',
      unit: '/s',
      ours: need.sends,
      baseline: TEAMS.sendsPerSecond,
      ratio: need.sends / TEAMS.sendsPerSecond,
    },
    {
      what: what('sends to the channel, busiest hour'),
      against: 'what it takes',
      unit: 'sends',
      ours: need.channelSends,
      baseline: TEAMS.channelSendsPerHour,
      ratio: need.channelSends / TEAMS.channelSendsPerHour,
    },
  ];
};

/** How many people reach what Teams takes. */
export function ceilingRows(costs: Costs): readonly BenchRow[] {
  const most = mostPeopleInTenant(costs, ASSUMPTIONS);
  return [
    { what: 'capacity: people in one tenant, by sends a second', unit: 'people', ours: most.sends },
    { what: 'capacity: people with one channel, by sends an hour', unit: 'people', ours: most.channel },
  ];
}
