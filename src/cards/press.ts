import type { Answer } from '../model/answer';
import type { Theme } from '../model/theme';
import type { Judgement, WrongReason } from '../walk/judging';

/**
 * Everything a button can mean, and a typed word that means one. Cards that were sent before today live on in chats for
 * years: verbs and field names are never renamed, only added. Hardly more than types, so that cards stay light in a browser; what
 * comes back from Teams is read against the same types in teams/rim/press-schema.ts.
 */

interface OnWalk {
  /** The walk itself: the card is the session. */
  readonly token: string;
}

/** On a card that somebody came back to. */
interface CameBack {
  /** The walk as it was before *Terug*: what was chosen then is ticked again, here and further on. */
  readonly was?: string;
}

interface OnQuestion {
  /** An escalation. */
  readonly id: string;
}

/** Moves it on: made to how it stood on the card (`Escalation.since`), so that a late or double press changes nothing. */
interface Moving extends OnQuestion {
  readonly since?: string;
}

interface OnForm {
  /** Minted with the form, so that sending it twice stores it once. Not named `key`: the Playground cannot send that. */
  readonly formKey: string;
  /** What was ticked to stay before the text was changed, by its words: the places of the preview shift. */
  readonly ticks?: readonly string[];
}

/** What a coordinator writes: an answer, or why the question is closed without one. */
interface OnAnswer extends OnQuestion, OnForm {
  readonly closes?: 'ja';
  /** The form is a message of its own in the channel: it never shows the question, which may be wiped later. */
  readonly apart?: 'ja';
}

type Nothing = Readonly<Record<never, never>>;

/** A question on its way: it is in the card and nowhere else until it is sent. */
interface Asked extends OnForm {
  readonly question: string;
  readonly urgent: YesOrNo;
  readonly anonymous: Toggle;
  /** The walk that may go along, and whether it does; on a form of before there was no choice, and it went along. */
  readonly token?: string;
  readonly along?: Toggle;
}
/** A toggle sends text; some clients a boolean. */
type Toggle = 'true' | 'false' | boolean;
type YesOrNo = 'ja' | 'nee';

/** What the button carries itself, by verb. */
interface Carried {
  readonly menu: Nothing;
  readonly help: Nothing;
  readonly privacy: Nothing;
  /** What was typed and not sent may go. */
  readonly drop: Nothing;
  readonly theme: { readonly theme: Theme };
  /** Without a tree on a card that has a list of them. */
  readonly start: { readonly tree?: string };
  readonly answer: OnWalk & CameBack & { readonly at: string; readonly option: Answer };
  readonly pick: OnWalk & CameBack & { readonly at: string };
  readonly tick: OnWalk & CameBack & { readonly at: string };
  readonly back: OnWalk & CameBack;
  readonly show: OnWalk;
  /** `hides`: without the reason again. */
  readonly why: OnWalk & CameBack & { readonly hides?: 'ja' };
  readonly report: OnWalk;
  readonly renew: OnWalk;
  readonly judge: OnWalk & { readonly says: Judgement };
  readonly 'judge-why': OnWalk & { readonly reason: WrongReason };
  /** Shows an earlier question again; nothing changes yet. */
  readonly change: OnWalk & { readonly at: string };
  readonly 'change-to': OnWalk & { readonly at: string; readonly option: Answer };
  readonly 'change-pick': OnWalk & { readonly at: string };
  /** Shows what ticks would change; they do not count yet. */
  readonly 'change-tick': OnWalk & { readonly at: string };

  /** With what was typed before, for whoever went back from the form. */
  readonly ask: Partial<Asked>;
  /** Back from the form or the preview, with what was typed. */
  readonly 'ask-back': OnForm & { readonly token?: string };
  readonly 'ask-check': OnForm & { readonly token?: string };
  readonly 'ask-edit': Asked;
  readonly 'ask-send': Asked;

  readonly 'my-questions': Nothing;
  readonly 'my-data': Nothing;
  readonly 'my-data-ask': Nothing;
  readonly 'my-data-forget': Nothing;
  readonly 'my-card-forget': Nothing;
  readonly 'q-show': OnQuestion;
  /** The walk that went along. */
  readonly 'q-walk': OnQuestion;
  readonly 'q-close': Moving;
  readonly 'q-withdraw': Moving;
  readonly 'q-forget-ask': OnQuestion;
  readonly 'q-forget': OnQuestion;
  readonly 'q-more': OnQuestion & Partial<OnForm> & { readonly question?: string };
  readonly 'q-more-back': OnQuestion & OnForm;
  readonly 'q-more-check': OnQuestion & OnForm;
  readonly 'q-more-edit': OnQuestion & OnForm & { readonly question: string };
  /** `seen` by whoever saw what would be stored: a form of before had no preview, and gets one first. */
  readonly 'q-more-send': OnQuestion & OnForm & { readonly seen?: 'ja' };

