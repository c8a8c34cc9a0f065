import type { Answer } from '../../model/answer';
import { partEnds } from '../../model/kinds';
import type { Option, Target, TreeNode } from '../../model/node';
import type { Tree } from '../../model/tree';
import { compileCondition, compileTicks } from './compile-condition';
import type { RawNode } from './shape/node-schema';
import type { RawTree } from './shape/tree-schema';
import { toKey, toTarget } from './targets';

/** A checked raw tree → frozen data in which every place is written out in full. */
export function compileTree(raw: RawTree, fill: (text: string) => string): Tree {
  const target = (go: string): Target => toTarget(go, raw.id);
  const nodes = new Map<string, TreeNode>();
  for (const [id, node] of Object.entries(raw.nodes))
    nodes.set(id, Object.freeze(compileNode(raw.id, id, node, target, fill)));
  return Object.freeze({
    id: raw.id,
    title: fill(raw.title),
    summary: fill(raw.summary),
    theme: raw.theme,
    keywords: raw.keywords ?? [],
    asked: raw.asked ?? [],
    review: raw.review,
    start: raw.start,
    nodes,
    walks: (raw.walks ?? []).map((walk) => ({
      name: walk.name,
      answers: new Map<string, Answer>(Object.entries(walk.answers).map(([key, value]) => [toKey(key, raw.id), value])),
      ends: toKey(walk.ends, raw.id),
    })),
    retired: raw.retired ?? [],
    // Shared parts (`gevaar`) also have an end of their own; what makes them a part is that they can hand back.
    listed: partEnds({ nodes }).length === 0,
  });
}

/** Of `help: string | undefined` it is `help?: string`. */
type Given<More> = { readonly [Field in keyof More]?: Exclude<More[Field], undefined> };
/** Adds to what is still being made the fields that somebody wrote. Spreading an object for each was half of compiling a tree. */
function withGiven<Base extends object, More extends object>(base: Base, more: More): Base & Given<More> {
  for (const [field, value] of Object.entries(more))
    if (value !== undefined) (base as Record<string, unknown>)[field] = value;
  return base as Base & Given<More>;
}

function compileNode(
  tree: string,
  id: string,
  raw: RawNode,
  target: (go: string) => Target,
  fill: (text: string) => string,
): TreeNode {
  const base = { id, tree };
  const text = (value: string | undefined) => (value === undefined ? undefined : fill(value));
  const beside = ({ why, help, unsure }: Pick<Extract<RawNode, { kind: 'question' }>, 'why' | 'help' | 'unsure'>) => ({
    why: text(why),
    help: text(help),
    unsure: unsure === undefined ? undefined : target(unsure),
  });
  switch (raw.kind) {
    case 'question':
      return withGiven(
        {
          ...base,
          kind: raw.kind,
          text: fill(raw.text),
          sources: raw.sources ?? [],
          options: raw.options.map(
            (option): Option =>
              withGiven(
                { id: option.id, label: fill(option.label), go: target(option.go) },
                { hint: text(option.hint) },
              ),
          ),
        },
        beside(raw),
      );
    case 'checklist':
      return withGiven(
        {
          ...base,
          kind: raw.kind,
          text: fill(raw.text),
          sources: raw.sources ?? [],
          options: raw.options.map((item) =>
            withGiven(
              { id: item.id, label: fill(item.label), weight: item.weight ?? 0 },
              { hint: text(item.hint), why: text(item.why), tree: item.tree },
            ),
          ),
          cases: (raw.cases ?? []).map((each) => ({ go: target(each.go), ...compileTicks(each) })),
          else: target(raw.else),
        },
        beside(raw),
      );
    case 'branch':
      return {
        ...base,
        kind: raw.kind,
        cases: raw.cases.map(({ when, go }) => ({ when: compileCondition(when, tree), go: target(go) })),
        else: target(raw.else),
      };
    case 'include':
      return {
        ...base,
        kind: raw.kind,
        part: raw.tree,
        next: new Map(Object.entries(raw.next).map(([end, go]) => [end, target(go)])),
      };
    case 'info':
      return withGiven(
        {
          ...base,
          kind: raw.kind,
          text: fill(raw.text),
          sources: raw.sources ?? [],
          asked: raw.asked ?? [],
          go: target(raw.go),
        },
        { why: text(raw.why) },
      );
    case 'advice':
      return withGiven(
        {
          ...base,
          kind: raw.kind,
          verdict: raw.verdict,
          text: fill(raw.text),
          do: (raw.do ?? []).map(fill),
          sources: raw.sources ?? [],
          escalate: raw.escalate ?? 'offer',
          related: raw.related ?? [],
          documents: raw.documents ?? [],
          also: (raw.also ?? []).map((each) =>
            withGiven(
              { when: compileCondition(each.when, tree), do: (each.do ?? []).map(fill), sources: each.sources ?? [] },
              { text: text(each.text) },
            ),
          ),
          asked: raw.asked ?? [],
        },
        {
          uncertain: text(raw.uncertain),
          because: text(raw.because),
          record: text(raw.record),
          pick: raw.pick && { from: raw.pick.from.map((from) => toKey(from, tree)), most: raw.pick.most },
        },
      );
  }
}
