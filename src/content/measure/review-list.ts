import type { Edition, Source } from '../../model/edition';
import { referencesOf } from '../../model/kinds';
import { keyOf } from '../../model/node';

/** What a lawyer or privacy officer still has to look at. */
export interface ReviewList {
  /** Sources that are less than confirmed, the least certain and the longest unread first. */
  readonly sources: readonly { readonly source: Source; readonly usedAt: readonly string[] }[];
  /** Advices that say themselves what is not certain, by place. */
  readonly doubts: readonly { readonly at: string; readonly uncertain: string }[];
}

const LEAST_CERTAIN_FIRST: Readonly<Record<Source['certainty'], number>> = {
  'to-verify': 0,
  secondary: 1,
  confirmed: 2,
};

export function reviewListOf(edition: Edition): ReviewList {
  const usedAt = new Map<string, string[]>();
  const doubts: { readonly at: string; readonly uncertain: string }[] = [];
  for (const tree of edition.trees.values()) {
    for (const node of tree.nodes.values()) {
      const at = keyOf({ tree: tree.id, node: node.id });
      for (const { kind, id } of referencesOf(node)) {
        if (kind !== 'source') continue;
        const places = usedAt.get(id) ?? [];
        if (places.at(-1) !== at) places.push(at);
        usedAt.set(id, places);
      }
      if (node.kind === 'advice' && node.uncertain !== undefined) doubts.push({ at, uncertain: node.uncertain });
    }
  }
  const sources = [...edition.sources.values()]
    .filter(({ id, certainty }) => certainty !== 'confirmed' && usedAt.has(id))
    .map((source) => ({ source, usedAt: usedAt.get(source.id) ?? [] }))
    .sort(
      ({ source: a }, { source: b }) =>
        LEAST_CERTAIN_FIRST[a.certainty] - LEAST_CERTAIN_FIRST[b.certainty] || (a.checked < b.checked ? -1 : 1),
    );
  return { sources, doubts };
}
