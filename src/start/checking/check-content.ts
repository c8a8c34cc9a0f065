import { compareWords } from '../../content/compare/compare-words';
import { type Compiled, compileEdition } from '../../content/compile-edition';
import { hashContent } from '../../content/folder/read-content-folder';
import { blocksPublishing, type Problem } from '../../content/problem';
import type { Edition } from '../../model/edition';
import { packEdition, unpackEdition } from '../../model/pack-edition';
import type { EditionFiles } from '../../model/publications';
import type { BlockingProblem } from '../../web/editor-contract';
import type { CheckedContent, CheckTask, RevivedContent, ReviveTask } from '../../web/editors/ports';

/** As many as somebody reads; the tab shows all of them itself. */
const MOST_PROBLEMS = 100;

/** A draft's files held against every rule, and its words against those of the edition it departs from. Takes seconds. */
export function checkContent({ base, files, today }: CheckTask): CheckedContent {
  const id = hashContent(new Map(Object.entries(files)));
  const old = editionOf({ ...base, today });
  const { edition, problems } = compile(files, id, today, old);
  const blocking = blockingIn(problems);
  return {
    id,
    compiled: edition === undefined || blocking.length > 0 ? null : packEdition(edition),
    blocking,
    mayMeanOther:
      edition === undefined || old === undefined
        ? []
        : compareWords(old, edition).filter(({ mayMeanOther }) => mayMeanOther),
  };
}

/** An edition of before, as this release packs it. */
export function reviveContent({ id, files, compiled, today }: ReviveTask): RevivedContent {
  if (unpackEdition(compiled) !== undefined) return { compiled, blocking: [] };
  const { walkable, problems } = compile(files, id, today);
  if (walkable === undefined) return { compiled: null, blocking: blockingIn(problems) };
  return { compiled: packEdition(walkable), blocking: [] };
}

const editionOf = ({ id, files, compiled, today }: ReviveTask): Edition | undefined =>
  unpackEdition(compiled) ?? compile(files, id, today).walkable;

/** The one place where contents are compiled for editors. */
const compile = (files: EditionFiles, id: string, today: string, before?: Edition): Compiled =>
  compileEdition(new Map(Object.entries(files)), { id, today, ...(before === undefined ? {} : { before }) });

const blockingIn = (problems: readonly Problem[]): readonly BlockingProblem[] =>
  problems
    .filter(blocksPublishing)
    .slice(0, MOST_PROBLEMS)
    .map(({ code, file, line, message }) => ({ code, file, line, message }));
