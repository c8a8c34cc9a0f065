import fc from 'fast-check';
import type { Escalation } from '../../src/escalations/escalation';
import type { Storage } from '../../src/storage/open-storage';
import { checkTyped } from '../../src/teams/handlers/check-typed';
import { wholeCard } from '../../src/teams/rim/written-card';
import type { Shown } from '../../src/teams/shown';
import { DATABASE_KINDS, type DatabaseServer, openOn, startDatabases } from '../support/databases';
import { DirectDesk, type Fault } from '../support/direct-desk';
import { ANNA, BRAM } from '../support/escalations';
import { buttonsOf, type CardPart, inputsOf, wordsOn } from '../support/seen-card';

jest.setTimeout(300_000);

/** More of them by hand: SAID_RUNS=2000 npx jest tests/teams/said-is-stored. */
const RUNS = { SQLite: Number(process.env.SAID_RUNS ?? 30), PostgreSQL: Number(process.env.SAID_RUNS ?? 12) } as const;

const TOKENS = ['', 'toy~delen~gevaar/nu.nee~0'];

const TOO_LONG = 'te lang';

const texts = fc.oneof(
  fc.constantFrom(
    'Mag dit?',
    'Mag dit niet?',
    'Bel Jan Jansen op 06-12345678.',
    'Eerst\nen\n\ndan 🙂',
    '   ',
    'bsn 123456782 hoort hier niet',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  // Stands for a text that is too long: a case that fails is printed whole.
  fc.constant(TOO_LONG),
);
/** Nothing, or one call of the press that goes wrong, at any point of it. */
const faults = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Fault[]>([]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(4), fc.constantFrom<Fault>('away', 'locked', 'unknown'))
      .map(([calls, fault]) => [...Array.from({ length: calls }, (): Fault => 'none'), fault]),
  },
);
/** One thing somebody does: which of the cards they have seen, which button on it, what is in the fields, how often at once. */
const step = fc.record({
  who: fc.constantFrom('asker', 'coordinator'),
  begins: fc.integer({ min: 0, max: 9 }),
  card: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(40) }),
  button: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(5) }),
  typed: texts,
  keepsAll: fc.boolean(),
  urgent: fc.constantFrom('ja', 'nee'),
  toggle: fc.constantFrom('true', 'false'),
  times: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constantFrom(2, 3) }),
  faults,
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Buttons that store what somebody wrote. */
const SENDS = new Set(['ask-send', 'q-more-send', 'c-answer-send']);

const counted = { steps: 0, sent: 0, stored: 0, refused: 0, unsure: 0 };

describe.each(DATABASE_KINDS)('on %s', (kind) => {
  let server: DatabaseServer;
  let url: string;
  let storage: Storage;
  beforeAll(async () => {
    server = await startDatabases(kind);
    url = await server.createDatabase();
    storage = openOn(url);
    await storage.migrate();
  });
  afterAll(async () => {
    await storage.close();
    await server.dropDatabase(url);
    await server.stop();
    process.stdout.write(`said-is-stored on ${kind}: ${RUNS[kind]} runs, ${JSON.stringify(counted)}\n`);
  });

  test('what a card says to be stored is stored, nothing else is, and what was written is never lost', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }), async (steps) => {
        run += 1;
        const asker = { ...ANNA, id: `${ANNA.id}-${run}` };
        const world = new World(storage, asker);
        for (const each of steps) await world.take(each);
      }),
      // Without shrinking, which would take minutes on a database: the seed draws the same case again.
      { numRuns: RUNS[kind], endOnFailure: true },
    );
  });
});

class World {
  private readonly desk: DirectDesk;
  /** Newest first; a chat keeps every card. */
  private readonly cards: Record<Step['who'], CardPart[]> = { asker: [], coordinator: [] };

  constructor(
    private readonly storage: Storage,
    private readonly asker: { readonly id: string; readonly name: string },
  ) {
    this.desk = new DirectDesk(storage, BRAM.id);
  }

  async take(step: Step): Promise<void> {
    counted.steps += 1;
    const person = step.who === 'asker' ? this.asker : BRAM;
    const card = this.cards[step.who][step.card % Math.max(1, this.cards[step.who].length)];
    const buttons = buttonsOf(card ?? {}).filter(({ type, verb }) => type === 'Action.Execute' && isOurs(String(verb)));
    const button = buttons[step.button % Math.max(1, buttons.length)];
    this.desk.faults = [...step.faults];
    if (card === undefined || button === undefined || step.begins === 0) {
      const data = await this.beginning(step);
      if (data !== undefined) this.sees(step.who, await this.desk.open(person, data));
      return;
    }
    const data = this.desk.dataOf(card, button, fieldsOf(card, step));
    const before = await this.stored();
    const shown = await Promise.all(Array.from({ length: step.times }, () => this.desk.open(person, data)));
    this.desk.faults = [];
    const after = await this.stored();
    for (const each of shown) this.sees(step.who, each);
    if (SENDS.has(String(button.verb))) expectHonest({ data: data as Sent['data'], shown, before, after });
  }

