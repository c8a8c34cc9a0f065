import { readFileSync, statSync } from 'node:fs';
import { type Finding, sayOf } from '../finding';

const say = sayOf('environment file');
const OTHERS = 0o007;

/**
 * The file behind `node --env-file`, which systemd and Docker Compose read too, each in its own way: `ab#cd` is `ab` for Node and
 * whole for systemd, `$` is a variable for Compose. What they may read differently is named, by the names and never the values.
 */
export function checkEnvironmentFile(file: string | undefined): readonly Finding[] {
  if (file === undefined) return [];
  const mode = statSync(file).mode & 0o777;
  const names = readDifferently(readFileSync(file, 'utf8'));
  return [
    ...(names.length === 0
      ? []
      : [
          say(
            'wrong',
            `${names.join(', ')}: systemd, Docker Compose and Node do not read this value in one way.`,
            "Put what is behind the = between single quotes, as in NAME='ab#cd'; without a quote in it, and without export in front.",
          ),
        ]),
    ...((mode & OTHERS) === 0
      ? []
      : [
          say(
            'mind',
            `Everybody on this machine may use ${file} (mode ${mode.toString(8)}; expected 640).`,
            'chown root:<group of the service> on it, and chmod 640: there are secrets in it.',
          ),
        ]),
  ];
}

/** Nothing that anybody gives a meaning to; spaces only within. */
const PLAIN = /^[^\s#'"`\\$]*([ \t]+[^\s#'"`\\$]+)*$/;
const QUOTED = /^'[^']*'$|^"[^"`\\$]*"$/;

/** The names of those values that one reader takes in another way than the next. Comments and empty lines have none. */
export function readDifferently(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith(';')) return [];
    const [, name, value = ''] = /^([A-Za-z_]\w*)\s*=(.*)$/.exec(trimmed) ?? [];
    if (name === undefined) return [`line ${index + 1}`];
    return PLAIN.test(value.trim()) || QUOTED.test(value.trim()) ? [] : [name];
  });
}
