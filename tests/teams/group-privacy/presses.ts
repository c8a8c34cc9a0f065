import fc from 'fast-check';
import type { Verb } from '../../../src/cards/press';
import { PRESS_RULES } from '../../../src/teams/press-rules';
import { pressSchema } from '../../../src/teams/rim/press-schema';
import type { Activity } from '../../support/chat';
import { COLLEAGUE, COORDINATOR, MEMBER, OUTSIDER, SECOND_COORDINATOR, type TestPerson } from '../../support/people';

/** Every way in which a press or a typed word comes in. */
export type Way =
  | 'execute'
  | 'submit'
  | 'messageBack'
  | 'task/submit'
  | 'composeExtension/submitAction'
  | 'typed'
  | 'edited';
export type Where = 'group chat' | 'other channel' | 'coordinators';
export type OnMessage = 'there' | 'gone' | '0' | 'none';

export interface Throw {
  readonly way: Way;
  readonly where: Where;
  readonly on: OnMessage;
  /** Which of the messages that are there. */
  readonly at: number;
  readonly who: TestPerson | Nobody;
  /** Absent: what a button of this person's own last card says, if there is one. */
  readonly made: boolean;
  /** Which button of it. */
  readonly button: number;
  readonly data: Activity & { readonly verb: Verb };
  readonly typed: string;
}

/** Somebody of whom Teams says no object id: a guest, or a client of long ago. */
export type Nobody = Omit<TestPerson, 'aadObjectId'>;
const NOBODY: Nobody = { id: '29:gast-zonder-nummer', name: 'Gerda Gast' };

/** What somebody typed and never sent, and what they did send. Words that stand in no content. */
export const DRAFT = 'kladtekst pindakaasfabriek';
export const SENT = 'inzending wattenstaafje';

const VERBS = Object.keys(PRESS_RULES) as readonly Verb[];
/** Of every press there is, so that a field of tomorrow is filled too. */
const FIELDS = [
  ...new Set(pressSchema.options.flatMap((option) => Object.keys((option.unwrap() as { shape: object }).shape))),
].filter((field) => field !== 'verb');

const isSending = (verb: Verb): boolean => verb.endsWith('-send');

/** `tokens` and `ids` are read when the press is thrown: of the presser's own and of others. */
export const TOKEN = '<token>';
export const ID = '<id>';

function valuesFor(field: string, verb: Verb): fc.Arbitrary<unknown> {
  const words = isSending(verb) ? SENT : DRAFT;
  switch (field) {
    case 'token':
      return fc.constantFrom<unknown>(TOKEN, TOKEN, TOKEN, 'a1b2c3d4e5f6~nergens~0', undefined);
    case 'id':
      return fc.constantFrom<unknown>(ID, ID, ID, ID, '00000000-0000-4000-8000-000000000000');
    case 'question':
    case 'answer':
      return fc.constantFrom<unknown>(words, `${words} over Fatma de Vries, 06-12345678`, '', undefined);
    case 'formKey':
      return fc.uuid();
    case 'urgent':
      return fc.constantFrom('ja', 'nee');
    case 'anonymous':
      return fc.constantFrom<unknown>('true', 'false', true);
    case 'theme':
      return fc.constantFrom('safety', 'reference');
    case 'tree':
      return fc.constantFrom('delen', 'nergens', undefined);
    case 'to':
      return fc.constantFrom(SECOND_COORDINATOR.aadObjectId, COORDINATOR.aadObjectId, 'niemand');
    case 'at':
      return fc.constantFrom('delen/gevaar', 'delen/wie');
    case 'option':
      return fc.constantFrom('nee', 'school', 'ja');
    default:
      return fc.constantFrom<unknown>(words, 'name:23:38', '', undefined);
  }
}

const pressOf = fc
  .constantFrom(...VERBS)
  .chain((verb) =>
    fc
      .record(Object.fromEntries(FIELDS.map((field) => [field, valuesFor(field, verb)])))
      .map((fields) => ({ ...fields, verb })),
  );

const people = fc.constantFrom<TestPerson | Nobody>(
  MEMBER,
  MEMBER,
  COLLEAGUE,
  COLLEAGUE,
  COORDINATOR,
  COORDINATOR,
  SECOND_COORDINATOR,
  OUTSIDER,
  NOBODY,
);

const SAYINGS = [
  'mijn vragen',
  'my questions',
  'mijn gegevens',
  'vraag',
  'terug',
  'dienst',
  'menu',
  'bedankt',
  'kan ik met iemand praten',
  `mag ik dit delen met de school, ${DRAFT}`,
  `Fatma de Vries heeft schulden, mag ik de school bellen? ${DRAFT}`,
  `zoek ${DRAFT}`,
];

const anything: fc.Arbitrary<Throw> = fc.record({
  way: fc.constantFrom<Way>(
    ...(['execute', 'execute', 'execute', 'execute', 'submit', 'submit', 'submit'] as const),
    ...(['messageBack', 'task/submit', 'composeExtension/submitAction', 'typed', 'edited'] as const),
  ),
  where: fc.constantFrom<Where>('group chat', 'group chat', 'other channel', 'other channel', 'coordinators'),
  on: fc.constantFrom<OnMessage>('there', 'there', 'gone', '0', 'none'),
  at: fc.nat(1_000),
  who: people,
  made: fc.boolean(),
  button: fc.nat(1_000),
  data: pressOf,
  typed: fc.constantFrom(...SAYINGS),
});

/** A coordinator who links a group makes it the place where questions come in; that is their choice, and no leak. */
const linksAnother = ({ data, where, who }: Throw): boolean =>
  data.verb === 'link-channel' && where !== 'coordinators' && (who === COORDINATOR || who === SECOND_COORDINATOR);

export const throwsOf = (seed: number, many: number): readonly Throw[] =>
  fc.sample(
    anything.filter((thrown) => !linksAnother(thrown)),
    { seed, numRuns: many },
  );
