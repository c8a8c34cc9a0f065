import { existsSync, statSync } from 'node:fs';
import type { DatabaseAddress } from '../../../storage/database/database-url';
import type { Diagnosis } from '../../../storage/diagnosis/diagnose';
import { databaseTrouble } from '../../upkeep/database-trouble';
import { rightsProblem } from '../../upkeep/file-rights';
import { type Finding, sayOf } from '../finding';

const say = sayOf('database');
/** Rights of the group and of others. */
const NOT_THE_OWNER = 0o077;

/** A file that is not there yet; looking for it would make it. */
export const isNotMade = (address: DatabaseAddress): boolean => address.kind === 'sqlite' && !existsSync(address.file);

export function notMade(address: DatabaseAddress): Finding {
  // A folder that may not be entered looks as if nothing were in it.
  const rights = address.kind === 'sqlite' ? rightsProblem(address.file) : undefined;
  if (rights !== undefined) return say('wrong', rights.found, rights.remedy);
  return say(
    'mind',
    'There is no database yet.',
    'The first start makes it. Was there one before? Then DATABASE_URL is wrong.',
  );
}

export function checkDatabase(address: DatabaseAddress, diagnosis: Diagnosis): readonly Finding[] {
  return [stateOf(address, diagnosis), ...rightsOf(address), ...transportOf(address)];
}

function stateOf(address: DatabaseAddress, diagnosis: Diagnosis): Finding {
  const { state, newer, coming } = diagnosis;
  if (newer.length > 0)
    return say(
      'wrong',
      `It was made by a newer release: it has ${newer.join(', ')}, which this one does not know.`,
      'Start the newer release; or go back with the backup from before it (deploy/README.md, section 9).',
    );
  switch (state) {
    case 'ready':
      return say('well', 'It can be written, and has the schema of this release.');
    case 'not-migrated':
      return say(
        'mind',
        coming.length === 0 ? 'Its schema is not of this release.' : `${coming.length} migrations are still to come.`,
        'The next start applies them; make a backup first (deploy/README.md, section 6).',
      );
    case 'slow':
      return say(
        'wrong',
        'It took more than six seconds to write a line.',
        'Look at the load of its machine and disk.',
      );
    default: {
      const { found, remedy } = databaseTrouble(address, { trouble: state, detail: diagnosis.detail ?? '' });
      return say('wrong', found, remedy);
    }
  }
}

function rightsOf(address: DatabaseAddress): readonly Finding[] {
  if (address.kind !== 'sqlite') return [];
  const file = statSync(address.file, { throwIfNoEntry: false });
  if (file === undefined || process.platform === 'win32' || (file.mode & NOT_THE_OWNER) === 0) return [];
  return [
    say(
      'mind',
      `Others on this machine may open the file (mode ${(file.mode & 0o777).toString(8)}; expected 600).`,
      `chmod 600 on it, and on the files beside it that begin with the same name.`,
    ),
  ];
}

const HERE = /^(localhost|127\.|\[::1\]|::1|$)/;

function transportOf(address: DatabaseAddress): readonly Finding[] {
  if (address.kind !== 'postgres') return [];
  const { hostname, searchParams } = new URL(address.url);
  if (HERE.test(hostname) || /^verify-(full|ca)$/.test(searchParams.get('sslmode') ?? '')) return [];
  return [
    say(
      'mind',
      'PostgreSQL is on another machine, and who answers there is not checked.',
      'Add ?sslmode=verify-full to DATABASE_URL; not needed within the network of one compose file.',
    ),
  ];
}
