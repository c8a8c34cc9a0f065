import type { Escalation } from '../../escalations/escalation';
import type { EscalationSummary } from '../../escalations/keeping/escalation-list';
import { seenByCoordinator } from '../../escalations/seen-by';
import { plainText } from '../../language/plain-text';

/** One line of the coordinators' list. `overdueBefore` is an ISO instant. */
export function summarise(escalation: Escalation, overdueBefore: string): EscalationSummary {
  const seen = seenByCoordinator(escalation);
  const waits = seen.state === 'open' || seen.state === 'claimed';
  return {
    id: seen.id,
    number: seen.number,
    state: seen.state,
    urgency: seen.urgency,
    danger: seen.danger,
    anonymous: seen.anonymous,
    contents: seen.contents,
    overdue: waits && seen.waitingSince < overdueBefore,
    theme: seen.walk?.theme ?? null,
    tree: seen.walk?.tree ?? null,
    node: seen.walk?.node ?? null,
    question: seen.messages[0]?.text ?? null,
    asker: seen.asker,
    claimedBy: seen.claimedBy,
    tags: seen.tags,
    proposesTree: seen.proposesTree,
    version: seen.version,
    askedAt: seen.askedAt,
    waitingSince: seen.waitingSince,
    answeredAt: seen.answeredAt,
    closedAt: seen.closedAt,
  };
}

/** What is looked for. */
export const wordsOf = (search: string): readonly string[] =>
  plainText(search)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether every word of a search occurs in what a coordinator may read of it. */
export function matches(escalation: Escalation, words: readonly string[]): boolean {
  const seen = seenByCoordinator(escalation);
  const readable = [
    `vraag #${seen.number}`,
    seen.asker?.name,
    seen.claimedBy?.name,
    seen.walk?.tree,
    ...seen.tags,
    ...seen.messages.map(({ text }) => text),
    ...seen.notes.map(({ text }) => text),
  ];
  const haystack = plainText(readable.filter((part) => part !== undefined).join('\n'));
  return words.every((word) => haystack.includes(word));
}
