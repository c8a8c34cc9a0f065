import { MOST_NODES } from '../../walk/replay';
import type { Finding, Path, Problem } from '../problem';
import { impossibleDays } from './check-dates';
import { compileTree } from './compile-tree';
import { fillIn } from './organisation';
import { findUnknownPlaceholders } from './placeholders';
import type { Organisation } from './read-library';
import { reportShape } from './report-shape';
import { checkShape, reservedIds } from './shape/check-shape';
import { type RawTree, treeSchema } from './shape/tree-schema';
import { findToFillIn } from './to-fill-in';
import { nodePath, type TreeSource } from './tree-source';
import { findUnfinished } from './unfinished/unfinished';
import type { YamlSource } from './yaml/yaml-source';

/** One file of trees/; undefined when it cannot be used, and then `problems` says why. */
export function readTree(yaml: YamlSource, organisation: Organisation, problems: Problem[]): TreeSource | undefined {
  const { file } = yaml;
  problems.push(...yaml.problems);
  if (yaml.value === undefined) return undefined;
  const count = nodeCount(yaml.value);
  if (count > MOST_NODES) {
    const message = `Deze boom heeft ${count} knopen; meer dan ${MOST_NODES} kan niet.`;
    problems.push(yaml.at({ code: 'too-many-nodes', path: ['nodes'], atKey: true, message, hint: 'Splits de boom.' }));
    return undefined;
  }
  const { value: raw, findings } = checkShape<RawTree>(treeSchema, yaml.value, yaml.written);
  reportShape(yaml, findings, problems);
  if (raw === undefined) return undefined;
  const { checked, before } = raw.review;
  const extra: Finding[] = [
    ...reservedIds(idsOf(raw)),
    ...impossibleDays([
      [checked, ['review', 'checked']],
      [before, ['review', 'before']],
    ]),
    ...(organisation === undefined ? [] : findUnknownPlaceholders(raw, organisation)),
    ...findToFillIn(raw),
    ...findUnfinished(raw),
  ];
  if (file !== `trees/${raw.id}.yaml`) {
    const named = file.replace(/^trees\/|\.yaml$/g, '');
    extra.push({
      code: 'wrong-file-name',
      path: ['id'],
      message: `De naam \`${raw.id}\` past niet bij het bestand ${file}.`,
      hint: `Schrijf \`id: ${named}\`, of noem het bestand \`${raw.id}.yaml\`.`,
      repair: { says: `Maak er \`id: ${named}\` van`, edit: { kind: 'set', path: ['id'], value: named } },
    });
  }
  problems.push(...extra.map((finding) => yaml.at(finding)));
  return { tree: compileTree(raw, (part) => fillIn(part, organisation ?? new Map())), raw, yaml };
}

function nodeCount(value: unknown): number {
  const nodes = typeof value === 'object' && value !== null ? (value as { nodes?: unknown }).nodes : undefined;
  return typeof nodes === 'object' && nodes !== null ? Object.keys(nodes).length : 0;
}

function* idsOf(raw: RawTree): Generator<readonly [string, Path]> {
  yield [raw.id, ['id']];
  for (const [id, node] of Object.entries(raw.nodes)) {
    yield [id, nodePath(id)];
    if (node.kind !== 'question' && node.kind !== 'checklist') continue;
    for (const [index, option] of node.options.entries()) yield [option.id, nodePath(id, 'options', index, 'id')];
  }
}
