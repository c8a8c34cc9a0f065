import { resolve } from 'node:path';
import { examine } from './examine';
import { exitCodeOf, present } from './present';
import { realSurroundings } from './surroundings';

const USAGE = `npm run doctor [-- --package <zip>]: holds the configuration (the program's own environment) against reality.
Exits with 0 when nothing is wrong, 1 when something is, 2 when it was called in another way.\n`;

async function main(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const [flag, file] = args;
  if (args.length > 0 && (flag !== '--package' || file === undefined || args.length > 2)) {
    process.stderr.write(USAGE);
    return flag === '--help' || flag === '-h' ? 0 : 2;
  }
  const around = realSurroundings(file === undefined ? undefined : resolve(environment.INIT_CWD ?? '.', file));
  const findings = await examine(environment, around);
  process.stdout.write(present(findings));
  return exitCodeOf(findings);
}

if (require.main === module) {
  process.exitCode = 1;
  void main(process.argv.slice(2), process.env).then((code) => {
    process.exitCode = code;
  });
}
