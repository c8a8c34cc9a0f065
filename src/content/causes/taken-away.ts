import type { Problem } from '../problem';
import type { CheckedContent } from './checked-content';

/** Nodes that were published and are no more. */
export const lostNodes = (problems: readonly Problem[]): ReadonlySet<string> =>
  new Set(
    problems
      .filter(({ code }) => code === 'missing-retired')
      .flatMap(({ about = '' }) => about.split(' ').map((name) => `node ${name}`)),
  );

/** A node that somebody took away while something still leads to it. */
export function takenAway(problem: Problem, uses: number): Problem {
  const { repair: _, ...rest } = problem;
  const name = problem.about?.split('/')[1] ?? '';
  return {
    ...rest,
    message: `De knoop \`${name}\` is weg, maar ${uses === 1 ? 'één plek gaat' : `${uses} plekken gaan`} er nog naartoe.`,
    hint: `Zet de knoop terug. Of kies voor die plekken een ander doel, en zet \`${name}\` bij \`retired\`.`,
  };
}

/** So many places cannot all be slips: what they name was taken away. */
export const TOO_MANY_TO_BE_SLIPS = 3;

/** A source, a tree or a document that was published or that many places name, and that is not there: somebody took it away. */
export function goneFrom(problem: Problem, uses: number, { before, files }: CheckedContent): Problem {
  const about = problem.about ?? '';
  const { repair: _, ...rest } = problem;
  const places = uses === 1 ? 'Eén plek noemt' : `${uses} plekken noemen`;
  switch (problem.code) {
    case 'unknown-source': {
      const wasThere = before?.sources.has(about) === true;
      if (!wasThere && (uses < TOO_MANY_TO_BE_SLIPS || problem.repair !== undefined)) return problem;
      return {
        ...rest,
        message: `De bron \`${about}\` staat niet meer in sources.yaml. ${places} haar.`,
        hint: 'Zet haar terug in sources.yaml.',
      };
    }
    case 'unknown-tree':
    case 'dangling-target': {
      const tree = about.split('/')[0] ?? '';
      const file = `trees/${tree}.yaml`;
      return before?.trees.has(tree) === true && !files.has(file)
        ? fileGone(rest, file, `${places} die boom nog.`)
        : problem;
    }
    case 'unknown-document':
      return before?.documents.has(about) === true
        ? fileGone(rest, `documents/${about}.md`, `${places} dat document nog.`)
        : problem;
    default:
      return problem;
  }
}

/** Told at the file itself, which is where it must be put back; nothing in it can be pointed at. */
function fileGone({ path: _, about: __, walk: ___, ...problem }: Problem, file: string, places: string): Problem {
  return {
    ...problem,
    file,
    line: 1,
    column: 1,
    excerpt: '',
    message: `Het bestand ${file} is weg. ${places}`,
    hint: 'Zet het bestand terug. Moet het echt weg? Haal het dan eerst uit de plekken die het noemen.',
  };
}
