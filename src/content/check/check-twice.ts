import { nodePath, type Report, type TreeSource } from '../read/tree-source';

/** The same source of one text, or the same walk, written down again. */
export function checkTwice(source: TreeSource, report: Report): void {
  for (const [id, node] of Object.entries(source.raw.nodes)) {
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
  }
  const walks = new Set<string>();
  (source.raw.walks ?? []).forEach(({ name, answers, ends }, index) => {
    const walk = JSON.stringify([name, Object.entries(answers), ends]);
    const isNew = !walks.has(walk);
    walks.add(walk);
    if (isNew) return;
    report(source, {
      code: 'said-twice',
      path: ['walks', index, 'name'],
      message: `De wandeling “${name}” staat er al.`,
      hint: 'Haal haar weg, of geef een ander antwoord.',
    });
  });
}
