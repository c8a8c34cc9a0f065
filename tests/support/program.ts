import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolders } from './compiled';

const ROOT = join(__dirname, '..', '..');
/** What V8 compiled of the libraries, for all programs that tests start: by itself each would begin without (src/start/compiled-before.ts). */
const COMPILED_BEFORE = join(ROOT, 'node_modules', '.cache', 'programs-of-tests');

/** The program of this very source tree, compiled, to run in a process of its own. Call `remove` at the end. */
export class CompiledProgram {
  private readonly compiled = compileFolders(['src']);

  constructor() {
    cpSync(join(ROOT, 'deploy', 'playground'), join(this.compiled.folder, 'deploy', 'playground'), { recursive: true });
    // The libraries that the build put in one file each (deploy/one-file.mjs), as in production; where it has not, Node takes the packages.
    symlinkSync(join(ROOT, 'dist', 'node_modules'), join(this.compiled.folder, 'src', 'node_modules'));
  }

  /** Where it was put; it looks like this repository. */
  get folder(): string {
    return this.compiled.folder;
  }

  /**
   * `environment` is all it gets beside the path: nothing of this machine's settings comes along. `descriptors`: how many files and
   * sockets it may have open at once.
   */
  run(environment: NodeJS.ProcessEnv, args: readonly string[] = [], descriptors?: number): RunningProgram {
    return this.runFile('main.js', environment, args, descriptors);
  }

  /** Another file of src/, such as a command. */
  runFile(
    file: string,
    environment: NodeJS.ProcessEnv,
    args: readonly string[] = [],
    descriptors?: number,
  ): RunningProgram {
    const command = [process.execPath, join(this.compiled.folder, 'src', file), ...args];
    // Node raises the soft limit to the hard one by itself; this sets both.
    const [first = '', ...rest] =
      descriptors === undefined ? command : ['sh', '-c', `ulimit -n ${descriptors} && exec "$0" "$@"`, ...command];
    const child = spawn(first, rest, {
      cwd: this.compiled.folder,
      env: {
        PATH: process.env.PATH,
        TZ: 'UTC',
        NODE_PATH: this.compiled.nodePath,
        NODE_COMPILE_CACHE: COMPILED_BEFORE,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new RunningProgram(child);
  }

  remove(): void {
    rmSync(this.compiled.folder, { recursive: true, force: true });
  }
}

export class RunningProgram {
  output = '';
  errors = '';
  readonly ended: Promise<number | null>;
  private changed = (): void => undefined;

  constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => {
      this.output += chunk.toString('utf8');
      this.changed();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      this.errors += chunk.toString('utf8');
    });
    // `close` comes after the last of its output, `exit` may come before.
    this.ended = new Promise((resolve) =>
      child.once('close', (code) => {
        resolve(code);
        this.changed();
      }),
    );
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** Resolves with what `pattern` found in its output, as soon as it is there. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.output);
      if (found !== null) return found;
      if (this.hasEnded)
        throw new Error(`Expected it to say ${pattern}, found that it ended: ${this.errors.slice(0, 2_000)}`);
      await new Promise<void>((resolve) => {
        this.changed = resolve;
      });
    }
  }

  /** Asks it to stop and waits until it has; the exit code, null when it had to be killed. */
  async stop(): Promise<number | null> {
    if (!this.hasEnded) this.child.kill('SIGTERM');
    const forced = setTimeout(() => this.child.kill('SIGKILL'), 15_000);
    const code = await this.ended;
    clearTimeout(forced);
    return code;
  }

  async kill(): Promise<void> {
    if (!this.hasEnded) this.child.kill('SIGKILL');
    await this.ended;
  }
}
