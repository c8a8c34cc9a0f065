import type { Edition } from '../../content/model';
import type { Audit } from '../../escalations/audit';
import type { Person } from '../../escalations/escalation';
import type { EscalationStore } from '../../escalations/escalation-store';
import type { Outbox } from '../../escalations/outbox';
import type { Period } from '../../escalations/statistics';
import type { GuardedText } from '../../privacy/guarded-text';
import type { TextFinding, WalkLine } from '../contract';

/** Everything the coordinators' part of the API needs from outside; main.ts brings it. */
export interface CoordinatorPorts {
  readonly store: EscalationStore;
  readonly audit: Audit;
  readonly outbox: Pick<Outbox, 'deadLetters' | 'retryDeadLetter'>;
  /** Coordinators to hand over to; the one who asks may be among them. */
  readonly colleagues: () => Promise<readonly Person[]>;
  readonly guard: TextGuard;
  /** The newest published edition: titles and nodes are read from it. */
  readonly edition: () => Edition;
  /** The answers of a walk as lines to read, oldest first; empty when the token cannot be read any more. */
  readonly describeWalk: (token: string) => readonly WalkLine[];
  readonly usage: (period: Period) => Promise<Usage>;
  /** After so long an open or claimed escalation counts as overdue. */
  readonly overdueAfterHours: number;
  readonly now: () => Date;
}

/** The privacy guard as the API uses it: only it can make text that may be stored. */
export interface TextGuard {
  readonly find: (text: string) => readonly TextFinding[];
  /** The text with these findings replaced by what they are ("[naam]"). */
  readonly redact: (text: string, findings: readonly TextFinding[]) => GuardedText;
}

/** How the trees are used: counts without people. */
export interface Usage {
  readonly trees: readonly { readonly tree: string; readonly walks: number }[];
  /** Walks that ended without an answer. */
  readonly deadEnds: readonly {
    readonly tree: string;
    readonly node: string;
    readonly kind: 'unsure' | 'no-rule';
    readonly count: number;
  }[];
  readonly searchesWithoutResult: readonly { readonly theme: string | null; readonly count: number }[];
}
