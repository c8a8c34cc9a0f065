import { cpus, loadavg, totalmem } from 'node:os';
import { type BenchRow, cellsOf } from './present-rows';

const GIGABYTE = 2 ** 30;
/** What decides a figure besides our own code. */
const LIBRARIES = [
  'botbuilder',
  'restify',
  'better-sqlite3',
  'pg',
  'yaml',
  '@microsoft/agents-hosting',
  'xstate',
] as const;

/** Where and with what was measured: figures of another machine or version are other figures. */
export function machineFacts(date: string): readonly string[] {
  const [processor] = cpus();
  const versions = LIBRARIES.map((name) => `${name} ${versionOf(name)}`).join(', ');
  return [
    `Measured on ${date}, on ${cpus().length} × ${processor?.model ?? 'an unknown processor'}, ${Math.round(totalmem() / GIGABYTE)} GB, load ${loadavg()[0]?.toFixed(1)} at the start.`,
    `Node ${process.versions.node}, ${versions}.`,
  ];
}

const versionOf = (name: string): string => (require(`${name}/package.json`) as { readonly version: string }).version;

/** One bench as a table of Markdown. */
export const markdownTable = (rows: readonly BenchRow[]): string =>
  [
    '| | ours | baseline | ratio | budget | |',
    '|---|---:|---:|---:|---:|---|',
    ...rows.map((row) => `| ${cellsOf(row).join(' | ')} |`),
  ].join('\n');
