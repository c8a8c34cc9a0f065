/** Milliseconds of a processor for one of something: of the program, and of the database beside it. */
export interface Cost {
  readonly program: number;
  readonly database: number;
}

/** What was measured (capacity.bench.ts). */
export interface Costs {
  /** One press on a walk: the next card, and the message that is brought up to date. */
  readonly step: Cost;
  /** A question somebody types, searched and answered with a card. */
  readonly typed: Cost;
  /** A question to the coordinators, from the form to closed, with what the tab asks for and everything delivered. */
  readonly question: Cost;
  /** An open coordinators' tab that asks whether anything changed. */
  readonly poll: Cost;
  /** Checking the token that Teams sends with every turn, which nothing above has. */
  readonly token: Cost;
  /** What a program and the database do by themselves, per second. */
  readonly idle: Cost;
  /** Presses of one walk, the one that opens it included: the mean over walks through all trees. */
  readonly stepsPerWalk: number;
  readonly turnsPerQuestion: number;
  readonly sendsPerQuestion: number;
  /** Of these, to the coordinators' channel. */
  readonly channelSendsPerQuestion: number;
  readonly bytes: { readonly question: number; readonly lastWalk: number; readonly address: number };
}

/** What nobody here can measure: how much people will ask of it. Each is said in deploy/CAPACITY.md. */
export interface Assumptions {
  readonly walksPerPersonPerWeek: number;
  /** Part of the walks that begin with a typed question. */
  readonly typedPerWalk: number;
  /** Part of the walks that end in a question to the coordinators. */
  readonly questionsPerWalk: number;
  /** Part of a week's walks that falls in its busiest hour. */
  readonly busiestHour: number;
  /** The busiest minute of that hour beside its mean. */
  readonly busiestMinute: number;
  readonly peoplePerCoordinator: number;
  /** Part of the coordinators who have their tab open and in sight; a hidden one asks nothing. */
  readonly tabsInSight: number;
  /** Seconds between two polls of such a tab: what the tab does (coordinator-page.tsx). */
  readonly pollSeconds: number;
  /** From asked to wiped: until closed, and RETENTION_DAYS after it. */
  readonly questionDays: number;
  /** Last cards that lie there at once are of the walks of so many busiest hours; nobody has two. */
  readonly lastWalkHours: number;
  /** Part of a processor that a program and the database should be busy at most in the busiest minute. */
  readonly mostBusy: number;
}

export interface Population {
  readonly name: string;
  readonly people: number;
}

/** Teams' own limits: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit, and 50 a second per app and tenant. */
export const TEAMS = { sendsPerSecond: 50, channelSendsPerHour: 1_800 } as const;

/** What a busiest minute asks, and what that takes. Rates are per second, loads parts of one processor. */
export interface Need {
  readonly walks: number;
  readonly steps: number;
  readonly typed: number;
  readonly questions: number;
  readonly polls: number;
  readonly program: number;
  readonly database: number;
  /** Programs that this load needs, each at most `mostBusy`; a second one only so that one may be away is not counted here. */
  readonly instances: number;
  /** How many times this load the instances could take before a processor is full. */
  readonly room: number;
  readonly databaseBytes: number;
  readonly sends: number;
  /** In the busiest hour, to the coordinators' channel. */
  readonly channelSends: number;
}

const HOUR_SECONDS = 3_600;
const WEEK_DAYS = 7;

/** Pure arithmetic: from what one costs, and how much is asked, to how many programs it takes. */
export function sizeFor({ people }: Population, costs: Costs, assumed: Assumptions): Need {
  const walksPerWeek = people * assumed.walksPerPersonPerWeek;
  const walksInHour = walksPerWeek * assumed.busiestHour;
  const walks = (walksInHour / HOUR_SECONDS) * assumed.busiestMinute;
  const steps = walks * costs.stepsPerWalk;
  const typed = walks * assumed.typedPerWalk;
  const questions = walks * assumed.questionsPerWalk;
  const polls = ((people / assumed.peoplePerCoordinator) * assumed.tabsInSight) / assumed.pollSeconds;
  const turns = steps + typed + questions * costs.turnsPerQuestion;
  const loadOf = (part: keyof Cost): number =>
    (steps * costs.step[part] +
      typed * costs.typed[part] +
      questions * costs.question[part] +
      polls * costs.poll[part] +
      turns * costs.token[part]) /
    1_000;
  const idle = costs.idle.program / 1_000;
  const asked = loadOf('program');
  const instances = Math.max(1, Math.ceil(asked / (assumed.mostBusy - idle)));
  return {
    walks,
    steps,
    typed,
    questions,
    polls,
    program: asked + instances * idle,
    database: loadOf('database') + costs.idle.database / 1_000,
    instances,
    room: (instances * (1 - idle)) / asked,
    databaseBytes:
      walksPerWeek * assumed.questionsPerWalk * (assumed.questionDays / WEEK_DAYS) * costs.bytes.question +
      people * costs.bytes.address +
      Math.min(people, walksInHour * assumed.lastWalkHours) * costs.bytes.lastWalk,
    sends: steps + typed + questions * costs.sendsPerQuestion,
    channelSends: walksInHour * assumed.questionsPerWalk * costs.channelSendsPerQuestion,
  };
}

/** The number of people in one tenant at which the busiest minute reaches what Teams takes, and what reaches it. */
export function mostPeopleInTenant(
  costs: Costs,
  assumed: Assumptions,
): { readonly sends: number; readonly channel: number } {
  const one = sizeFor({ name: '', people: 1 }, costs, assumed);
  return { sends: TEAMS.sendsPerSecond / one.sends, channel: TEAMS.channelSendsPerHour / one.channelSends };
}
