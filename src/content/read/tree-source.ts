import type { Tree } from '../../model/tree';
import type { Finding, Path, Problem } from '../problem';
import type { RawTree } from './shape/tree-schema';
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
