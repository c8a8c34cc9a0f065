import type { LanguageData, Saying, SayingKind, Shorthand } from '../../../model/language-data';
import type { ContentFiles } from '../../content-files';
import { didYouMean } from '../../did-you-mean';
import type { Problem } from '../../problem';
import { reportShape } from '../report-shape';
import { checkShape } from '../shape/check-shape';
import { findDoubles, findIdle, notAlone } from './idle-sayings';
import { elsewhereSchema, sayingsSchema } from './language-schema';
import { report, sourceOf } from './language-source';
import { isDangerFile, readDanger, readNoDanger } from './read-danger';
import { readShorthand } from './read-shorthand';

const KINDS: readonly (readonly ['persons' | 'parties' | 'urgent' | 'related', SayingKind])[] = [
  ['persons', 'person'],
  ['parties', 'party'],
  ['urgent', 'urgent'],
  ['related', 'related'],
];

const FILES = ['sayings', 'danger', 'no-danger', 'elsewhere', 'shorthand'];

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

function readSayings(files: ContentFiles, shorthand: Shorthand, problems: Problem[]): readonly Saying[] {
  const yaml = sourceOf(files, 'language/sayings.yaml', problems);
  if (yaml === undefined) return [];
  const { value, findings } = checkShape(sayingsSchema, yaml.value, yaml.written);
  reportShape(yaml, findings, problems);
  return KINDS.flatMap(([key, kind]) =>
    (value?.[key] ?? []).map((ways, row) => {
      if (ways.length === 1) report(yaml, [notAlone(ways[0] ?? '', [key, row])], problems);
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

/** A file that nobody reads would be work for nothing. */
function strayIn(file: string): readonly Problem[] {
  const name = /^language\/(.*)\.yaml$/u.exec(file)?.[1];
  if (name === undefined || FILES.includes(name) || isDangerFile(file)) return [];
  const message = `Het bestand \`${name}.yaml\` kennen we niet in de map language.`;
  const hint = didYouMean(name, FILES) ?? `Zet de woorden in een van deze: ${FILES.join(', ')}.`;
  return [{ code: 'wrong-file-name', file, line: 1, column: 1, excerpt: '', message, hint }];
}
