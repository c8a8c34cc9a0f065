import type { Reply, Source, Term } from '../../model/edition';
import type { ContentFiles } from '../content-files';
import type { Finding, Problem } from '../problem';
import { impossibleDays } from './check-dates';
import { wrongNumbersIn } from './contacts/dutch-numbers';
import { fillIn, flattenOrganisation } from './organisation';
import { findUnknownPlaceholders } from './placeholders';
import { reportShape, reportSlips } from './report-shape';
import { checkShape } from './shape/check-shape';
import { glossarySchema, type RawSource, repliesSchema, sourcesSchema } from './shape/library-schema';
import { toSource } from './source-link';
import { sourcesTwice } from './twice/sources-twice';
import { takenTwice } from './twice/taken-twice';
import { termsTwice } from './twice/terms-twice';
import { findUnfinished } from './unfinished/unfinished';
import { readYaml, type YamlSource } from './yaml/yaml-source';

/** Undefined when organisation.yaml is not there or cannot be used: then no placeholder is held against anybody. */
export type Organisation = ReadonlyMap<string, string> | undefined;

function readPart(files: ContentFiles, file: string, problems: Problem[]): YamlSource | undefined {
  const text = files.get(file);
  if (text === undefined) {
    problems.push({
      code: 'missing-file',
      file,
      line: 1,
      column: 1,
      excerpt: '',
      message: `Het bestand ${file} ontbreekt.`,
      hint: 'Zet het terug in de map content.',
    });
    return undefined;
  }
  const yaml = readYaml(file, text);
  problems.push(...yaml.problems);
  return yaml.value === undefined ? undefined : yaml;
}

export function readOrganisation(files: ContentFiles, problems: Problem[]): Organisation {
  const yaml = readPart(files, 'organisation.yaml', problems);
  if (yaml === undefined) return undefined;
  // Nearly anything is a text here, so a colon without a space would go by unseen.
  if (reportSlips(yaml, problems)) return undefined;
  const { values, findings } = flattenOrganisation(yaml.value, yaml.written);
  problems.push(...findings.map((finding) => yaml.at(finding)));
  if (findings.length > 0) return undefined;
  problems.push(...findUnknownPlaceholders(yaml.value, values).map((finding) => yaml.at(finding)));
  problems.push(...findUnfinished(yaml.value).map((finding) => yaml.at(finding)));
  problems.push(...wrongNumbersIn(yaml.value).map((finding) => yaml.at(finding)));
  problems.push(...takenTwice(values).map((finding) => yaml.at(finding)));
  // A sentence that many advices say stands here once, with the names and numbers of this same file in it.
  return new Map([...values].map(([name, text]) => [name, fillIn(text, values)]));
}

const isFindable = (law: RawSource['law']): boolean =>
  [law?.bwb, law?.celex, law?.ecli, law?.publication].some((number) => number !== undefined);

/** Fact sheets and the lines of our own text versions: a reader has neither. */
const FOR_MAKERS = /feitenblad|tweede lezing|\bfeit(en)? \d|\bregels? (\d{3}|\d+-\d)/i;

function placesForMakers(id: string, { title, report }: RawSource): readonly Finding[] {
  const places = [
    [title, [id, 'title']],
    [report?.name, [id, 'report', 'name']],
    [report?.place, [id, 'report', 'place']],
  ] as const;
  return places
    .filter(([text]) => text !== undefined && FOR_MAKERS.test(text))
    .map(([, path]) => ({
      code: 'source-without-place',
      path,
      message: `De plek van de bron \`${id}\` kan een lezer niet vinden.`,
      hint: 'Noem hier hoofdstuk, bijlage of bladzijde. Feitenblad en regelnummers horen in `ref`.',
    }));
}

/** Undefined when sources.yaml cannot be used. */
export function readSources(files: ContentFiles, problems: Problem[]): ReadonlyMap<string, Source> | undefined {
  const yaml = readPart(files, 'sources.yaml', problems);
  if (yaml === undefined) return undefined;
  const { value, findings } = checkShape(sourcesSchema, yaml.value, yaml.written);
  reportShape(yaml, findings, problems);
  if (value === undefined) return undefined;
  problems.push(...sourcesTwice(value).map((finding) => yaml.at(finding)));
  const sources = new Map<string, Source>();
  for (const [id, raw] of Object.entries(value)) {
    const { law, report } = raw;
    const days = [[raw.checked, [id, 'checked']] as const, [law?.version, [id, 'law', 'version']] as const];
    problems.push(...[...impossibleDays(days), ...placesForMakers(id, raw)].map((finding) => yaml.at(finding)));
    if (report === undefined && !isFindable(law)) {
      problems.push(
        yaml.at({
          code: 'source-without-place',
          path: [id],
          atKey: true,
          message: `De bron \`${id}\` noemt geen wet en geen rapport.`,
          hint: 'Voeg `law: { bwb: …, article: … }` of `report: { name: …, place: … }` toe.',
        }),
      );
    }
    sources.set(id, toSource(id, raw));
  }
  return sources;
}

export function readGlossary(
  files: ContentFiles,
  organisation: Organisation,
  problems: Problem[],
): ReadonlyMap<string, Term> {
  const yaml = readPart(files, 'glossary.yaml', problems);
  if (yaml === undefined) return new Map();
  const { value, findings } = checkShape(glossarySchema, yaml.value, yaml.written);
  reportShape(yaml, findings, problems);
  problems.push(
    ...[...findUnfinished(value ?? {}), ...wrongNumbersIn(value ?? {}), ...termsTwice(value ?? {})].map((finding) =>
      yaml.at(finding),
    ),
  );
  if (organisation !== undefined) {
    problems.push(...findUnknownPlaceholders(value ?? {}, organisation).map((finding) => yaml.at(finding)));
  }
  return new Map(
    Object.entries(value ?? {}).map(([id, raw]) => [
      id,
      { id, term: raw.term, text: fillIn(raw.text, organisation ?? new Map()), synonyms: raw.synonyms ?? [] },
    ]),
  );
}

/** Without the file there are none: an organisation may do without. */
export function readReplies(
  files: ContentFiles,
  organisation: Organisation,
  problems: Problem[],
): ReadonlyMap<string, Reply> {
  const yaml = files.has('replies.yaml') ? readPart(files, 'replies.yaml', problems) : undefined;
  if (yaml === undefined) return new Map();
  const { value, findings } = checkShape(repliesSchema, yaml.value, yaml.written);
  reportShape(yaml, findings, problems);
  problems.push(...wrongNumbersIn(value ?? {}).map((finding) => yaml.at(finding)));
  if (organisation !== undefined) {
    problems.push(...findUnknownPlaceholders(value ?? {}, organisation).map((finding) => yaml.at(finding)));
  }
  const fill = (text: string): string => fillIn(text, organisation ?? new Map());
  return new Map(
    Object.entries(value ?? {}).map(([id, { title, text }]) => [id, { id, title, text: fill(text).trim() }]),
  );
}
