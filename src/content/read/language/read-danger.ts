import type { LanguageData } from '../../../model/language-data';
import type { ContentFiles } from '../../content-files';
import { didYouMean } from '../../did-you-mean';
import { KnownNames, nameOfText } from '../../names/known-names';
import type { Finding, Problem } from '../../problem';
import { reportShape } from '../report-shape';
import { checkShape } from '../shape/check-shape';
import { findBoth } from './both-ways';
import { findDoubles } from './idle-sayings';
import { dangerSchema, noDangerSchema } from './language-schema';
import { report, sourceOf } from './language-source';

const DANGER_FILE = /^language\/danger(-[a-z0-9-]+)?\.yaml$/u;

export const isDangerFile = (file: string): boolean => DANGER_FILE.test(file);

/** What is typed in danger, by the tree it leads to; a line that is met twice, or a tree that is not in `trees`, is reported. */
export function readDanger(
  files: ContentFiles,
  problems: Problem[],
  trees: ReadonlySet<string> | undefined,
): LanguageData['danger'] {
  const met = new Set<string>();
  const byTree = new Map<string, string[]>();
  for (const file of dangerFilesOf(files).keys()) {
    const yaml = sourceOf(files, file, problems);
    if (yaml === undefined) continue;
    const { value, findings } = checkShape(dangerSchema, yaml.value, yaml.written);
    reportShape(yaml, findings, problems);
    for (const [tree, lines] of Object.entries(value?.['in-danger'] ?? {})) {
      byTree.set(tree, [...(byTree.get(tree) ?? []), ...lines]);
      if (trees?.has(tree) === false) report(yaml, [unknownTree(tree, trees, files)], problems);
      report(yaml, findDoubles(lines, ['in-danger', tree], met), problems);
    }
  }
  return [...byTree].map(([tree, lines]) => ({ tree, lines }));
}

/** `danger.yaml`, and `danger-<tree>.yaml` beside it for a tree with more lines than one file holds; always in one order. */
const dangerFilesOf = (files: ContentFiles): ContentFiles =>
  new Map([...files].filter(([file]) => DANGER_FILE.test(file)).sort(([one], [other]) => (one < other ? -1 : 1)));

/** What sounds like danger and is none; a line that is danger too is reported. */
export function readNoDanger(
  files: ContentFiles,
  problems: Problem[],
  danger: LanguageData['danger'],
): LanguageData['noDanger'] {
  const yaml = sourceOf(files, 'language/no-danger.yaml', problems);
  if (yaml === undefined) return [];
  const { value, findings } = checkShape(noDangerSchema, yaml.value, yaml.written);
  reportShape(yaml, findings, problems);
  const lines = value?.asked ?? [];
  report(yaml, findDoubles(lines, ['asked'], new Set()), problems);
  report(yaml, findBoth(lines, ['asked'], danger, dangerFilesOf(files)), problems);
  return lines;
}

function unknownTree(tree: string, trees: ReadonlySet<string>, files: ContentFiles): Finding {
  const titled = nameOfText(tree, new KnownNames(files).trees);
  return {
    code: 'unknown-tree',
    path: ['in-danger', tree],
    atKey: true,
    message: `De boom \`${tree}\` bestaat niet. Zinnen over gevaar horen bij een boom.`,
    hint:
      titled === undefined
        ? (didYouMean(tree, [...trees]) ?? 'Zet ze bij een boom over veiligheid.')
        : `Schrijf de naam van het bestand, niet de titel: \`${titled}:\`.`,
  };
}
