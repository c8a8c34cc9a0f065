/**
 * What the tabs and the API say to each other. Types only: the browser bundle takes nothing else from the server.
 * Instants are ISO texts. A count is null when it is from 1 to 4, because that could point at a person.
 */
import type { Cause } from '../escalations/delivery/undelivered';
import type { EscalationState, MessageKind, Side, Urgency } from '../escalations/escalation';
import type { ListAge, ListCounts, ListFilter, ListSort } from '../escalations/keeping/escalation-list';
import type { WrongReason } from '../walk/judging';
import type { WebRole } from './sign-in/signed-in';

export type {
  Cause,
  EscalationState,
  ListAge,
  ListCounts,
  ListFilter,
  ListSort,
  MessageKind,
  Side,
  Urgency,
  WebRole,
  WrongReason,
};

/** Every refusal of the API: RFC 9457 with a stable `code`. */
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly requestId?: string;
  /** With `conflict` and `not-possible`: who has the escalation, and how it stands now. */
  readonly by?: NamedPerson | null;
  readonly current?: EscalationDetail | null;
  /** With `has-findings`. */
  readonly findings?: readonly TextFinding[];
}

export type SignInWay =
  /** `appId`: of the app in Teams, for links into it. */
  | { readonly kind: 'teams'; readonly appId: string }
  | { readonly kind: 'demo'; readonly people: readonly (NamedPerson & { readonly roles: readonly WebRole[] })[] };

export interface DemoToken {
  readonly token: string;
  readonly expiresAt: string;
}

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

export interface Me extends NamedPerson {
  readonly roles: readonly WebRole[];
}

/** A coordinator to hand over to. `awayUntil`: the first day they are back, `yyyy-mm-dd`; null when they are there. */
export interface Colleague extends NamedPerson {
  readonly awayUntil: string | null;
}

/** What a list is asked for. Absent or null is no wish. */
export interface ListWish {
  readonly filter: ListFilter;
  readonly sort: ListSort;
  /** `none`: asked without a walk. */
  readonly theme: string | null;
  /** A person id, `me` or `nobody`. */
  readonly holder: string | null;
  readonly danger: boolean;
  readonly age: ListAge | null;
}

export interface ListRow {
  readonly id: string;
  readonly number: number;
  readonly state: EscalationState;
  readonly urgency: Urgency;
  /** The route ended in an advice to act now. */
  readonly danger: boolean;
  readonly overdue: boolean;
  readonly anonymous: boolean;
  readonly theme: string | null;
  readonly treeTitle: string | null;
  /** Null when forgotten or unreadable. */
  readonly question: string | null;
  readonly askerName: string | null;
  readonly claimedBy: NamedPerson | null;
  readonly tags: readonly string[];
  readonly proposesTree: boolean;
  readonly version: number;
  readonly askedAt: string;
  readonly waitingSince: string;
  /** Until when answering is in time; null when it does not wait for us. */
  readonly answerBy: string | null;
}

export interface ListPage {
  readonly rows: readonly ListRow[];
  /** Give it as `after` for the next page; null at the end. */
  readonly next: string | null;
  /** False when a search stopped before it had looked at everything. */
  readonly complete: boolean;
  /** How many questions of this filter the other wishes leave out. */
  readonly hidden: number;
}

/** `tag` differs when anything changed since the last time it was asked for. */
export interface Changes {
  readonly tag: string;
  readonly counts: ListCounts;
}

export interface WalkLine {
  readonly question: string;
  readonly answer: string;
}

export interface WalkRoute {
  readonly treeId: string;
  readonly treeTitle: string;
  readonly nodeId: string;
  /** What the node where it stopped says; null when this edition has no such node. */
  readonly nodeText: string | null;
  /** It did not stop there: that was its advice. */
  readonly isAdvice: boolean;
  readonly lines: readonly WalkLine[];
  /** The printable report of the walk. */
  readonly reportPath: string | null;
}

export interface ConversationMessage {
  readonly key: string;
  readonly kind: MessageKind;
  readonly side: Side;
  /** Null for an asker who stays unnamed. */
  readonly name: string | null;
  readonly text: string;
  readonly at: string;
}

/** What coordinators told one another when they handed it over. */
export interface HandOverNoteView {
  readonly by: string | null;
  readonly to: string;
  readonly text: string;
  readonly at: string;
}

export interface EscalationDetail {
  readonly id: string;
  readonly number: number;
  readonly state: EscalationState;
  readonly urgency: Urgency;
  /** The route ended in an advice to act now. */
  readonly danger: boolean;
  readonly anonymous: boolean;
  readonly contents: 'readable' | 'forgotten' | 'unreadable';
  readonly theme: string | null;
  readonly walk: WalkRoute | null;
  readonly askerName: string | null;
  readonly claimedBy: NamedPerson | null;
  readonly messages: readonly ConversationMessage[];
  readonly notes: readonly HandOverNoteView[];
  readonly tags: readonly string[];
  readonly proposesTree: boolean;
  /** Send it back as If-Match with every change. */
  readonly version: number;
  readonly askedAt: string;
  readonly waitingSince: string;
  /** As in ListRow. */
  readonly answerBy: string | null;
  readonly answeredAt: string | null;
  readonly closedAt: string | null;
  /** The channel's card in Teams; null when there is none to open. */
  readonly channelLink: string | null;
  /** What this coordinator may do with it now. */
  readonly mayDo: readonly CoordinatorAction[];
}

