import type { Assumptions, Population } from './sizing';

/**
 * Assumed, not measured: nobody uses it yet. Somebody who knows better changes them here, and `npm run bench -- capacity` makes the
 * table anew. A week in the office has 40 hours; were use spread evenly, an hour would have 2.5 % of it.
 */
export const ASSUMPTIONS: Assumptions = {
  walksPerPersonPerWeek: 3,
  typedPerWalk: 0.5,
  questionsPerWalk: 1 / 30,
  busiestHour: 0.1,
  busiestMinute: 2,
  peoplePerCoordinator: 50,
  tabsInSight: 0.5,
  pollSeconds: 3,
  questionDays: 14 + 90,
  lastWalkHours: 4,
  mostBusy: 0.5,
};

export const POPULATIONS: readonly Population[] = [
  { name: 'one team', people: 12 },
  { name: 'one large city', people: 2_000 },
  { name: 'all 342 municipalities', people: 60_000 },
];

const percent = (part: number): string => `${Math.round(1_000 * part) / 10} %`;

/** Each in a sentence, for deploy/CAPACITY.md. */
export const ASSUMED_WORDS: { readonly [Name in keyof Assumptions]: (value: Assumptions[Name]) => string } = {
  walksPerPersonPerWeek: (value) =>
    `Everybody walks ${value} times a week. An app that is new is opened more, one that is known less.`,
  typedPerWalk: (value) => `${percent(value)} of the walks begin with a typed question; the others with a button.`,
  questionsPerWalk: (value) => `One walk in ${Math.round(1 / value)} ends in a question to the coordinators.`,
  busiestHour: (value) =>
    `${percent(value)} of a week falls in Monday's busiest hour: ${Math.round(value * 40)} times what an hour of the office week has on average.`,
  busiestMinute: (value) => `The busiest minute of that hour has ${value} times the hour's mean.`,
  peoplePerCoordinator: (value) => `One coordinator for ${value} people.`,
  tabsInSight: (value) =>
    `${percent(value)} of the coordinators have their tab in sight all that hour; a tab that nobody sees asks nothing.`,
  pollSeconds: (value) => `Such a tab asks every ${value} seconds whether anything changed (so it is built).`,
  questionDays: (value) =>
    `A question is kept for ${value} days: two weeks until it is closed, and then \`RETENTION_DAYS\` (90) as it is unless you change it.`,
  lastWalkHours: (value) =>
    `Last cards lie there of ${value} busiest hours: they are kept for twelve hours, and no day is busy for longer.`,
  mostBusy: (value) =>
    `In the busiest minute a program may be ${percent(value)} busy; the rest is for what nobody foresaw.`,
};
