import type { Edition } from '../model/edition';
import type { Tree } from '../model/tree';
import { leavesPromisesUnsure, withoutConsequences } from './causes/consequences';
import { type LeftOut, leftOutOf } from './causes/left-out';
import { oneCause } from './causes/one-cause';
import { checkAdvice } from './check/check-advice';
import { checkReachable, findCycle } from './check/check-graph';
import { checkLinks } from './check/check-links';
import { checkAnswers } from './check/check-options';
import { checkRoutes, openExplorer } from './check/check-routes';
import { checkReview, checkTexts } from './check/check-texts';
import { checkAskedTwice, checkTwice } from './check/check-twice';
import { checkUnsure } from './check/check-unsure';
import { checkWalks, type WalkResult } from './check/check-walks';
import { findUncertain } from './check/uncertain-trees';
import { checkPersonalData } from './check/whole/check-personal-data';
import { checkWalkFields } from './check/whole/check-walk-fields';
import { checkWhole } from './check/whole/check-whole';
import { tellCycle } from './check/whole/tell-cycle';
import { checkWording } from './check/wording/check-wording';
import type { ContentFiles } from './content-files';
import { graphOf } from './explore/graph';
import { openShapes } from './explore/shapes';
import type { Exploration } from './explore/tallies';
import { type Kept, newKept } from './kept';
import { mendNames } from './names/mend-names';
import { inFileOrder, type Problem } from './problem';
import { checkPromised, checkPromises, type Proved } from './promises/check-promises';
import { numbersIn } from './promises/claims';
import { openProver } from './promises/proving';
import { readDocuments } from './read/documents/read-documents';
import { readLanguage } from './read/language/read-language';
import { mentionedIn } from './read/organisation';
import { readGlossary, readOrganisation, readReplies, readSources } from './read/read-library';
import { readPromises } from './read/read-promises';
import { readTrees } from './read/read-trees';
import { collect, type Report, type TreeSource } from './read/tree-source';

export interface Compiled {
  /** Absent when a problem makes it unsafe to walk: then nothing is published. */
  readonly edition?: Edition;
  /** The same, also there when only promises are broken (a walk ends elsewhere, an advice lacks a source): enough to compare. */
  readonly walkable?: Edition;
  /** Whatever could be read: enough to draw a tree, or try a walk, while something is still being mended. Walks in it may stop anywhere. */
  readonly readable: Edition;
  readonly problems: readonly Problem[];
  readonly walks: readonly WalkResult[];
  readonly explorations: ReadonlyMap<string, Exploration>;
  /** What walking every walk said of each promise; empty while something else makes that impossible. */
  readonly proved: readonly Proved[];
  /** What could not be looked at, or told, because of the problems there are. */
  readonly leftOut: LeftOut;
}

export type OnProgress = (done: number, of: number) => void;

/** `id` names the edition (a hash of the files); `today` is an ISO date for review dates. */
export interface CompileOptions {
  readonly id: string;
  readonly today: string;
  /** Hears how far it is: reading the trees is one half, proving the promises the other. */
  readonly onProgress?: OnProgress;
  /** The published edition: what it has and this content has not, must be retired. */
  readonly before?: Edition;
  /** Paths of files in the content folder that its reader left alone and that somebody may have meant. */
  readonly ignored?: readonly string[];
}

/** A tree still walks well, and search still finds it, with these; everything else must be mended before an edition can be used. */
export const HARMLESS_CODES: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'review-overdue',
  'hard-to-read',
  'stray-sign',
  'option-without-walk',
  'advice-without-walk',
  'agreed-walk-missing',
  'ignored-file',
  'unknown-menu-item',
  'too-many-answers',
  'advice-without-promise',
  'duplicate-saying',
  'unusable-saying',
]);

