import type { Finding, Path } from '../../../problem';
import { isUnder, valueAt } from './places';

/** `- { else: x }` as the last of `cases`: a field of the node that stands in its list as an item. */
export function inTheList(findings: readonly Finding[], root: unknown): readonly Finding[] {
  const found = findings.flatMap((finding) => fieldInList(finding, findings, root) ?? []);
  if (found.length === 0) return findings;
  return [
    ...findings.filter(
      (finding) => !found.some(({ path }) => isUnder(finding.path, path.slice(0, -1)) || misses(finding, path)),
    ),
    ...found,
  ];
}

/** What is missing in the node is what stands in its list. */
const misses = ({ code, path, about }: Finding, field: Path): boolean =>
  code === 'missing-field' && about === field.at(-1) && path.length === field.length - 3 && isUnder(field, path);

function fieldInList({ code, path }: Finding, all: readonly Finding[], root: unknown): Finding | undefined {
  const [name, index, list] = [path.at(-1), path.at(-2), path.at(-3)];
  if (code !== 'unknown-field' || path[0] !== 'nodes' || path.length !== 5 || typeof index !== 'number')
    return undefined;
  const item = valueAt(root, path.slice(0, -1));
  if (typeof item !== 'object' || item === null || Object.keys(item).length !== 1) return undefined;
  const isMissing = all.some((finding) => misses(finding, path));
  const isOfNode = isMissing || (name === 'unsure' && list === 'options');
  if (!isOfNode) return undefined;
  const value = Object.values(item)[0];
  const written = `${String(name)}: ${typeof value === 'string' ? value : '…'}`;
  return {
    code: 'unknown-field',
    path,
    atKey: true,
    message: `\`${String(name)}\` staat hier als deel van de lijst \`${String(list)}\`.`,
    hint: `Zet \`${written}\` recht onder \`${String(list)}\`, zonder streepje.`,
  };
}
