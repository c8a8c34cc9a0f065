import type { Role } from './actor';
import type { CommandKind } from './command';
import type { NotificationKind } from './delivery/notification';
import type { EscalationState } from './escalation';

/**
 * The life of an escalation, in one table: from which state, by whom, to which state, and who is told.
 * Nothing that is not in here happens. `resume` is claimed when somebody claimed it before, otherwise open.
 */
export interface Transition {
  readonly from: readonly EscalationState[];
  readonly who: readonly Role[];
  readonly to: EscalationState | 'same' | 'resume';
  readonly tell: readonly NotificationKind[];
  /** Whether the command may say why, or must. */
  readonly reason?: 'may' | 'must';
}

export interface CommandRules {
  readonly transitions: readonly Transition[];
  /** In these states what is asked for is so already: fine, and nothing changes. */
  readonly already: readonly EscalationState[];
}

const ALWAYS: readonly EscalationState[] = ['open', 'claimed', 'answered', 'closed', 'withdrawn'];

export const TRANSITIONS: Readonly<Record<CommandKind, CommandRules>> = {
  claim: {
    transitions: [{ from: ['open'], who: ['coordinator'], to: 'claimed', tell: ['channel-changed', 'asker-claimed'] }],
    already: [],
  },
  answer: {
    transitions: [
      { from: ['open'], who: ['coordinator'], to: 'answered', tell: ['asker-answered', 'channel-changed'] },
      { from: ['claimed', 'answered'], who: ['claimer'], to: 'answered', tell: ['asker-answered', 'channel-changed'] },
    ],
    already: [],
  },
  'follow-up': {
    transitions: [
      { from: ['open'], who: ['asker'], to: 'same', tell: ['channel-changed'] },
      {
        from: ['claimed', 'answered', 'closed'],
        who: ['asker'],
        to: 'resume',
        tell: ['coordinator-followed-up', 'channel-changed'],
      },
    ],
    already: [],
  },
  'hand-back': {
    transitions: [{ from: ['claimed'], who: ['claimer'], to: 'open', tell: ['channel-changed'] }],
    already: ['open'],
  },
  // Any coordinator may: whoever claimed it can be ill.
  'hand-over': {
    transitions: [
      {
        from: ['open', 'claimed'],
        who: ['coordinator'],
        to: 'claimed',
        tell: ['coordinator-assigned', 'channel-changed'],
      },
    ],
    already: [],
  },
  close: {
    transitions: [
      { from: ['answered'], who: ['asker'], to: 'closed', tell: ['channel-changed'] },
      {
        from: ['answered'],
        who: ['coordinator'],
        to: 'closed',
        tell: ['asker-closed', 'channel-changed'],
        reason: 'may',
      },
      { from: ['open'], who: ['coordinator'], to: 'closed', tell: ['asker-closed', 'channel-changed'], reason: 'must' },
      { from: ['claimed'], who: ['claimer'], to: 'closed', tell: ['asker-closed', 'channel-changed'], reason: 'must' },
    ],
    already: ['closed'],
  },
  reopen: {
    transitions: [
      {
        from: ['answered', 'closed'],
        who: ['asker'],
        to: 'resume',
        tell: ['coordinator-followed-up', 'channel-changed'],
      },
      { from: ['answered', 'closed'], who: ['coordinator'], to: 'resume', tell: ['asker-claimed', 'channel-changed'] },
    ],
    already: ['open', 'claimed'],
  },
  withdraw: {
    transitions: [
      { from: ['open', 'claimed', 'answered'], who: ['asker'], to: 'withdrawn', tell: ['channel-changed'] },
    ],
    already: ['withdrawn'],
  },
  tag: { transitions: [{ from: ALWAYS, who: ['coordinator'], to: 'same', tell: [] }], already: [] },
  // The system closes what an edition answered.
  'propose-tree': {
    transitions: [{ from: ALWAYS, who: ['coordinator', 'system'], to: 'same', tell: [] }],
    already: [],
  },
  forget: {
    transitions: [
      { from: ['open', 'claimed', 'answered'], who: ['asker'], to: 'withdrawn', tell: ['channel-changed'] },
      { from: ['closed', 'withdrawn'], who: ['asker'], to: 'same', tell: ['channel-changed'] },
    ],
    already: [],
  },
  retire: {
    transitions: [{ from: ['closed', 'withdrawn'], who: ['system'], to: 'same', tell: ['channel-changed'] }],
    already: ['open', 'claimed', 'answered'],
  },
  remind: {
    transitions: [
      { from: ['open'], who: ['system'], to: 'same', tell: ['channel-reminder'] },
      { from: ['claimed'], who: ['system'], to: 'same', tell: ['coordinator-reminder'] },
      { from: ['answered'], who: ['system'], to: 'same', tell: ['asker-reminder'] },
    ],
    already: [],
  },
  expire: {
    transitions: [{ from: ['answered'], who: ['system'], to: 'closed', tell: ['channel-changed'] }],
    already: ['open', 'claimed', 'closed', 'withdrawn'],
  },
  lapse: {
    transitions: [
      { from: ['open', 'claimed'], who: ['system'], to: 'closed', tell: ['asker-closed', 'channel-changed'] },
    ],
    already: ['answered', 'closed', 'withdrawn'],
  },
};
