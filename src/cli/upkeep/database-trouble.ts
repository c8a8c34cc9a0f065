import type { StorageUnavailable } from '../../escalations/keeping/storage-unavailable';
import type { DatabaseAddress } from '../../storage/database/database-url';
import { type Explained, rightsProblem } from './file-rights';

type Met = Pick<StorageUnavailable, 'trouble' | 'detail'>;

/** Beginning of the driver's code → what it means. The first that fits counts. */
type Words = readonly (readonly [codes: readonly string[], found: string, remedy: string])[];

const EITHER: Words = [
  [
    ['SQLITE_FULL', 'ENOSPC', '53100'],
    'It cannot be written: the disk is full',
    'Make room, or a larger disk. Nothing needs restoring.',
  ],
  [
    ['SQLITE_BUSY', 'SQLITE_LOCKED', '55P03', '57014', '40P01', '40001'],
    'Somebody holds it',
    'Find the tool or backup that has it open, and end that.',
  ],
];

const SQLITE: Words = [
  [
    ['SQLITE_CORRUPT', 'SQLITE_NOTADB'],
    'The file is damaged or no database',
    'Keep it apart, with the -wal and -shm beside it, and restore the last backup (deploy/README.md, section 6).',
  ],
  [['ENOENT'], 'The file is not there', 'Correct DATABASE_URL, or put the file back.'],
  [
    ['SQLITE_READONLY', 'EROFS'],
    'The file can be read and not written, while its owner and mode allow it',
    'Look whether the disk is mounted read-only, and whether a rule of the service (ReadWritePaths) or of SELinux forbids it.',
  ],
  [
    ['SQLITE_IOERR'],
    'The disk gives an error',
    'Stop the program, copy the files to another disk, and look at this one (dmesg, df).',
  ],
  [
    [''],
    'The file cannot be opened, while its owner and mode allow it',
    'Look whether DATABASE_URL names a file and not a folder, and whether a rule of the service (ReadWritePaths) or of SELinux forbids it.',
  ],
];

const POSTGRES: Words = [
  [
    ['28'],
    'It does not let this role in',
    'The name or password in DATABASE_URL is not accepted: correct it. With the right ones: look at pg_hba.conf.',
  ],
  [
    ['3D000'],
    'It has no database of that name',
    'There is no database of the name in DATABASE_URL: create it, or correct the name.',
  ],
  [
    ['42501'],
    'The role in DATABASE_URL may not make tables or write in this database',
    'Let it own the database: as a superuser, alter database <name> owner to <role>. Tables that another role made: reassign owned by <that role> to <role>.',
  ],
  [['25006'], 'It only lets itself be read', 'DATABASE_URL names a standby, or a role that may only read: correct it.'],
  [['53300'], 'It has no connection left', 'Raise max_connections: each program takes at most ten.'],
  [['57P03'], 'It is starting or stopping', 'Wait until it is ready, and look at its own log.'],
  [['ENOTFOUND', 'EAI_AGAIN'], 'Its host cannot be found', 'The host in DATABASE_URL has no address: correct it.'],
  [
    ['SELF_SIGNED', 'DEPTH_ZERO', 'UNABLE_TO', 'CERT_', 'ERR_TLS'],
    'Its certificate is not trusted, or is of another name',
    'Name your own authority in NODE_EXTRA_CA_CERTS=/path/ca.pem, and use the host name of the certificate in DATABASE_URL.',
  ],
  [[''], 'It cannot be reached', 'Check that it runs, that this machine may connect to it, and DATABASE_URL.'],
];

/** For the operator: why the database cannot be used, and what to do. The one place for these words. */
export function databaseTrouble(address: DatabaseAddress, { detail }: Met): Explained {
  const barred = address.kind === 'sqlite' && !/^SQLITE_(CORRUPT|NOTADB|FULL|BUSY|LOCKED)/.test(detail);
  const rights = barred ? rightsProblem(address.file) : undefined;
  if (rights !== undefined) return rights;
  const words = [...EITHER, ...(address.kind === 'sqlite' ? SQLITE : POSTGRES)];
  const [, found = '', remedy = ''] = words.find(([codes]) => codes.some((code) => detail.startsWith(code))) ?? [];
  return { found: `${found}${detail === '' ? '' : ` (${detail})`}.`, remedy };
}