  private sees(who: Step['who'], { card }: Shown): void {
    this.cards[who].unshift(wholeCard(card));
  }

  private stored(): Promise<readonly Escalation[]> {
    return this.storage.escalations.ofAsker(this.asker.id);
  }

  private async beginning({ who, toggle, card }: Step): Promise<CardPart | undefined> {
    const theirs = await this.stored();
    const one = theirs[card % Math.max(1, theirs.length)];
    if (who === 'asker') {
      if (one !== undefined && toggle === 'true') return { verb: 'q-more', id: one.id };
      return { verb: 'ask', token: TOKENS[card % 2] };
    }
    if (one === undefined) return undefined;
    return { verb: toggle === 'true' ? 'c-answer' : 'c-close', id: one.id };
  }
}

const isOurs = (verb: string): boolean => /^(ask|q-|c-|my-questions)/.test(verb);

function fieldsOf(card: CardPart, { typed, urgent, toggle, keepsAll }: Step): CardPart {
  const values: Record<string, unknown> = {};
  for (const { id, choices } of inputsOf(card) as readonly { id: string; choices?: readonly { value: string }[] }[]) {
    if (id === 'question' || id === 'answer') values[id] = typed === TOO_LONG ? 'x'.repeat(4_001) : typed;
    if (id === 'urgent') values[id] = urgent;
    if (id === 'anonymous' || id === 'along') values[id] = toggle;
    if (id === 'keep' && keepsAll) values[id] = (choices ?? []).map(({ value }) => value).join(',');
  }
  return values;
}

interface Sent {
  readonly data: Readonly<Record<string, string>>;
  readonly shown: readonly Shown[];
  readonly before: readonly Escalation[];
  readonly after: readonly Escalation[];
}

function expectHonest({ data, shown, before, after }: Sent): void {
  const { verb } = data;
  const written = data.question ?? data.answer ?? '';
  const { stored } = checkTyped(written, verb === 'c-answer-send' ? 'coordinator' : 'asker', { keep: data.keep });
  const added = messagesIn(after).filter(({ key }) => !messagesIn(before).some((earlier) => earlier.key === key));
  const cards = shown.map(({ card }) => wholeCard(card));
  const wereSaid = cards.map((card) => saidOf(wordsOn(card)));
  counted.sent += shown.length;
  for (const [index, said] of wereSaid.entries()) {
    const card = JSON.stringify(cards[index]);
    if (said === 'stored') {
      counted.stored += 1;
      const there = messagesIn(after).filter(({ key, text }) => key === data.formKey && text === stored);
      expect(there).toHaveLength(1);
      if (verb === 'ask-send')
        expect(after.find(({ messages }) => messages[0]?.key === data.formKey)).toMatchObject(asAsked(data));
    } else {
      counted[said === 'unsure' ? 'unsure' : 'refused'] += 1;
      expect(card).toContain(JSON.stringify(written).slice(1, -1));
    }
  }
  expect(added.length).toBeLessThanOrEqual(1);
  if (added.length === 1) expect(wereSaid.some((said) => said !== 'refused')).toBe(true);
}

const asAsked = ({ urgent, anonymous, token, along }: Readonly<Record<string, string>>): Partial<Escalation> => ({
  urgency: urgent === 'ja' ? 'urgent' : 'normal',
  anonymous: anonymous === 'true',
  ...(token === undefined || along === 'false' ? { walk: null } : {}),
});

const messagesIn = (escalations: readonly Escalation[]) => escalations.flatMap(({ messages }) => messages);

/** What the card says of what was just sent. */
function saidOf(words: string): 'stored' | 'unsure' | 'refused' {
  if (/We weten niet zeker of dit is opgeslagen/.test(words)) return 'unsure';
  if (/Vraag \d+ is verstuurd|^Verstuurd\.$/m.test(words)) return 'stored';
  // The question itself, with the answer or the reason on it: what did not happen is said on the form.
  return /^Vraag \d+ van /m.test(words) ? 'stored' : 'refused';
}
