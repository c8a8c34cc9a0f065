import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/cli/main';

export const TOY = join(__dirname, '..', '..', 'fixtures', 'content');

/** For each test a copy of the toy content, and commands that run on it; what they print is kept of the last one only. */
export function startFolder() {
  let folder = '';
  let printed = '';
  let complained = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deelwijzer-content-'));
    cpSync(TOY, folder, { recursive: true });
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      complained += String(text);
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });
  const start = (args: readonly string[], isAtScreen: boolean, environment: NodeJS.ProcessEnv = {}) => {
    printed = '';
    complained = '';
    return main(args, { CONTENT_DIR: folder, INIT_CWD: folder, ...environment }, isAtScreen);
  };
  return {
    folder: () => folder,
    printed: () => printed,
    complained: () => complained,
    run: (...args: readonly string[]) => start(args, false),
    runWith: (environment: NodeJS.ProcessEnv, ...args: readonly string[]) => start(args, false, environment),
    runAtScreen: (...args: readonly string[]) => start(args, true),
    change: (file: string, from: string, to: string) => {
      const text = readFileSync(join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${from} is not in ${file}`);
      writeFileSync(join(folder, file), text.replaceAll(from, to));
    },
  };
}