  readonly 'c-show': OnQuestion;
  readonly 'c-claim': Moving;
  readonly 'c-back': Moving;
  readonly 'c-close': Moving & Partial<OnForm> & { readonly answer?: string };
  readonly 'c-reopen': Moving;
  readonly 'c-over': OnQuestion;
  readonly 'c-over-send': OnQuestion;
  readonly 'c-answer': OnQuestion & Partial<OnForm> & { readonly answer?: string };
  readonly 'c-answer-back': OnAnswer;
  readonly 'c-answer-check': OnAnswer;
  readonly 'c-answer-edit': OnAnswer & { readonly answer: string };
  readonly 'c-answer-send': OnAnswer & { readonly answer: string };

  /** Asked for from the list that a channel gets when it is linked. */
  readonly 'c-post': OnQuestion;

  readonly 'link-channel': Nothing;
  readonly duty: Nothing;
  readonly 'duty-off': Nothing;
}

/** What the preview of a text adds, whichever of its buttons is pressed. */
interface Kept {
  readonly keep: string;
}

/** What inputs on the same card add: a client sends both as one. Several ticks come as one text, with commas between. */
interface Added {
  readonly start: { readonly tree: string };
  readonly pick: { readonly option: Answer };
  readonly tick: { readonly ticked: string };
  readonly 'change-pick': { readonly option: Answer };
  readonly 'change-tick': { readonly ticked: string };
  readonly 'ask-check': Pick<Asked, 'question' | 'urgent' | 'anonymous' | 'along'> & Kept;
  readonly 'ask-back': Pick<Asked, 'question' | 'urgent' | 'anonymous' | 'along'> & Kept;
  readonly 'ask-edit': Kept;
  readonly 'ask-send': Kept;
  readonly 'q-more-check': { readonly question: string } & Kept;
  readonly 'q-more-back': { readonly question: string } & Kept;
  readonly 'q-more-edit': Kept;
  readonly 'q-more-send': { readonly question: string } & Kept;
  readonly 'c-over-send': { readonly to: string };
  readonly 'c-answer-check': { readonly answer: string } & Kept;
  readonly 'c-answer-back': { readonly answer: string } & Kept;
  readonly 'c-answer-edit': Kept;
  readonly 'c-answer-send': Kept;
}

const ADDED: Readonly<Record<keyof Added, true>> = {
  start: true,
  pick: true,
  tick: true,
  'change-pick': true,
  'change-tick': true,
  'ask-check': true,
  'ask-back': true,
  'ask-edit': true,
  'ask-send': true,
  'q-more-check': true,
  'q-more-back': true,
  'q-more-edit': true,
  'q-more-send': true,
  'c-over-send': true,
  'c-answer-check': true,
  'c-answer-back': true,
  'c-answer-edit': true,
  'c-answer-send': true,
};

/** Whether a button sends what was filled in on its card; one that names a tree has nothing to wait for. */
export const sendsInputs = (press: { readonly verb: Verb; readonly tree?: string }): boolean =>
  press.verb in ADDED && press.tree === undefined;

export type Verb = keyof Carried;
/** One plain object type, so that a field that is not its own is refused, and messages stay readable. */
type Flat<T> = { readonly [K in keyof T]: T[K] };
type AddedTo<V extends Verb> = V extends keyof Added ? Added[V] : Nothing;

/** What a card puts on a button. An input may take the place of what the card would add to it. */
export type ButtonPress<V extends Verb = Verb> = {
  readonly [K in V]: Flat<{ readonly verb: K } & Carried[K] & Partial<AddedTo<K>>>;
}[V];

/** Without these nothing can be done, where a button carries them; all else has an answer of its own when it is missing. */
type Needed<T> = { readonly [K in keyof T]-?: T extends Record<K, T[K]> ? K : never }[keyof T] &
  ('verb' | 'token' | 'id');
type Read<T> = Flat<
  { readonly [K in Needed<T>]: T[K] } & { readonly [K in Exclude<keyof T, Needed<T>>]?: T[K] | undefined }
>;

/** A press as it came back: who sends it may be an old client, a broken one or a hostile one. */
export type Press<V extends Verb = Verb> = {
  readonly [K in V]: Read<{ readonly verb: K } & Carried[K] & AddedTo<K>>;
}[V];
