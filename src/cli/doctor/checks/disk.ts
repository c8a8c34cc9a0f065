import { statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DatabaseAddress } from '../../../storage/database/database-url';
import { type Finding, sayOf } from '../finding';

const say = sayOf('disk');
const MEGABYTE = 2 ** 20;

/** Room beside the data. Less than `least` bytes is wrong. */
export function checkDisk(address: DatabaseAddress, least: number): Finding {
  if (address.kind === 'postgres')
    return say('not-looked', 'The disk of PostgreSQL cannot be seen from here; watch it where it runs.');
  const folder = nearestFolder(dirname(resolve(address.file)));
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const found = `${Math.floor(free / MEGABYTE)} MB free in ${folder}.`;
  if (free >= least * 4) return say('well', found);
  const remedy = 'Make room or a larger disk: with a full one no question can be stored.';
  return say(free < least ? 'wrong' : 'mind', found, remedy);
}

/** The folder of the data may still have to be made. */
function nearestFolder(folder: string): string {
  const there = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return there || folder === dirname(folder) ? folder : nearestFolder(dirname(folder));
}
