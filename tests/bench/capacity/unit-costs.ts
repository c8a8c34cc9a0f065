import type { Crowd, CrowdSeen, Order, Rates, Visit } from './crowd';
import type { Cost, Costs } from './sizing';
import type { Town, Used } from './town';

/** Milliseconds until everything flows, and that are measured; without the first, all who come count until they have gone. */
export type Spell = Omit<Order, 'rates'>;

/** What was seen while these came, and what it used; `milliseconds` as long as was measured. */
export interface Look extends CrowdSeen {
  readonly used: Used;
}

/** Lets them come, and looks at what programs and database use meanwhile. */
export async function look(
  town: Town,
  crowd: Crowd,
  rates: Rates,
  spell: Spell,
  begins: () => void = () => undefined,
): Promise<Look> {
  let before: Promise<Used> | undefined;
  const seen = await crowd.come({ rates, ...spell }, () => {
    before = town.used();
    begins();
  });
  return { ...seen, used: minus(await town.used(), await before) };
}

const minus = (after: Used, before: Used | undefined): Used => {
  if (before === undefined) throw new Error('Expected the crowd to say when it began to count.');
  return {
    programs: after.programs - before.programs,
    database: after.database - before.database,
    sends: after.sends - before.sends,
    channelSends: after.channelSends - before.channelSends,
  };
};

/** Far below what a program can take, one kind at a time: so many come a second. */
const ALONE = { walk: 15, typed: 15, question: 8, poll: 60 } as const satisfies Record<Visit, number>;

export type Measured = Omit<Costs, 'token' | 'stepsPerWalk'>;

/** What each costs on one program: all that was used while only it came, less what is used when nobody comes, through how many there were. */
export async function unitCosts(town: Town, crowd: Crowd, measure: number): Promise<Measured> {
  const spell = { measure };
  const rest = async (): Promise<Cost> => {
    const { used, milliseconds } = await look(town, crowd, {}, spell);
    return { program: used.programs / milliseconds, database: used.database / milliseconds };
  };
  // Before and after, and the calmest counts: a database that tidies up by itself just then would make all the others cost too little.
  const restBefore = await rest();
  const alone = async (kind: Visit) => {
    const seen = await look(town, crowd, { [kind]: ALONE[kind] }, spell);
    // A machine that others use too may be too slow for some; what costs are made of must be nearly all of them.
    const answered = Object.values(seen.requests).reduce((sum, each) => sum + each, 0);
    if (seen.failed > answered / 20)
      throw new Error(
        `Expected nearly every ${kind} to be answered, found ${answered} and ${JSON.stringify(seen.why)}.`,
      );
    return seen;
  };
  const walks = await alone('walk');
  const typed = await alone('typed');
  const polls = await alone('poll');
  const before = await bytesOf(town);
  const questions = await alone('question');
  const after = await bytesOf(town);
  const restAfter = await rest();
  const idle = {
    program: Math.min(restBefore.program, restAfter.program),
    database: Math.min(restBefore.database, restAfter.database),
  };
  const per = ({ used, milliseconds }: Look, many: number): Cost => ({
    program: (used.programs - idle.program * milliseconds) / many,
    database: (used.database - idle.database * milliseconds) / many,
  });
  return {
    step: per(walks, walks.requests.step ?? 0),
    typed: per(typed, typed.done.typed),
    poll: per(polls, polls.done.poll),
    question: per(questions, questions.done.question),
    idle: { program: idle.program * 1_000, database: idle.database * 1_000 },
    turnsPerQuestion: TURNS_PER_QUESTION,
    sendsPerQuestion: questions.used.sends / questions.done.question,
    channelSendsPerQuestion: questions.used.channelSends / questions.done.question,
    bytes: {
      question: (after.questions - before.questions) / (after.asked - before.asked),
      lastWalk: after.lastWalks / (await town.rowsOf('last_token')),
      address: after.addresses / (await town.rowsOf('address')),
    },
  };
}

/** Form, preview, sent. */
const TURNS_PER_QUESTION = 3;

const bytesOf = async (town: Town) => ({
  asked: await town.rowsOf('escalation'),
  questions: await town.bytesOf('escalation', 'audit', 'outbox', 'card'),
  lastWalks: await town.bytesOf('last_token'),
  addresses: await town.bytesOf('address'),
});
