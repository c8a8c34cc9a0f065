import { checkAdvice } from './check-advice';
import { checkReachable, findCycle, nodeKey } from './check-graph';
import { checkLinks } from './check-links';
import { checkRoutes } from './check-routes';
import { checkShape, reservedIds } from './check-shape';
import { checkReview, checkTexts } from './check-texts';
import { checkWalks, type WalkResult } from './check-walks';
import { compileTree } from './compile-tree';
import type { Exploration } from './explore';
import type { Edition, PrintDocument, Source, Term, Tree } from './model';
import { fillIn, flattenOrganisation } from './organisation';
import { type Finding, inFileOrder, type Path, type Problem } from './problem';
import { glossarySchema, type RawTree, sourcesSchema, treeSchema } from './schema';
import { toSource } from './source-link';
import { collect, nodePath, type TreeSource } from './tree-source';
import { readYaml, type YamlSource } from './yaml-source';

/** The texts of the content folder: path from that folder → text. */
export type ContentFiles = ReadonlyMap<string, string>;

export interface Compiled {
  /** Absent when a problem makes it unsafe to walk: then nothing is published. */
  readonly edition?: Edition;
  readonly problems: readonly Problem[];
  readonly walks: readonly WalkResult[];
  readonly explorations: ReadonlyMap<string, Exploration>;
}

/** `id` names the edition (a hash of the files); `today` is an ISO date for review dates. */
export interface CompileOptions {
  readonly id: string;
  readonly today: string;
}

/** A tree still walks well with these; everything else must be mended before an edition can be used. */
const HARMLESS = new Set<Problem['code']>([
  'review-overdue',
  'hard-to-read',
  'option-without-walk',
  'advice-without-walk',
  'too-many-answers',
]);

/** Compiles and checks all content at once, and finds every problem in it, never only the first. */
export function compileEdition(files: ContentFiles, { id, today }: CompileOptions): Compiled {
  const problems: Problem[] = [];
  const report = collect(problems);

  const organisationYaml = readPart(files, 'organisation.yaml', problems);
  const { values: organisation, findings } = flattenOrganisation(organisationYaml?.value);
  if (organisationYaml !== undefined) problems.push(...findings.map((finding) => organisationYaml.at(finding)));

  const sources = readSources(files, problems);
  const documents = readDocuments(files, organisation);
  const glossary = readGlossary(files, organisation, problems);
  const trees = new Map<string, TreeSource>();
  for (const [file, text] of files) {
    if (!/^trees\/[^/]+\.yaml$/.test(file)) continue;
    const source = readTree(file, text, organisation, problems);
    if (source === undefined) continue;
    const twin = trees.get(source.tree.id);
    if (twin === undefined) trees.set(source.tree.id, source);
    else
      problems.push(
        source.yaml.at({
          code: 'duplicate-id',
          path: ['id'],
          message: `De naam \`${source.tree.id}\` is al van ${twin.yaml.file}.`,
          hint: 'Geef deze boom een andere naam.',
        }),
      );
  }

  const compiled: ReadonlyMap<string, Tree> = new Map([...trees].map(([key, { tree }]) => [key, tree]));
  const library = { trees, sources: new Set(sources.keys()), documents: new Set(documents.keys()) };
  for (const source of trees.values()) {
    checkLinks(source, library, report);
    checkAdvice(source, sources, report);
    checkTexts(source, report);
    checkReview(source, today, report);
  }
  let walks: readonly WalkResult[] = [];
  let explorations: ReadonlyMap<string, Exploration> = new Map();
  for (const source of trees.values()) checkReachable(source, compiled, report);
  const cycle = findCycle(compiled);
  const inCycle = cycle?.[0] === undefined ? undefined : trees.get(cycle[0].tree);
  if (cycle?.[0] !== undefined && inCycle !== undefined) {
    report(inCycle, {
      code: 'cycle',
      path: nodePath(cycle[0].id),
      atKey: true,
      message: `Deze knopen leiden naar elkaar terug: ${[...cycle, cycle[0]].map(nodeKey).join(' → ')}.`,
      hint: 'Haal één van deze stappen weg. Opnieuw vragen doet de knop Terug.',
    });
  } else {
    explorations = checkRoutes(trees, compiled, report);
    walks = checkWalks(trees, compiled, report);
  }

  problems.sort(inFileOrder);
  const usable = compiled.size > 0 && problems.every((problem) => HARMLESS.has(problem.code));
  const edition: Edition = Object.freeze({ id, trees: compiled, sources, glossary, documents, organisation });
  return { ...(usable ? { edition } : {}), problems, walks, explorations };
}

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

