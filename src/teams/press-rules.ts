import type { Verb } from '../cards/press';

interface PressRule {
  /**
   * What must be there: a walk's content, the desk where questions are kept, or a coordinator at that desk. Everybody else
   * is told that it is not theirs to do.
   */
  readonly needs: 'walk' | 'desk' | 'coordinator';
  /**
   * What follows belongs to whoever pressed: in a group the message itself stays as it is, and typed there it is answered
   * with where to go instead. By outcome: a change is for everybody, a form or a refusal for whoever pressed.
   */
  readonly private: boolean | 'by outcome';
  /** Changes where a walk is: on a card that several people see, only the first click counts. */
  readonly moves: boolean;
}

const LOOK = { needs: 'walk', private: false, moves: false } as const;
const MOVE = { needs: 'walk', private: false, moves: true } as const;
const OWN = { needs: 'desk', private: true, moves: false } as const;
const COORDINATE = { needs: 'coordinator', private: 'by outcome', moves: false } as const;
/** Typed in a channel, and answered there; who is no coordinator is told in words of its own. */
const CHANNEL = { needs: 'desk', private: 'by outcome', moves: false } as const;

/** What holds for a press wherever it comes from: a button, the button of an old client, or a typed word. */
export const PRESS_RULES = {
  menu: LOOK,
  help: LOOK,
  privacy: LOOK,
  theme: LOOK,
  start: LOOK,
  show: LOOK,
  why: LOOK,
  report: LOOK,
  judge: LOOK,
  'judge-why': LOOK,
  answer: MOVE,
  pick: MOVE,
  tick: MOVE,
  back: MOVE,
  renew: MOVE,
  change: LOOK,
  'change-tick': LOOK,
  'change-to': MOVE,
  'change-pick': MOVE,

  drop: OWN,
  ask: OWN,
  'ask-back': OWN,
  'ask-check': OWN,
  'ask-edit': OWN,
  'ask-send': OWN,
  'my-questions': OWN,
  'my-data': OWN,
  'my-data-ask': OWN,
  'my-data-forget': OWN,
  'my-card-forget': OWN,
  'q-show': OWN,
  'q-walk': OWN,
  'q-close': OWN,
  'q-withdraw': OWN,
  'q-forget-ask': OWN,
  'q-forget': OWN,
  'q-more': OWN,
  'q-more-back': OWN,
  'q-more-check': OWN,
  'q-more-edit': OWN,
  'q-more-send': OWN,

  'c-show': COORDINATE,
  'c-claim': COORDINATE,
  'c-back': COORDINATE,
  'c-close': COORDINATE,
  'c-reopen': COORDINATE,
  'c-over': COORDINATE,
  'c-over-send': COORDINATE,
  'c-answer': COORDINATE,
  'c-answer-back': COORDINATE,
  'c-answer-check': COORDINATE,
  'c-answer-edit': COORDINATE,
  'c-answer-send': COORDINATE,

  'c-post': COORDINATE,

  'link-channel': CHANNEL,
  duty: CHANNEL,
  'duty-off': CHANNEL,
} as const satisfies Readonly<Record<Verb, PressRule>>;

type Needing<N extends PressRule['needs']> = {
  readonly [V in Verb]: (typeof PRESS_RULES)[V]['needs'] extends N ? V : never;
}[Verb];

export type WalkVerb = Needing<'walk'>;
export type DeskVerb = Needing<'desk' | 'coordinator'>;
