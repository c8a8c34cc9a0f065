import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OutboxState } from '../../src/escalations/delivery/outbox';
import type { DemoToken } from '../../src/web/contract';
import { Chat } from './chat';
import { TOY_CONTENT } from './content-folders';
import { openOn } from './databases';
import { FakeConnector } from './fake-connector';
import { COORDINATORS_CHANNEL, GROUP_CHAT, type TestPerson } from './people';
import { CompiledProgram, type RunningProgram } from './program';

type OutboxCounts = Readonly<Record<OutboxState, number>>;
/** Of the program; a function where it depends on the connector. */
type Environment = NodeJS.ProcessEnv | ((connector: FakeConnector) => NodeJS.ProcessEnv);

/**
 * The whole program in a process of its own, on a database of its own, with a connector that plays Teams. A rejection
 * that nobody handles ends that process, so a test that still gets an answer afterwards has seen that there was none.
 */
export class TestBot {
  /** Everything that every run of it wrote, for what must not be in there. */
  private written = '';
  private listening = '';

  private constructor(
    readonly connector: FakeConnector,
    readonly folder: string,
    private readonly compiled: CompiledProgram,
    private environment: NodeJS.ProcessEnv,
    private program: RunningProgram,
  ) {}

  /** `tabs`: a folder of built tabs for it to serve. `descriptors`: how many files and sockets it may have open at once. */
  static async start(environment: Environment = {}, tabs?: string, descriptors?: number): Promise<TestBot> {
    const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-bot-'));
    const connector = await new FakeConnector().start();
    const compiled = new CompiledProgram();
    if (tabs !== undefined) cpSync(tabs, join(compiled.folder, 'src', 'tabs'), { recursive: true });
    const whole = {
      PORT: '0',
      LOG_LEVEL: 'warn',
      DATABASE_URL: `file:${join(folder, 'data', 'test.db')}`,
      CONTENT_DIR: TOY_CONTENT,
      ...(typeof environment === 'function' ? environment(connector) : environment),
    };
    const bot = new TestBot(connector, folder, compiled, whole, compiled.run(whole, [], descriptors));
    await bot.listens();
    return bot;
  }

  get url(): string {
    return this.listening;
  }

  /** Everything it wrote so far, over all restarts. */
  get log(): string {
    return this.written + this.program.output + this.program.errors;
  }

  get hasEnded(): boolean {
    return this.program.hasEnded;
  }

  get dataFolder(): string {
    return join(this.folder, 'data');
  }

  /** All bytes of its database, also what SQLite keeps beside the file until it is written there. */
  get stored(): string {
    const files = readdirSync(this.dataFolder).filter((file) => file !== 'demo-key');
    return files.map((file) => readFileSync(join(this.dataFolder, file), 'latin1')).join('\n');
  }

  /** What is in the outbox now. */
  async outbox(): Promise<OutboxCounts> {
    const storage = openOn(this.environment.DATABASE_URL ?? '');
    return storage.outbox.counts().finally(() => storage.close());
  }

  /** Waits until the outbox stands so: what the bot does after it answered is seen there first. */
  async untilOutbox(holds: (counts: OutboxCounts) => boolean, seconds = 20): Promise<void> {
    const end = Date.now() + seconds * 1_000;
    while (!holds(await this.outbox())) {
      if (Date.now() > end) throw new Error(`Expected the outbox to come there within ${seconds} s; it never did.`);
      await sleep(20);
    }
  }

  /** Waits until nothing is on its way to anybody, so that a test gets no news of the one before it. */
  untilDelivered(): Promise<void> {
    return this.untilOutbox(({ pending }) => pending === 0);
  }

  /** Starts again on the same data and another port, and gives the exit code; `kill` does not let it finish anything first. */
  async restart(changes: NodeJS.ProcessEnv = {}, how: 'stop' | 'kill' = 'stop'): Promise<number | null> {
    const code = (await this.program[how]()) ?? null;
    this.written += this.program.output + this.program.errors;
    this.environment = { ...this.environment, ...changes };
    this.program = this.compiled.run(this.environment);
    await this.listens();
    return code;
  }

  /** Runs a command beside it, with the program's environment and these changes; what it said. Throws when it failed. */
  async command(file: string, args: readonly string[], changes: NodeJS.ProcessEnv = {}): Promise<string> {
    const command = this.compiled.runFile(file, { ...this.environment, ...changes }, args);
    const code = await command.ended;
    if (code !== 0) throw new Error(`Expected ${file} to succeed, found ${code}: ${command.errors}`);
    return command.output + command.errors;
  }

  /** A call of the tabs' API, signed in as the demo does. */
  async api(person: TestPerson, path: string, init: RequestInit = {}): Promise<unknown> {
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ personId: person.aadObjectId });
    const signedIn = await fetch(`${this.url}/api/v1/sign-in/demo`, { method: 'POST', headers, body });
    const { token } = (await signedIn.json()) as DemoToken;
    const authorized = { ...headers, Authorization: `Bearer ${token}` };
    const answer = await fetch(`${this.url}/api/v1/${path}`, { ...init, headers: authorized });
    if (!answer.ok) throw new Error(`Expected ${path} to succeed, found ${answer.status}.`);
    return answer.json();
  }

  /** This person's own conversation with the bot. */
  chat = (person: TestPerson): Chat => new Chat(() => this.url, this.connector, person);
  inGroup = (person: TestPerson): Chat =>
    new Chat(() => this.url, this.connector, person, { conversation: GROUP_CHAT, kind: 'groupChat' });
  inChannel = (person: TestPerson, conversation = COORDINATORS_CHANNEL): Chat =>
    new Chat(() => this.url, this.connector, person, { conversation, kind: 'channel' });

  /** The exit code. */
  async stop(): Promise<number | null> {
    const code = await this.program.stop();
    await this.connector.stop();
    this.compiled.remove();
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  private async listens(): Promise<void> {
    const [, url = ''] = await this.program.says(/listens on (\S+)/);
    this.listening = url;
  }
}
