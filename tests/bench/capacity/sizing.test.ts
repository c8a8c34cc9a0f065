import { ASSUMPTIONS } from './assumptions';
import { type Assumptions, type Costs, mostPeopleInTenant, sizeFor } from './sizing';

const COSTS: Costs = {
  step: { program: 2, database: 1 },
  typed: { program: 10, database: 2 },
  question: { program: 100, database: 50 },
  poll: { program: 1, database: 0.5 },
  token: { program: 0.5, database: 0 },
  idle: { program: 10, database: 20 },
  stepsPerWalk: 6,
  turnsPerQuestion: 3,
  sendsPerQuestion: 6,
  channelSendsPerQuestion: 4,
  bytes: { question: 4_000, lastWalk: 500, address: 400 },
};
const ASSUMED: Assumptions = {
  walksPerPersonPerWeek: 3,
  typedPerWalk: 0.5,
  questionsPerWalk: 0.1,
  busiestHour: 0.12,
  busiestMinute: 2,
  peoplePerCoordinator: 50,
  tabsInSight: 0.5,
  pollSeconds: 5,
  questionDays: 70,
  lastWalkHours: 4,
  mostBusy: 0.51,
};
/** 36 walks in the busiest hour, and twice as fast in its busiest minute: one every 50 seconds. */
const HUNDRED = { name: 'a hundred', people: 100 };

describe('what a number of people takes', () => {
  it('is asked by walks, their steps, and what is typed and asked with them', () => {
    const need = sizeFor(HUNDRED, COSTS, ASSUMED);

    expect(need.walks).toBeCloseTo(0.02);
    expect(need.steps).toBeCloseTo(0.12);
    expect(need.typed).toBeCloseTo(0.01);
    expect(need.questions).toBeCloseTo(0.002);
    expect(need.polls).toBeCloseTo(0.2);
  });

  it('is what each costs, the check of every token and the work of a program by itself included', () => {
    const need = sizeFor(HUNDRED, COSTS, ASSUMED);

    // 0.12 × 2 + 0.01 × 10 + 0.002 × 100 + 0.2 × 1, a token for 0.136 turns, and 10 ms a second for nothing.
    expect(need.program).toBeCloseTo((0.24 + 0.1 + 0.2 + 0.2 + 0.068 + 10) / 1_000, 6);
    expect(need.database).toBeCloseTo((0.12 + 0.02 + 0.1 + 0.1 + 20) / 1_000, 6);
    expect(need.sends).toBeCloseTo(0.12 + 0.01 + 0.012);
  });

  it('is one program, and another as soon as one would be busier than it may', () => {
    const oneOf = (people: number) => sizeFor({ name: '', people }, COSTS, ASSUMED);
    // A hundred people ask 0.808 ms a second, a program may be busy with them for 500.
    const full = (0.5 / 0.000808) * 100;

    expect(oneOf(1)).toMatchObject({ instances: 1 });
    expect(oneOf(full - 1)).toMatchObject({ instances: 1 });
    expect(oneOf(full + 1)).toMatchObject({ instances: 2 });
    expect(oneOf(3 * full + 1)).toMatchObject({ instances: 4 });
    expect(oneOf(full - 1).room).toBeCloseTo(1.98, 2);
  });

  it('keeps questions until they are wiped, an address of everybody, and the last walk of those who walked today', () => {
    const { databaseBytes } = sizeFor(HUNDRED, COSTS, ASSUMED);

    // 30 questions a week for ten weeks; nobody has two last walks, and 4 hours of 36 walks are more than a hundred people.
    expect(databaseBytes).toBeCloseTo(300 * 4_000 + 100 * 400 + 100 * 500);
    expect(sizeFor({ name: '', people: 1 }, COSTS, { ...ASSUMED, lastWalkHours: 1 }).databaseBytes).toBeCloseTo(
      3 * 4_000 + 400 + 0.36 * 500,
    );
  });

  it('knows how many people reach what Teams takes from one app in one tenant', () => {
    const most = mostPeopleInTenant(COSTS, ASSUMED);

    expect(sizeFor({ name: '', people: most.sends }, COSTS, ASSUMED).sends).toBeCloseTo(50);
    expect(sizeFor({ name: '', people: most.channel }, COSTS, ASSUMED).channelSends).toBeCloseTo(1_800);
  });

  it('assumes parts that are parts', () => {
    const { busiestHour, mostBusy, typedPerWalk, questionsPerWalk, tabsInSight } = ASSUMPTIONS;
    for (const part of [busiestHour, mostBusy, typedPerWalk, questionsPerWalk, tabsInSight]) {
      expect(part).toBeGreaterThan(0);
      expect(part).toBeLessThanOrEqual(1);
    }
  });
});