function readSources(files: ContentFiles, problems: Problem[]): ReadonlyMap<string, Source> {
  const yaml = readPart(files, 'sources.yaml', problems);
  if (yaml === undefined) return new Map();
  const { value, findings } = checkShape(sourcesSchema, yaml.value, yaml.written);
  problems.push(...findings.map((finding) => yaml.at(finding)));
  const sources = new Map<string, Source>();
  for (const [id, raw] of Object.entries(value ?? {})) {
    const { law, report } = raw;
    if (report === undefined && law?.bwb === undefined && law?.celex === undefined && law?.ecli === undefined) {
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

function readGlossary(
  files: ContentFiles,
  organisation: ReadonlyMap<string, string>,
  problems: Problem[],
): ReadonlyMap<string, Term> {
  const yaml = readPart(files, 'glossary.yaml', problems);
  if (yaml === undefined) return new Map();
  const { value, findings } = checkShape(glossarySchema, yaml.value, yaml.written);
  problems.push(...findings.map((finding) => yaml.at(finding)));
  return new Map(
    Object.entries(value ?? {}).map(([id, raw]) => [
      id,
      { id, term: raw.term, text: fillIn(raw.text, organisation), synonyms: raw.synonyms ?? [] },
    ]),
  );
}

function readDocuments(
  files: ContentFiles,
  organisation: ReadonlyMap<string, string>,
): ReadonlyMap<string, PrintDocument> {
  const documents = new Map<string, PrintDocument>();
  for (const [file, text] of files) {
    const id = /^documents\/([a-z][a-z0-9-]*)\.md$/.exec(file)?.[1];
    if (id === undefined) continue;
    const title = /^#\s+(.+)$/m.exec(text)?.[1]?.trim() ?? id;
    documents.set(id, { id, title, text: fillIn(text, organisation) });
  }
  return documents;
}

function readTree(
  file: string,
  text: string,
  organisation: ReadonlyMap<string, string>,
  problems: Problem[],
): TreeSource | undefined {
  const yaml = readYaml(file, text);
  problems.push(...yaml.problems);
  if (yaml.value === undefined) return undefined;
  const { value: raw, findings } = checkShape<RawTree>(treeSchema, yaml.value, yaml.written);
  problems.push(...findings.map((finding) => yaml.at(finding)));
  if (raw === undefined) return undefined;
  const extra: Finding[] = [...reservedIds(idsOf(raw))];
  if (file !== `trees/${raw.id}.yaml`) {
    extra.push({
      code: 'wrong-file-name',
      path: ['id'],
      message: `De naam \`${raw.id}\` past niet bij het bestand ${file}.`,
      hint: `Noem het bestand ${raw.id}.yaml, of verander \`id\`.`,
    });
  }
  checkPlaceholders(raw, organisation, extra);
  problems.push(...extra.map((finding) => yaml.at(finding)));
  return { tree: compileTree(raw, (part) => fillIn(part, organisation)), raw, yaml };
}

function* idsOf(raw: RawTree): Generator<readonly [string, Path]> {
  yield [raw.id, ['id']];
  for (const [id, node] of Object.entries(raw.nodes)) {
    yield [id, nodePath(id)];
    if (node.kind !== 'question' && node.kind !== 'checklist') continue;
    for (const [index, option] of node.options.entries()) yield [option.id, nodePath(id, 'options', index, 'id')];
  }
}

function checkPlaceholders(
  value: unknown,
  organisation: ReadonlyMap<string, string>,
  findings: Finding[],
  path: Path = [],
): void {
  if (typeof value === 'string') {
    fillIn(value, organisation, (name) => {
      findings.push({
        code: 'unknown-placeholder',
        path,
        message: `\`{{${name}}}\` staat niet in organisation.yaml.`,
        hint: 'Voeg het daar toe, of verbeter de naam hier.',
      });
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      checkPlaceholders(inner, organisation, findings, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}
