import type { Tree } from '../../../model/tree';
import type { ContentFiles } from '../../content-files';
import { closest } from '../../did-you-mean';
import { sameText } from '../../names/written-names';
import type { Finding, Problem } from '../../problem';
import { readYaml } from '../../read/yaml/yaml-source';

/** What stands at the top of the menu, and what a newcomer may try. */
const FIELDS = ['first', 'try'] as const;

/** The trees that `menu.first` and `menu.try` name must be there, and be trees that people can start. */
export function checkMenu(
  files: ContentFiles,
  organisation: ReadonlyMap<string, string> | undefined,
  trees: ReadonlyMap<string, Tree>,
  unreadable: ReadonlySet<string>,
): readonly Problem[] {
  if (organisation === undefined) return [];
  const findings = [
    ...(organisation.has('menu.first') ? [] : misspelt(organisation)),
    ...FIELDS.flatMap((field) => menuFindings(field, organisation.get(`menu.${field}`) ?? '', trees, unreadable)),
  ];
  if (findings.length === 0) return [];
  const yaml = readYaml('organisation.yaml', files.get('organisation.yaml') ?? '');
  return findings.map((finding) => yaml.at(finding));
}

/** Without `menu.first` nothing stands at the top of the menu; a misspelt word is then nobody's name. */
function misspelt(organisation: ReadonlyMap<string, string>): readonly Finding[] {
  for (const name of organisation.keys()) {
    const [root = '', field = ''] = name.split('.');
    const [path, meant] =
      root === 'menu'
        ? [[root, field], closest(field, ['first'])]
        : [[root], field === 'first' ? closest(root, ['menu']) : undefined];
    if (meant === undefined) continue;
    const repair = { says: `Noem het \`${meant}\``, edit: { kind: 'rename', path, to: meant } } as const;
    return [
      {
        code: 'unknown-menu-item',
        path,
        atKey: true,
        message: `\`${path.at(-1)}\` kennen we hier niet: zo staat er niets bovenaan het menu.`,
        hint: `Bedoelde je \`${meant}\`?`,
        repair,
      },
    ];
  }
  return [];
}

function menuFindings(
  field: (typeof FIELDS)[number],
  named: string,
  trees: ReadonlyMap<string, Tree>,
  unreadable: ReadonlySet<string>,
): readonly Finding[] {
  const listed = [...trees.values()].filter((tree) => tree.listed).map(({ id }) => id);
  const path = ['menu', field];
  const ids = named.split(',').map((id) => id.trim());
  const chosen = ids.filter((each) => listed.includes(each));
  if (field === 'try' && ids.length > 1 && chosen.length > 0)
    return [
      {
        code: 'unknown-menu-item',
        path,
        message: 'Bij `try` hoort één boom: die krijgt iemand aangeboden om te proberen.',
        hint: `Kies er een: \`try: "${chosen[0]}"\`.`,
        about: named,
      },
    ];
  const wrong = ids.filter((id) => id !== '' && !listed.includes(id) && !unreadable.has(id));
  const [id] = wrong;
  if (id === undefined) return [];
  const parts = id.split(/[\s;]+/).filter((part) => part !== '');
  const finding = { code: 'unknown-menu-item', path, about: id } as const;
  const put = (value: string) => ({ says: `Maak er “${value}” van`, edit: { kind: 'set', path, value } }) as const;
  if (parts.length > 1 && parts.every((part) => listed.includes(part))) {
    const value = ids.flatMap((each) => each.split(/[\s;]+/).filter((part) => part !== '')).join(', ');
    return [
      {
        ...finding,
        message: 'Tussen de namen van twee bomen hoort een komma.',
        hint: `Schrijf \`${field}: "${value}"\`.`,
        repair: put(value),
      },
    ];
  }
  if (trees.has(id))
    return [
      {
        ...finding,
        message: `\`${id}\` is een deel van andere bomen en staat nooit in het menu.`,
        hint: 'Noem hier een boom die iemand zelf kan beginnen.',
      },
    ];
  const titled = [...trees.values()].find((tree) => tree.listed && sameText(tree.title) === sameText(id))?.id;
  const meant = titled ?? closest(id.replace(/\.ya?ml$/, ''), listed);
  const message = `De boom \`${id}\` bestaat niet, en staat dus niet in het menu.`;
  if (meant === undefined) return [{ ...finding, message, hint: 'Schrijf de naam van het bestand, zonder `.yaml`.' }];
  return [
    {
      ...finding,
      message,
      hint: `Bedoelde je \`${meant}\`?`,
      repair: put(ids.map((each) => (each === id ? meant : each)).join(', ')),
    },
  ];
}
