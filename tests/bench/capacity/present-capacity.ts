import type { BenchRow } from '../present-rows';
import { ceilingRows, type Needed, needRows } from './present-needs';
import { highestHeld, type Level } from './ramp';
import type { Cost, Costs } from './sizing';

export interface Morning {
  /** Levels of the ramp, on one program and on two. */
  readonly one: readonly Level[];
  readonly two: readonly Level[];
  readonly megabytes: number;
}

/** First what was measured, then what follows from it. */
export const capacityRows = (costs: Costs, morning: Morning, needed: readonly Needed[]): readonly BenchRow[] => [
  ...costRows(costs),
  ...morningRows(morning),
  ...needed.flatMap(needRows),
  ...ceilingRows(costs),
];

const costRow = (what: string, { program, database }: Cost): BenchRow => ({
  what: `capacity: ${what}: a program`,
  against: 'PostgreSQL',
  unit: 'ms of a processor',
  ours: program,
  baseline: database,
});

const costRows = (costs: Costs): readonly BenchRow[] => [
  costRow('a step of a walk', costs.step),
  costRow('a typed question', costs.typed),
  costRow('a question to the coordinators, asked to closed', costs.question),
  costRow('a poll of an open tab', costs.poll),
  costRow('nobody there, a second', costs.idle),
  { what: "capacity: checking Teams' token, a turn", unit: 'ms of a processor', ours: costs.token.program },
  { what: 'capacity: steps of a walk, the mean', unit: 'steps', ours: costs.stepsPerWalk },
  { what: 'capacity: sends to Teams for a question', unit: 'sends', ours: costs.sendsPerQuestion },
  { what: 'capacity: of these to the channel', unit: 'sends', ours: costs.channelSendsPerQuestion },
  { what: 'capacity: stored for a question', unit: 'KB', ours: costs.bytes.question / 1_024 },
  { what: 'capacity: stored for the last card of a chat', unit: 'KB', ours: costs.bytes.lastWalk / 1_024 },
  { what: 'capacity: stored for an address', unit: 'KB', ours: costs.bytes.address / 1_024 },
];

function morningRows({ one, two, megabytes }: Morning): readonly BenchRow[] {
  const [held, heldByTwo] = [highestHeld(one), highestHeld(two)];
  return [
    ...one.map((level) => levelRow('one program', level)),
    ...two.map((level) => levelRow('two programs', level)),
    {
      what: 'capacity: requests held, two programs',
      against: 'one',
      unit: '/s',
      ...compared(heldByTwo?.perSecond, held?.perSecond),
    },
    {
      what: 'capacity: a request of the morning, on two programs',
      against: 'on one',
      unit: 'ms of a processor',
      ...compared(heldByTwo?.perRequest, held?.perRequest),
    },
    ...busyRows('one program', held, 1),
    ...busyRows('two programs', heldByTwo, 2),
    { what: 'capacity: most memory of a program', unit: 'MB', ours: megabytes },
  ];
}

const compared = (ours = Number.NaN, baseline = Number.NaN) => ({ ours, baseline, ratio: ours / baseline });

/** Infinite when somebody got no answer. */
const levelRow = (programs: string, { people, p99, failed }: Level): BenchRow => ({
  what: `capacity: ${programs}, ${people.toLocaleString('en')} people: 99 of 100 answers`,
  unit: 'ms',
  ours: failed > 0 ? Number.POSITIVE_INFINITY : p99,
});

/** Where the machine was full, more would be held with more processors; where the sender was busier, the figure is about the sender. */
function busyRows(programs: string, level: Level | undefined, many: number): readonly BenchRow[] {
  const { busy } = level ?? { busy: { programs: NaN, database: NaN, sender: NaN, machine: NaN } };
  const isSenders = busy.sender > busy.programs / many;
  return [
    {
      what: `capacity: ${programs}, held most: each busy${isSenders ? ' (THE SENDER WAS BUSIER: no figure)' : ''}`,
      against: 'its sender',
      unit: '%',
      ours: (100 * busy.programs) / many,
      baseline: 100 * busy.sender,
    },
    {
      what: `capacity: ${programs}, held most: PostgreSQL busy`,
      against: 'the whole machine',
      unit: '%',
      ours: 100 * busy.database,
      baseline: 100 * busy.machine,
    },
  ];
}
