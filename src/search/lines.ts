import type { Edition } from '../model/edition';
import { type Place, strayLines } from './places';

/** A text that search learns from. */
export interface Line {
  readonly text: string;
  /** Number of the place it speaks of; absent when it speaks of none. */
  readonly place?: number;
  readonly weight: number;
  /** `asked`: typed by somebody for that place; `danger` and `no-danger`: see content/language/danger.yaml and no-danger.yaml; `outside`: not ours; `field`: the content's own words. */
  readonly kind: 'asked' | 'danger' | 'no-danger' | 'outside' | 'field';
  readonly inSafetyTree: boolean;
}

/** How much the content's own words count beside a line that somebody typed (1). */
const FIELDS = { title: 2, keyword: 1.5, summary: 1, answer: 1, body: 0.25 } as const;

/** A word of danger by itself says less than what somebody in danger typed. */
const URGENT = 0.3;

/** Everything search learns from, place by place. */
export function* linesOf(edition: Edition, places: readonly Place[]): Iterable<Line> {
  const { sayings, danger, noDanger, outside, elsewhere } = edition.language;
  const safety = new Set(danger.map(({ tree }) => tree));
  const starts = new Map<string, number>();
  for (const [place, each] of places.entries()) {
    const inSafetyTree = safety.has(each.tree.id);
    if (each.node === undefined) starts.set(each.tree.id, place);
    const stray = each.node === undefined ? strayLines(each.tree) : [];
    for (const text of [...each.asked, ...stray]) yield { text, place, weight: 1, kind: 'asked', inSafetyTree };
    for (const { text, weight } of fieldsOf(each)) yield { text, place, weight, kind: 'field', inSafetyTree };
  }
  for (const { tree, lines } of danger) {
    const place = starts.get(tree);
    for (const text of lines)
      yield { text, weight: 1, kind: 'danger', inSafetyTree: true, ...(place === undefined ? {} : { place }) };
  }
  for (const { kind, ways } of sayings)
    if (kind === 'urgent') for (const text of ways) yield { text, weight: URGENT, kind: 'danger', inSafetyTree: false };
  for (const text of noDanger) yield { text, weight: 1, kind: 'no-danger', inSafetyTree: false };
  for (const text of [...outside, ...elsewhere]) yield { text, weight: 1, kind: 'outside', inSafetyTree: false };
}

function fieldsOf({ tree, node }: Place): readonly { readonly text: string; readonly weight: number }[] {
  if (node !== undefined) return 'text' in node ? [{ text: node.text, weight: FIELDS.answer }] : [];
  return [
    { text: tree.title, weight: FIELDS.title },
    { text: tree.summary, weight: FIELDS.summary },
    ...tree.keywords.map((text) => ({ text, weight: FIELDS.keyword })),
    ...[...tree.nodes.values()].flatMap((each) => ('text' in each ? [{ text: each.text, weight: FIELDS.body }] : [])),
  ];
}
