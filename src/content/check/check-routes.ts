import { waysOut } from '../../model/kinds';
import type { Advice, Checklist } from '../../model/node';
import type { Trees } from '../../walk/replay';
import { findChanged, type WaysOfEdition, waysOf } from '../explore/changed-ways';
import { DEEPEST, explore } from '../explore/explore';
import type { Liveness } from '../explore/liveness';
import { type Memory, newMemory, renewMemory } from '../explore/memory';
import { Coverage } from '../explore/met-cases';
import type { Exploration } from '../explore/tallies';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';

/** Somebody in a hurry must reach an advice in this many answers, from any start. */
export const MOST_ANSWERS = 8;

/** What walking every walk from every start told. */
export interface Routes {
  readonly explorations: ReadonlyMap<string, Exploration>;
  /** Trees with too many walks to walk them all. */
  readonly unexplored: ReadonlySet<string>;
  readonly coverage: Coverage;
}

/** Walks one edition after another, and walks again only where something changed; each must be free of cycles. */
export type Explorer = (trees: Trees) => Routes;

export function openExplorer(): Explorer {
  let before: { readonly ways: WaysOfEdition; readonly memory: Memory } | undefined;
  return (trees) => {
    const ways = waysOf(trees);
    const changed = before === undefined ? undefined : findChanged(before.ways, ways);
    const known =
      before === undefined || changed === undefined
        ? newMemory()
        : renewMemory(before.memory, (node) => changed.has(node));
    const found = exploreAll(trees, ways.live, known);
    // Near a limit the order in which stops are met counts: then all of them are walked anew, as if nothing was known.
    const isSure = !known.isRenewed || (found.unexplored.size === 0 && longestOf(found) < DEEPEST);
    const memory = isSure ? known : newMemory();
    const routes = isSure ? found : exploreAll(trees, ways.live, memory);
    before = routes.unexplored.size === 0 ? { ways, memory } : undefined;
    return routes;
  };
}

function exploreAll(trees: Trees, live: Liveness, memory: Memory): Routes {
  const coverage = new Coverage();
  const explorations = new Map<string, Exploration>();
  const unexplored = new Set<string>();
  for (const id of trees.keys()) {
    const found = explore(trees, id, live, coverage, memory);
    if (found === undefined) unexplored.add(id);
    else explorations.set(id, found);
  }
  return { explorations, unexplored, coverage };
}

const longestOf = ({ explorations }: Routes): number =>
  [...explorations.values()].reduce((most, { longest }) => Math.max(most, longest), 0);

/** Reports cases that never hold, an `else` that is never used and starts that ask too much. */
export function checkRoutes(
  sources: ReadonlyMap<string, TreeSource>,
  { explorations, unexplored, coverage }: Routes,
  uncertain: ReadonlySet<string>,
  report: Report,
): void {
  for (const source of sources.values()) {
    if (!unexplored.has(source.tree.id)) continue;
    report(source, {
      code: 'too-many-walks',
      path: ['start'],
      message: 'Deze boom heeft te veel verschillende wandelingen om ze allemaal na te lopen.',
      hint: 'Laat gevallen naar minder eerdere antwoorden kijken, of splits een lange lijst of een lange rij vragen.',
    });
  }
  for (const source of sources.values()) {
    const found = explorations.get(source.tree.id);
    if (found !== undefined && source.tree.listed && found.longest > MOST_ANSWERS) {
      report(source, {
        code: 'too-many-answers',
        path: ['start'],
        message: `Vanaf hier zijn soms ${found.longest} antwoorden nodig; hoogstens ${MOST_ANSWERS} is de afspraak.`,
        hint: 'Voeg vragen samen of laat een vraag weg. `content routes` toont de langste route.',
      });
    }
    // After an unfinished exploration nothing can be said to happen never, in any tree it may lead to.
    if (unexplored.size > 0 || uncertain.has(source.tree.id)) continue;
    if (reportAlways(source, report)) continue;
    for (const node of source.tree.nodes.values()) {
      if (!coverage.wasReached(source.tree.id, node.id)) continue;
      if (node.kind === 'advice') {
        checkAlso(source, node, coverage, report);
        continue;
      }
      const cases = waysOut(node).filter(({ by }) => by.kind === 'ticks' || by.kind === 'answers');
      cases.forEach(({ path }, index) => {
        if (coverage.wasMet(source.tree.id, node.id, index)) return;
        report(source, {
          code: 'case-never-holds',
          path: nodePath(node.id, ...path.slice(0, -1)),
          message: `Dit geval doet zich nooit voor: op geen enkele wandeling klopt de voorwaarde, of een eerder geval gaat altijd voor.`,
          hint: 'Haal het geval weg, zet het hoger, of verander de voorwaarde.',
        });
      });
      if (!coverage.wasMet(source.tree.id, node.id, -1)) {
        report(source, {
          code: 'else-never-used',
          path: nodePath(node.id, 'else'),
          atKey: true,
          message: 'Deze `else` wordt nooit gebruikt: er is altijd al een geval dat klopt.',
          hint: 'Haal het laatste geval weg en laat `else` daarheen gaan.',
        });
      }
    }
  }
}

/** A case of a checklist without a condition; what never holds because of it is not told as well. */
function reportAlways(source: TreeSource, report: Report): boolean {
  for (const node of source.tree.nodes.values()) {
    const at = node.kind === 'checklist' ? node.cases.findIndex(asksNothing) : -1;
    if (at < 0) continue;
    report(source, {
      code: 'else-never-used',
      path: nodePath(node.id, 'cases', at),
      message: 'Dit geval zegt niet wanneer het geldt, en geldt dus altijd.',
      hint: 'Zet de voorwaarde erbij: `at-least: 2`, `any: [punt]` of `all: [punt, punt]`.',
    });
    return true;
  }
  return false;
}

const asksNothing = ({ atLeast, any, all, not }: Checklist['cases'][number]): boolean =>
  [atLeast, any, all, not].every((part) => part === undefined);

function checkAlso(source: TreeSource, { id, also }: Advice, coverage: Coverage, report: Report): void {
  also.forEach((_, index) => {
    if (coverage.wasMet(source.tree.id, id, index)) return;
    report(source, {
      code: 'also-never-holds',
      path: nodePath(id, 'also', index),
      message: 'Dit komt er nooit bij: op geen enkele wandeling naar dit advies klopt de voorwaarde.',
      hint: 'Haal het weg, of verander de voorwaarde.',
    });
  });
}
