import { splitWords } from '../../../language/split-words';
import {
  type LanguageData,
  NO_LANGUAGE,
  type Saying,
  type SayingKind,
  type Shorthand,
} from '../../../model/language-data';
import type { ContentFiles } from '../../content-files';
import { didYouMean } from '../../did-you-mean';
import type { Finding, Problem } from '../../problem';
import { reportShape } from '../report-shape';
import { checkShape } from '../shape/check-shape';
import { readYaml, type YamlSource } from '../yaml/yaml-source';
import { findBoth } from './both-ways';
import { double, findDoubles, findIdle, notOneWord, unusable } from './idle-sayings';
import { dangerSchema, elsewhereSchema, noDangerSchema, sayingsSchema, shorthandSchema } from './language-schema';

const KINDS: readonly (readonly ['persons' | 'parties' | 'urgent' | 'related', SayingKind])[] = [
  ['persons', 'person'],
  ['parties', 'party'],
  ['urgent', 'urgent'],
  ['related', 'related'],
];

const FILES = ['sayings', 'danger', 'no-danger', 'elsewhere', 'shorthand'];
const DANGER_FILE = /^language\/danger(-[a-z0-9-]+)?\.yaml$/u;

/**
 * The files of content/language. Each may be absent: editions from before they existed have none. `trees` are the ids that
 * danger may lead to; without it that is not checked.
 */
export function readLanguage(files: ContentFiles, problems: Problem[], trees?: ReadonlySet<string>): LanguageData {
  for (const file of files.keys()) problems.push(...strayIn(file));
  const shorthand = readShorthand(files, problems);
  const danger = readDanger(files, problems, trees);
  return {
    sayings: readSayings(files, shorthand, problems),
    danger,
    noDanger: readNoDanger(files, problems, danger),
    ...readElsewhere(files, shorthand, problems),
    shorthand,
  };
}

function readShorthand(files: ContentFiles, problems: Problem[]): Shorthand {
  const yaml = sourceOf(files, 'language/shorthand.yaml', problems);
  if (yaml === undefined) return NO_LANGUAGE.shorthand;
  const { value, findings } = checkShape(shorthandSchema, yaml.value, yaml.written);
  reportShape(yaml, findings, problems);
  const shorthand = new Map<string, readonly string[]>();
  const meant = new Map<string, string>();
  for (const [long, shorts] of Object.entries(value ?? {})) {
    const words = wordsIn(long);
    if (words.length === 0) {
      report(yaml, [{ ...unusable(long, [long]), atKey: true }], problems);
      continue;
    }
    for (const [index, short] of shorts.entries()) {
      const [key, ...more] = wordsIn(short);
      const path = [long, index];
      const before = key === undefined ? undefined : meant.get(key);
      if (key === undefined || more.length > 0) report(yaml, [notOneWord(short, path)], problems);
      else if (before !== undefined) report(yaml, [double(short, path, `bij \`${before}\``)], problems);
      else {
        meant.set(key, long);
        shorthand.set(key, words);
      }
    }
  }
  return shorthand;
}

function readSayings(files: ContentFiles, shorthand: Shorthand, problems: Problem[]): readonly Saying[] {
  const yaml = sourceOf(files, 'language/sayings.yaml', problems);
  if (yaml === undefined) return [];
  const { value, findings } = checkShape(sayingsSchema, yaml.value, yaml.written);
  reportShape(yaml, findings, problems);
  return KINDS.flatMap(([key, kind]) =>
    (value?.[key] ?? []).map((ways, row) => {
      // The same words may mean several things, so only a row is free of doubles.
      report(yaml, findIdle(ways, [key, row], { shorthand, met: new Set(), where: 'in deze rij' }), problems);
      return { kind, ways };
    }),
  );
}

function readElsewhere(
  files: ContentFiles,
  shorthand: Shorthand,
  problems: Problem[],
): Pick<LanguageData, 'elsewhere' | 'outside'> {
  const yaml = sourceOf(files, 'language/elsewhere.yaml', problems);
  if (yaml === undefined) return { elsewhere: [], outside: [] };
  const { value, findings } = checkShape(elsewhereSchema, yaml.value, yaml.written);
  reportShape(yaml, findings, problems);
  const met = new Set<string>();
  for (const [row, ways] of (value?.subjects ?? []).entries()) {
    report(yaml, findIdle(ways, ['subjects', row], { shorthand, met, where: 'in dit bestand' }), problems);
  }
  const outside = value?.asked ?? [];
  report(yaml, findDoubles(outside, ['asked'], new Set()), problems);
  return { elsewhere: value?.subjects.flat() ?? [], outside };
}

function readDanger(
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
      if (trees?.has(tree) === false) report(yaml, [unknownTree(tree, trees)], problems);
      report(yaml, findDoubles(lines, ['in-danger', tree], met), problems);
    }
  }
  return [...byTree].map(([tree, lines]) => ({ tree, lines }));
}

/** `danger.yaml`, and `danger-<tree>.yaml` beside it for a tree with more lines than one file holds; always in one order. */
const dangerFilesOf = (files: ContentFiles): ContentFiles =>
  new Map([...files].filter(([file]) => DANGER_FILE.test(file)).sort(([one], [other]) => (one < other ? -1 : 1)));

function readNoDanger(
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

function sourceOf(files: ContentFiles, file: string, problems: Problem[]): YamlSource | undefined {
  const text = files.get(file);
  if (text === undefined) return undefined;
  const yaml = readYaml(file, text);
  problems.push(...yaml.problems);
  return yaml.value === undefined ? undefined : yaml;
}

/** A file that nobody reads would be work for nothing. */
function strayIn(file: string): readonly Problem[] {
  const name = /^language\/(.*)\.yaml$/u.exec(file)?.[1];
  if (name === undefined || FILES.includes(name) || DANGER_FILE.test(file)) return [];
  const message = `Het bestand \`${name}.yaml\` kennen we niet in de map language.`;
  const hint = didYouMean(name, FILES) ?? `Zet de woorden in een van deze: ${FILES.join(', ')}.`;
  return [{ code: 'wrong-file-name', file, line: 1, column: 1, excerpt: '', message, hint }];
}

const unknownTree = (tree: string, trees: ReadonlySet<string>): Finding => ({
  code: 'unknown-tree',
  path: ['in-danger', tree],
  atKey: true,
  message: `De boom \`${tree}\` bestaat niet. Zinnen over gevaar horen bij een boom.`,
  hint: didYouMean(tree, [...trees]) ?? 'Zet ze bij een boom over veiligheid.',
});

const report = (yaml: YamlSource, findings: readonly Finding[], problems: Problem[]): void => {
  problems.push(...findings.map((finding) => yaml.at(finding)));
};

const wordsIn = (text: string): readonly string[] =>
  splitWords(text, NO_LANGUAGE.shorthand).map(({ folded }) => folded);
