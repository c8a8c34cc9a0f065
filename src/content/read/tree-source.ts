import type { Tree } from '../../model/model';
import type { Finding, Path, Problem } from '../problem';
import type { RawTree } from './schema';
import type { YamlSource } from './yaml/yaml-source';

/** A tree with the file it came from, so that every check can point at a line. */
export interface TreeSource {
  readonly tree: Tree;
  readonly raw: RawTree;
  readonly yaml: YamlSource;
}

export type Report = (source: TreeSource, finding: Finding) => void;

export function collect(problems: Problem[]): Report {
  return (source, finding) => {
    problems.push(source.yaml.at(finding));
  };
}

export const nodePath = (node: string, ...rest: Path): Path => ['nodes', node, ...rest];

/** Every place in a tree that says where to go on, as written. */
export function* targetsOf(
  raw: RawTree,
): Generator<{ readonly from: string; readonly go: string; readonly path: Path }> {
  for (const [id, node] of Object.entries(raw.nodes)) {
    const at = (path: Path, go: string) => ({ from: id, go, path: nodePath(id, ...path) });
    switch (node.kind) {
      case 'question':
        for (const [index, option] of node.options.entries()) yield at(['options', index, 'go'], option.go);
        if (node.unsure !== undefined) yield at(['unsure'], node.unsure);
        break;
      case 'checklist':
        for (const [index, each] of (node.cases ?? []).entries()) yield at(['cases', index, 'go'], each.go);
        yield at(['else'], node.else);
        if (node.unsure !== undefined) yield at(['unsure'], node.unsure);
        break;
      case 'branch':
        for (const [index, each] of node.cases.entries()) yield at(['cases', index, 'go'], each.go);
        yield at(['else'], node.else);
        break;
      case 'include':
        for (const [end, go] of Object.entries(node.next)) yield at(['next', end], go);
        break;
      case 'info':
        yield at(['go'], node.go);
        break;
      case 'advice':
        break;
    }
  }
}