/** With these nothing can be published, but every walk comes to its end. */
const PROMISES = new Set<Problem['code']>([
  'to-fill-in',
  'wrong-number',
  'too-long',
  'walk-incomplete',
  'walk-unused-answer',
  'walk-ends-elsewhere',
  'walk-not-read',
  'advice-incomplete',
  'part-without-include',
  'missing-retired',
  'personal-data',
  'said-twice',
  'duplicate-label',
  'advice-without-source',
  'advice-must-escalate',
  'unknown-source',
  'source-without-place',
  'unknown-placeholder',
  'unreachable-node',
  'case-never-holds',
  'else-never-used',
  'also-never-holds',
  'unsure-as-fact',
  'uncertain-act-now',
  'promise-broken',
  'promise-untouched',
  'promise-contradiction',
]);

/**
 * Compiles and checks all content at once, and finds every problem in it, never only the first. `kept` is what an earlier
 * check of nearly the same content came to: it makes this one sooner, never different.
 */
export function compileEdition(
  files: ContentFiles,
  { id, today, onProgress, before, ignored = [] }: CompileOptions,
  kept: Kept = newKept(),
): Compiled {
  const problems: Problem[] = [];
  const report = collect(problems);
  const readOnce = <Value>(name: string, from: readonly unknown[], read: (found: Problem[]) => Value): Value => {
    const { value, found } = kept.of(name, from, () => {
      const found: Problem[] = [];
      return { value: read(found), found };
    });
    problems.push(...found);
    return value;
  };
  const textOf = (file: string): string | undefined => files.get(file);
  const organisation = readOnce('organisation', [textOf('organisation.yaml')], (found) =>
    readOrganisation(files, found),
  );
  /** A file and what it takes from the organisation. */
  const filled = (file: string): readonly unknown[] => [textOf(file), ...mentionedIn(textOf(file) ?? '', organisation)];
  const sources = readOnce('sources', [textOf('sources.yaml')], (found) => readSources(files, found));
  const { documents, fields } = readOnce(
    'documents',
    [...files.keys()].filter((file) => file.startsWith('documents/')).flatMap((file) => [file, ...filled(file)]),
    (found) => readDocuments(files, organisation, found),
  );
  const glossary = readOnce('glossary', filled('glossary.yaml'), (found) => readGlossary(files, organisation, found));
  const replies = readOnce('replies', filled('replies.yaml'), (found) => readReplies(files, organisation, found));
  const half = [...files.keys()].filter((file) => file.startsWith('trees/')).length;
  let done = 0;
  const goOn = (steps: number): void => {
    done = Math.min(done + steps, 2 * half);
    onProgress?.(done, 2 * half);
  };
  const { trees, unreadable } = readTrees(files, organisation, problems, { kept, onRead: () => goOn(1) });
  const treeIds = [...trees.keys(), ...unreadable.keys()];
  const language = readOnce(
    'language',
    [...[...files].filter(([file]) => file.startsWith('language/')).flat(), ...treeIds],
    (found) => readLanguage(files, found, new Set(treeIds)),
  );

  const compiled: ReadonlyMap<string, Tree> = new Map([...trees].map(([key, { tree }]) => [key, tree]));
  const promises = readOnce('promises', filled('promises.yaml'), (found) => readPromises(files, organisation, found));
  const library = {
    trees,
    unreadable: new Set(unreadable.keys()),
    sources: sources === undefined ? undefined : new Set(sources.keys()),
    documents: new Set(documents.keys()),
  };
  const damaged = new Set<string>();
  const reportLink: Report = (source, finding) => {
    // `related: [x]` and an item's `tree: x` name trees that no walk enters.
    const isEntered = finding.code !== 'unknown-tree' || finding.path[2] === 'tree';
    if (BROKEN_LINKS.has(finding.code) && finding.path[0] !== 'walks' && isEntered) damaged.add(source.tree.id);
    report(source, finding);
  };
  for (const source of trees.values()) {
    checkLinks(source, library, reportLink);
    checkAdvice(source, sources ?? new Map(), report);
    readOnce(`words of ${source.tree.id}`, [source], (found) => checkWords(source, collect(found)));
    checkTwice(source, compiled, report);
    checkReview(source, today, report);
  }
  const uncertain = findUncertain(compiled, unreadable, damaged);
  for (const source of trees.values()) if (!uncertain.has(source.tree.id)) checkUnsure(source, compiled, report);
  let walks: readonly WalkResult[] = [];
  let explorations: ReadonlyMap<string, Exploration> = new Map();
  let proved: readonly Proved[] = [];
  const graph = graphOf(compiled);
  checkReachable(trees, compiled, graph, uncertain, report);
  const cycle = findCycle(graph);
  if (cycle !== undefined) {
    tellCycle(cycle, graph, trees, compiled, report);
  } else {
    const named = (promises?.promises ?? []).flatMap(({ when, then }) => [...numbersIn(when), ...numbersIn(then)]);
    const numbers = kept.of('numbers', named, () => named);
    const shapes = kept.of('shapes', [], openShapes)(compiled, numbers);
    const explorer = kept.of('explorer', [], openExplorer);
    const routes = kept.of('routes', [shapes], () => explorer(shapes));
    explorations = routes.explorations;
    checkRoutes(trees, routes, uncertain, report);
    walks = checkWalks(trees, compiled, uncertain, report);
    if (promises !== undefined) {
      proved = checkPromises(
        promises,
        { trees: compiled, sources, unreadable: library.unreadable },
        uncertain,
        problems,
        {
          prover: kept.of('prover', [], openProver),
          shapes,
          onProved: () => goOn(half / (promises.promises.length || 1)),
        },
      );
      checkPromised(trees, proved, reachedIn(explorations), report);
    }
  }

  const whole = {
    files,
    ignored,
    before,
    trees,
    organisation,
    sources: library.sources,
    unreadable: library.unreadable,
  };
  for (const [file, text] of files)
    readOnce(`data of people in ${file}`, [text], (found) => checkPersonalData(file, text, found));
  checkWalkFields(fields, compiled, library.unreadable, problems);
  checkWhole(whole, problems, report);
  const found = mendNames(problems, files);
  const loud = withoutConsequences(found, (code) => HARMLESS_CODES.has(code));
  const isLoud = new Set(loud);
  const leftOut = leftOutOf({
    quiet: found.filter((problem) => !isLoud.has(problem)),
    unreadable: unreadable.keys(),
    uncertain,
    circling: cycle === undefined ? [] : compiled.keys(),
    walks,
    arePromisesSure: promises !== undefined && !leavesPromisesUnsure(found),
  });
  problems.splice(0, problems.length, ...oneCause(found, loud, whole));
  problems.sort(inFileOrder);
  const walkable = compiled.size > 0 && problems.every(({ code }) => HARMLESS_CODES.has(code) || PROMISES.has(code));
  const usable = compiled.size > 0 && problems.every((problem) => HARMLESS_CODES.has(problem.code));
  const edition: Edition = Object.freeze({
    id,
    trees: compiled,
    sources: sources ?? new Map(),
    glossary,
    documents,
    replies,
    organisation: organisation ?? new Map(),
    promises: promises?.promises ?? [],
    language,
  });
  return {
    ...(usable ? { edition } : {}),
    ...(walkable ? { walkable: edition } : {}),
    readable: edition,
    problems,
    walks,
    explorations,
    proved,
    leftOut,
  };
}

/** What can be said of a tree by itself, word for word. */
function checkWords(source: TreeSource, report: Report): void {
  checkTexts(source, report);
  checkWording(source, report);
  checkAnswers(source, report);
  checkAskedTwice(source, report);
}

const reachedIn = (explorations: ReadonlyMap<string, Exploration>): ReadonlySet<string> =>
  new Set([...explorations.values()].flatMap(({ ends }) => [...ends.keys()]));

/** After one of these, walks stop where they should not, or conditions look at what nobody can answer. */
const BROKEN_LINKS = new Set<Problem['code']>([
  'dangling-target',
  'unknown-tree',
  'include-misses-end',
  'include-unknown-end',
  'unknown-option',
]);
