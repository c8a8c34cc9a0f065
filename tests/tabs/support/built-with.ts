import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PROJECT = join(__dirname, '../../..');
/** What Node says is handed on as text: some of Fluent's files are long. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * The program as the build writes it: `code` changed by the function of this name in a file of `src/tabs/at-build`. Node
 * reads that file as it is, which jest does not, and Vite the syntax.
 */
export const builtWith = async (file: string, name: string, code: string): Promise<string> => {
  const script = `import { parseAst } from 'vite';
    import { ${name} } from ${JSON.stringify(join(PROJECT, 'src/tabs/at-build', file))};
    const code = ${JSON.stringify(code)};
    process.stdout.write(${name}(code, parseAst(code).body));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: PROJECT,
    maxBuffer: MOST_BYTES,
  });
  return stdout;
};