export type CoordinatorAction =
  | 'claim'
  | 'answer'
  | 'hand-back'
  | 'hand-over'
  | 'close'
  | 'reopen'
  | 'tag'
  | 'propose-tree';

export interface AuditLine {
  readonly action: string;
  readonly role: string;
  readonly name: string | null;
  readonly from: EscalationState | null;
  readonly to: EscalationState;
  readonly at: string;
  readonly version: number;
}

/** UTF-16 offsets. */
export interface TextFinding {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

export interface PreviewFinding extends TextFinding {
  /** What comes in its place, such as "[naam]". */
  readonly replacement: string;
  /** False for what may never be stored, whatever a coordinator thinks: bsn and iban. Of a colleague, a work number may. */
  readonly mayStay: boolean;
}

export interface TextPreview {
  /** In the order of the text; they do not overlap. */
  readonly findings: readonly PreviewFinding[];
}

/** Sent with an answer, and with `close` of what was not answered: then the text is the reason, which the asker reads. */
/** A text to begin an answer with; its placeholders are filled in. */
export interface ReplyTemplate {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface AnswerForm {
  /** Minted with the form, so that sending twice adds one answer. */
  readonly key: string;
  readonly text: string;
  /** Findings in `text` that the coordinator saw and chose to leave. */
  readonly keep: readonly TextFinding[];
}

export interface WeekRow {
  readonly week: string;
  readonly asked: number | null;
  readonly answered: number | null;
}

export interface ThemeRow {
  readonly theme: string | null;
  readonly asked: number | null;
}

export interface PlaceRow {
  readonly treeId: string;
  readonly treeTitle: string;
  readonly nodeId: string;
  readonly nodeText: string | null;
  readonly count: number | null;
}

/** What people said of an advice. A reason is null where it, or what is left when it is taken from the others, is too small. */
export interface JudgedCounts {
  readonly right: number | null;
  readonly wrong: number | null;
  readonly reasons: Readonly<Record<WrongReason, number | null>>;
}

export interface JudgedRow extends JudgedCounts {
  readonly treeId: string;
  readonly treeTitle: string;
  readonly nodeId: string;
  readonly nodeText: string | null;
}

export interface TreeUseRow {
  readonly treeId: string;
  readonly treeTitle: string;
  readonly walks: number | null;
}

export interface Insight {
  readonly from: string;
  /** The instant after it. */
  readonly until: string;
  readonly weeks: readonly WeekRow[];
  readonly themes: readonly ThemeRow[];
  readonly medianMinutesToClaim: number | null;
  /** Minutes of working days. */
  readonly medianMinutesToAnswer: number | null;
  /** The hours of working days that were agreed. */
  readonly agreedHours: number;
  /** Of ten questions that were answered, or wait and are too late, so many in time, rounded down; null for fewer than ten. */
  readonly inTimeOfTen: number | null;
  /** Questions that came back after an answer. */
  readonly reopened: number | null;
  /** Where people asked a coordinator. */
  readonly asked: readonly PlaceRow[];
  /** Where people answered "Ik weet het niet", and where a walk ended in an advice that there is no rule. */
  readonly unsure: readonly PlaceRow[];
  readonly noRule: readonly PlaceRow[];
  /** Advices that people said something of; most often wrong first, hidden ones last. */
  readonly judged: readonly JudgedRow[];
  readonly trees: readonly TreeUseRow[];
  readonly searchesWithoutResult: readonly { readonly theme: string | null; readonly searches: number | null }[];
}

/** A way out of a node. `treeTitle` is the title of the tree it leads to, which may be another one. */
export interface TreeNodeNext {
  readonly label: string;
  readonly treeId: string;
  readonly treeTitle: string;
  readonly nodeId: string;
}

export interface TreeNodeView {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly next: readonly TreeNodeNext[];
  /** Over the asked period. */
  readonly asked: number | null;
  readonly unsure: number | null;
  readonly noRule: number | null;
  /** Of an advice: how often it was said to hold, and not to. */
  readonly right: number | null;
  readonly wrong: number | null;
}

export interface TreeView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly theme: string;
  readonly nodes: readonly TreeNodeView[];
}

export interface DeadLetterRow {
  readonly id: string;
  readonly escalationId: string;
  readonly kind: string;
  /** `waiting`: goes by itself when its reader comes back or another channel is linked. */
  readonly state: 'waiting' | 'dead';
  readonly cause: Cause;
  readonly attempts: number;
  /** Code of the last failure. */
  readonly reason: string;
  readonly createdAt: string;
  /** Null while it waits. */
  readonly diedAt: string | null;
}

/** Numbers of notifications that are not delivered. */
export interface DeliveryFigures {
  readonly pending: number;
  readonly waiting: number;
  readonly dead: number;
  /** When the oldest that is on its way was written. */
  readonly oldestPending: string | null;
}
