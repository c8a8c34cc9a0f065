import type { Tree } from '../../model/tree';
import { closest } from '../did-you-mean';
import type { ContentFiles } from '../content-files';
import type { Finding, Problem } from '../problem';
import { readYaml } from '../read/yaml/yaml-source';

const PATH = ['menu', 'first'];

/** The trees that `menu.first` names must be there, and be trees that people can start. */
export function checkMenu(
  files: ContentFiles,
  organisation: ReadonlyMap<string, string> | undefined,
  trees: ReadonlyMap<string, Tree>,
  unreadable: ReadonlySet<string>,
): readonly Problem[] {
  const first = organisation?.get(PATH.join('.'));
  if (first === undefined) return [];
  const findings = menuFindings(first, trees, unreadable);
  if (findings.length === 0) return [];
  const yaml = readYaml('organisation.yaml', files.get('organisation.yaml') ?? '');
  return findings.map((finding) => yaml.at(finding));
}

function menuFindings(first: string, trees: ReadonlyMap<string, Tree>, unreadable: ReadonlySet<string>): readonly Finding[] {
  const listed = [...trees.values()].filter((tree) => tree.listed).map(({ id }) => id);
  const ids = first.split(',').map((id) => id.trim());
  const wrong = ids.filter((id) => id !== '' && !listed.includes(id) && !unreadable.has(id));
  const [id] = wrong;
  if (id === undefined) return [];
  const parts = id.split(/[\s;]+/).filter((part) => part !== '');
  const finding = { code: 'unknown-menu-item', path: PATH, about: id } as const;
  const put = (value: string) => ({ says: `Maak er “${value}” van`, edit: { kind: 'set', path: PATH, value } }) as const;
  if (parts.length > 1 && parts.every((part) => listed.includes(part))) {
    const value = ids.flatMap((each) => each.split(/[\s;]+/).filter((part) => part !== '')).join(', ');
    return [{ ...finding, message: 'Tussen de namen van twee bomen hoort een komma.', hint: `Schrijf \`first: "${value}"\`.`, repair: put(value) }];
  }
  if (trees.has(id))
    return [{ ...finding, message: `\`${id}\` is een deel van andere bomen en staat nooit in het menu.`, hint: 'Noem hier een boom die iemand zelf kan beginnen.' }];
  const meant = closest(id.replace(/\.ya?ml$/, ''), listed);
  const message = `De boom \`${id}\` bestaat niet, en staat dus niet in het menu.`;
  if (meant === undefined) return [{ ...finding, message, hint: 'Schrijf de naam van het bestand, zonder `.yaml`.' }];
  return [{ ...finding, message, hint: `Bedoelde je \`${meant}\`?`, repair: put(ids.map((each) => (each === id ? meant : each)).join(', ')) }];
}
