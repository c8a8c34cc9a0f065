import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Only Linux tells (man 5 proc). Elsewhere all of these are NaN, empty or 0. */
const MS_PER_TICK = 10;

const statOf = (pid: number): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    return [];
  }
};

/** Milliseconds of the processor that it and its children who have ended used: fields 14 to 17. */
export const cpuOf = (pid: number): number =>
  statOf(pid)
    .slice(11, 15)
    .reduce((sum, ticks) => sum + Number(ticks) * MS_PER_TICK, 0);

const statusOf = (pid: number, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

export const parentOf = (pid: number): number => statusOf(pid, 'PPid');

/** The most memory it ever had, in megabytes. */
export const mostMegabytesOf = (pid: number): number => statusOf(pid, 'VmHWM') / 1_024;

/** A process and its children. */
export const familyOf = (pid: number): readonly number[] => [
  pid,
  ...readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => Number(statOf(each)[1]) === pid),
];

/** Part of the whole machine's processors that was busy between two looks. */
export function machineBusy(): () => number {
  const look = () => {
    const all = cpus().map(({ times }) => times);
    const sum = (of: (times: (typeof all)[number]) => number) => all.reduce((total, times) => total + of(times), 0);
    return { idle: sum(({ idle }) => idle), all: sum((times) => Object.values(times).reduce((a, b) => a + b, 0)) };
  };
  const before = look();
  return () => {
    const after = look();
    return 1 - (after.idle - before.idle) / (after.all - before.all);
  };
}
