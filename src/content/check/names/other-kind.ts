import type { Finding } from '../../problem';
import type { TreeSource } from '../../read/tree-source';

type Kind = 'source' | 'tree' | 'document';

/** What there is to name. */
interface Library {
  readonly trees: ReadonlyMap<string, TreeSource>;
  readonly sources: ReadonlySet<string> | undefined;
  readonly documents: ReadonlySet<string>;
}

/** What a name is that was looked for in vain among sources, trees or documents, and where it belongs. */
export function otherKind(
  kind: Kind,
  id: string,
  source: TreeSource,
  library: Library,
): Pick<Finding, 'message' | 'hint'> | undefined {
  if (kind !== 'document' && library.documents.has(id))
    return { message: `\`${id}\` is een document.`, hint: `Noem het bij \`documents\`: \`documents: [${id}]\`.` };
  if (kind !== 'tree' && library.trees.has(id))
    return { message: `\`${id}\` is een boom.`, hint: `Noem hem bij \`related\`: \`related: [${id}]\`.` };
  if (kind !== 'source' && library.sources?.has(id) === true)
    return { message: `\`${id}\` is een bron.`, hint: `Noem haar bij \`sources\`: \`sources: [${id}]\`.` };
  if (kind === 'tree' && source.tree.nodes.has(id))
    return {
      message: `\`${id}\` is een knoop van deze boom, geen boom.`,
      hint: 'Hier kan alleen een hele boom staan. Naar een knoop ga je met `go` bij een antwoord.',
    };
  return undefined;
}

/** The only tree beside this one that has a node of this name. */
export function nodeElsewhere(node: string, source: TreeSource, library: Library): string | undefined {
  const having = [...library.trees.values()].filter(({ tree }) => tree !== source.tree && tree.nodes.has(node));
  const [only] = having;
  return having.length === 1 && only !== undefined ? `${only.tree.id}/${node}` : undefined;
}
