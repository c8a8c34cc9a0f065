import { waysOut } from '../../model/kinds';
import type { Trees } from '../../walk/replay';
import type { Path } from '../problem';
import { asHeard, double } from '../read/language/idle-sayings';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';

/** The same source of one text, or the same walk, written down again. */
export function checkTwice(source: TreeSource, trees: Trees, report: Report): void {
  for (const [id, node] of Object.entries(source.raw.nodes)) {
    const related = ('related' in node ? node.related : undefined) ?? [];
    const self = related.indexOf(source.tree.id);
    if (self >= 0 && 'verdict' in node && node.verdict === 'look-up' && !isEntered(trees, source.tree.id))
      report(source, {
        code: 'said-twice',
        path: nodePath(id, 'related', self),
        message: `\`${source.tree.id}\` is deze boom zelf: de knop leidt naar waar de lezer al is.`,
        hint: `Haal \`${source.tree.id}\` hier weg.`,
        repair: { says: 'Haal dit weg', edit: { kind: 'remove', path: nodePath(id, 'related', self) } },
      });
    const named = ('sources' in node ? node.sources : undefined) ?? [];
    named.forEach((name, index) => {
      if (named.indexOf(name) === index) return;
      report(source, {
        code: 'said-twice',
        path: nodePath(id, 'sources', index),
        message: `De bron \`${name}\` staat hier twee keer.`,
        hint: 'Haal er één weg, of noem de bron die je bedoelde.',
      });
    });
    const steps = node.kind === 'advice' ? (node.do ?? []) : [];
    steps.forEach((step, index) => {
      if (steps.indexOf(step) === index) return;
      report(source, {
        code: 'said-twice',
        path: nodePath(id, 'do', index),
        message: 'Deze stap staat er twee keer.',
        hint: 'Haal er één weg.',
        repair: { says: 'Haal deze weg', edit: { kind: 'remove', path: nodePath(id, 'do', index) } },
      });
    });
  }
  checkKeywordsTwice(source, report);
  checkWalksTwice(source, report);
}

function checkKeywordsTwice(source: TreeSource, report: Report): void {
  (source.raw.keywords ?? []).forEach((word, index) => {
    if (!word.includes(';')) return;
    report(source, {
      code: 'unusable-saying',
      path: ['keywords', index],
      message: 'Tussen twee zoekwoorden hoort een komma, geen puntkomma.',
      hint: `Schrijf \`${word.split(/\s*;\s*/).join(', ')}\`.`,
    });
  });
  const keywords = (source.raw.keywords ?? []).map(asHeard);
  keywords.forEach((word, index) => {
    if (keywords.indexOf(word) === index) return;
    report(source, {
      code: 'said-twice',
      path: ['keywords', index],
      message: `Het zoekwoord \`${source.raw.keywords?.[index]}\` staat er al.`,
      hint: 'Haal er één weg.',
      repair: { says: 'Haal dit weg', edit: { kind: 'remove', path: ['keywords', index] } },
    });
  });
}

function checkWalksTwice(source: TreeSource, report: Report): void {
  const walks = new Map<string, string>();
  (source.raw.walks ?? []).forEach(({ name, answers, ends }, index) => {
    const walk = JSON.stringify([Object.entries(answers), ends]);
    const first = walks.get(name);
    if (first === undefined) walks.set(name, walk);
    else
      report(source, {
        code: 'said-twice',
        path: ['walks', index, 'name'],
        message: `De wandeling “${name}” staat er al.`,
        hint:
          first === walk
            ? 'Haal haar weg, of geef een ander antwoord.'
            : 'Geef haar een andere naam: wat is hier anders?',
      });
  });
}

/** A question that people ask, twice in one list. */
export function checkAskedTwice(source: TreeSource, report: Report): void {
  for (const { lines, path } of askedIn(source)) {
    const met = new Set<string>();
    lines.forEach((line, index) => {
      const heard = asHeard(line);
      if (met.has(heard)) report(source, double(line, [...path, index], 'in deze rij'));
      met.add(heard);
    });
  }
}

/** The lines that people asked, of the tree and of its nodes. */
function* askedIn({ raw }: TreeSource): Generator<{ readonly lines: readonly string[]; readonly path: Path }> {
  yield { lines: raw.asked ?? [], path: ['asked'] };
  for (const [id, node] of Object.entries(raw.nodes))
    yield { lines: ('asked' in node ? node.asked : undefined) ?? [], path: nodePath(id, 'asked') };
}

/** Whoever comes from another tree may want the whole of this one; who is here already does not. */
const isEntered = (trees: Trees, id: string): boolean =>
  [...trees.values()].some(
    (tree) => tree.id !== id && [...tree.nodes.values()].some((node) => waysOut(node).some(({ go }) => go.tree === id)),
  );
