import { workingHoursAfter } from '../../calendar/working-time';
import { type Role, rolesOf } from '../../escalations/actor';
import type { Person, WalkSoFar } from '../../escalations/escalation';
import type { EscalationSummary } from '../../escalations/keeping/escalation-list';
import type { CoordinatorView } from '../../escalations/seen-by';
import { TRANSITIONS } from '../../escalations/transitions';
import type { CoordinatorAction, EscalationDetail, ListRow, NamedPerson, WalkRoute } from '../contract';
import { nodeText, treeTitle } from '../insight/present-node';
import type { CoordinatorPorts } from './ports';

const ACTIONS: readonly CoordinatorAction[] = [
  'claim',
  'answer',
  'hand-back',
  'hand-over',
  'close',
  'reopen',
  'tag',
  'propose-tree',
];

/** Every field is named, so that a new one leaves the server only when somebody adds it here. */
export const presentDetail = async (
  view: CoordinatorView,
  me: Person,
  ports: CoordinatorPorts,
): Promise<EscalationDetail> => ({
  id: view.id,
  number: view.number,
  state: view.state,
  urgency: view.urgency,
  danger: view.danger,
  anonymous: view.anonymous,
  contents: view.contents,
  theme: view.walk?.theme ?? null,
  walk: view.walk === null ? null : await presentWalk(view.walk, ports),
  askerName: view.asker?.name ?? null,
  claimedBy: named(view.claimedBy),
  messages: view.messages.map(({ key, kind, side, by, text, at }) => ({
    key,
    kind,
    side,
    name: side === 'asker' ? (view.asker?.name ?? null) : (by?.name ?? null),
    text,
    at,
  })),
  notes: view.notes.map(({ by, to, text, at }) => ({ by: by?.name ?? null, to: to.name, text, at })),
  tags: view.tags,
  proposesTree: view.proposesTree,
  version: view.version,
  askedAt: view.askedAt,
  waitingSince: view.waitingSince,
  answerBy: answerBy(view, ports),
  answeredAt: view.answeredAt,
  closedAt: view.closedAt,
  channelLink: (await ports.cardLink?.(view.id)) ?? null,
  mayDo: mayDo(view, me),
});

export const presentRow = (summary: EscalationSummary, ports: CoordinatorPorts): ListRow => ({
  id: summary.id,
  number: summary.number,
  state: summary.state,
  urgency: summary.urgency,
  danger: summary.danger,
  overdue: summary.overdue,
  anonymous: summary.anonymous,
  theme: summary.theme,
  treeTitle: summary.tree === null ? null : treeTitle(ports.edition(), summary.tree),
  question: summary.question,
  askerName: summary.anonymous ? null : (summary.asker?.name ?? null),
  claimedBy: named(summary.claimedBy),
  tags: summary.tags,
  proposesTree: summary.proposesTree,
  version: summary.version,
  askedAt: summary.askedAt,
  waitingSince: summary.waitingSince,
  answerBy: answerBy(summary, ports),
});

const answerBy = (
  { state, waitingSince }: Pick<EscalationSummary, 'state' | 'waitingSince'>,
  { overdueAfterHours }: CoordinatorPorts,
): string | null =>
  state === 'open' || state === 'claimed' ? workingHoursAfter(waitingSince, overdueAfterHours) : null;

export const named = (person: Person | null): NamedPerson | null =>
  person === null ? null : { id: person.id, name: person.name };

const presentWalk = async (walk: WalkSoFar, { edition, describeWalk }: CoordinatorPorts): Promise<WalkRoute> => {
  const lines = walk.token === null ? [] : await describeWalk(walk.token);
  return {
    treeId: walk.tree,
    treeTitle: treeTitle(edition(), walk.tree),
    nodeId: walk.node,
    nodeText: nodeText(edition(), walk),
    isAdvice: edition().trees.get(walk.tree)?.nodes.get(walk.node)?.kind === 'advice',
    lines: lines.map(({ question, answer }) => ({ question, answer })),
    reportPath: walk.token === null ? null : `/r/${encodeURIComponent(walk.token)}`,
  };
};

const mayDo = (view: CoordinatorView, me: Person): CoordinatorAction[] => {
  if (view.contents !== 'readable') return [];
  const roles: readonly Role[] = rolesOf({ kind: 'person', person: me, coordinator: true }, view).filter(
    (role) => role !== 'asker',
  );
  return ACTIONS.filter((action) =>
    TRANSITIONS[action].transitions.some(
      ({ from, who }) => from.includes(view.state) && who.some((role) => roles.includes(role)),
    ),
  );
};
