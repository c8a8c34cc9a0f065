import type { ContentFiles } from '../../content-files';
import type { Finding, Problem } from '../../problem';
import { readYaml, type YamlSource } from '../yaml/yaml-source';

/** One file of content/language; undefined when it is absent, or no YAML, which is reported. */
export function sourceOf(files: ContentFiles, file: string, problems: Problem[]): YamlSource | undefined {
  const text = files.get(file);
  if (text === undefined) return undefined;
  const yaml = readYaml(file, text);
  problems.push(...yaml.problems);
  return yaml.value === undefined ? undefined : yaml;
}

export const report = (yaml: YamlSource, findings: readonly Finding[], problems: Problem[]): void => {
  problems.push(...findings.map((finding) => yaml.at(finding)));
};
