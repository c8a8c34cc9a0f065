import type { Finding, Problem } from '../problem';
import type { YamlSource } from './yaml/yaml-source';

/** Everything that the text itself shows to be a slip, whether or not it is YAML; true when there is any. */
export function reportSlips(yaml: YamlSource, problems: Problem[]): boolean {
  const told = new Set(yaml.problems.map(({ line }) => line));
  const slips = yaml.slips().filter(({ line }) => !told.has(line));
  problems.push(...slips.map(({ isPlace: _, ...slip }) => slip));
  return slips.length > 0;
}

/**
 * Reports what does not fit the format. When the text shows a slip on the same line (a comma without quotes), or a line
 * that stands in the wrong place, that slip is the cause and is told instead.
 */
export function reportShape(yaml: YamlSource, findings: readonly Finding[], problems: Problem[]): void {
  if (findings.length === 0) return;
  const found = findings.map((finding) => yaml.at(finding));
  const slips = yaml.slips();
  const told = new Set(yaml.problems.map(({ line }) => line));
  const causes = slips.filter(({ isPlace, line }) => isPlace || found.some((problem) => problem.line === line));
  for (const { isPlace: _, ...slip } of causes) if (!told.has(slip.line)) problems.push(slip);
  if (causes.some(({ isPlace }) => isPlace)) return;
  const lines = new Set([...told, ...causes.map(({ line }) => line)]);
  problems.push(...found.filter(({ line }) => !lines.has(line)));
}
