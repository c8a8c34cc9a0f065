import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface MadeCertificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate that signed itself, for a name, that ends in so many days; a negative number: that ended. */
export function makeCertificate(folder: string, name: string, days: number): MadeCertificate {
  const file = (ending: string): string => join(folder, `${name}-${days}.${ending}`);
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', [...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  };
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const names = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
  openssl('req', '-new', ...curve, ...names, '-keyout', file('key'), '-out', file('csr'));
  const signing = ['-signkey', file('key'), '-copy_extensions', 'copy', '-days', String(days)];
  openssl('x509', '-req', '-in', file('csr'), ...signing, '-out', file('pem'));
  return { key: readFileSync(file('key'), 'utf8'), cert: readFileSync(file('pem'), 'utf8') };
}
