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

const optional = <K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: T });

function compileNode(
  tree: string,
  id: string,
  raw: RawNode,
  target: (go: string) => Target,
  fill: (text: string) => string,
): TreeNode {
  const base = { id, tree };
  const text = (value: string | undefined) => (value === undefined ? undefined : fill(value));
  switch (raw.kind) {
    case 'question':
      return {
        ...base,
        kind: 'question',
        text: fill(raw.text),
        sources: raw.sources ?? [],
        options: raw.options.map(
          (option): Option => ({
            id: option.id,
            label: fill(option.label),
            go: target(option.go),
            ...optional('hint', text(option.hint)),
          }),
        ),
        ...optional('why', text(raw.why)),
        ...optional('help', text(raw.help)),
        ...optional('unsure', raw.unsure === undefined ? undefined : target(raw.unsure)),
      };
    case 'checklist':
      return {
        ...base,
        kind: 'checklist',
        text: fill(raw.text),
        sources: raw.sources ?? [],
        options: raw.options.map((item) => ({
          id: item.id,
          label: fill(item.label),
          weight: item.weight ?? 0,
          ...optional('hint', text(item.hint)),
          ...optional('why', text(item.why)),
          ...optional('tree', item.tree),
        })),
        cases: (raw.cases ?? []).map((each) => ({
          go: target(each.go),
          ...compileTicks(each),
        })),
        else: target(raw.else),
        ...optional('why', text(raw.why)),
        ...optional('help', text(raw.help)),
        ...optional('unsure', raw.unsure === undefined ? undefined : target(raw.unsure)),
      };
    case 'branch':
      return {
        ...base,
        kind: 'branch',
        cases: raw.cases.map((each) => ({
          when: compileCondition(each.when, tree),
          go: target(each.go),
        })),
        else: target(raw.else),
      };
    case 'include':
      return {
        ...base,
        kind: 'include',
        part: raw.tree,
        next: new Map(Object.entries(raw.next).map(([end, go]) => [end, target(go)])),
      };
    case 'info':
      return {
        ...base,
        kind: 'info',
        text: fill(raw.text),
        sources: raw.sources ?? [],
        asked: raw.asked ?? [],
        go: target(raw.go),
        ...optional('why', text(raw.why)),
      };
    case 'advice':
      return {
        ...base,
        kind: 'advice',
        verdict: raw.verdict,
        text: fill(raw.text),
        do: (raw.do ?? []).map(fill),
        sources: raw.sources ?? [],
        escalate: raw.escalate ?? 'offer',
        related: raw.related ?? [],
        documents: raw.documents ?? [],
        also: (raw.also ?? []).map((each) => ({
          when: compileCondition(each.when, tree),
          do: (each.do ?? []).map(fill),
          sources: each.sources ?? [],
          ...optional('text', text(each.text)),
        })),
        asked: raw.asked ?? [],
        ...optional('uncertain', text(raw.uncertain)),
        ...optional('because', text(raw.because)),
        ...optional('record', text(raw.record)),
        ...optional(
          'pick',
          raw.pick === undefined
            ? undefined
            : { from: raw.pick.from.map((from) => toKey(from, tree)), most: raw.pick.most },
        ),
      };
  }
}
