import { resolve } from 'node:path';
import { type BotRegistration, readBot, UUID } from './bot-registration';

export type { BotRegistration } from './bot-registration';

/** Everything the program can be told, read once at the start and frozen. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The address by which Teams and browsers reach this server; no slash at the end. */
  readonly publicUrl: string | undefined;
  readonly databaseUrl: string;
  /** `id:base64key,…`; undefined in demo mode, which keeps a key of its own beside the data. */
  readonly dataKeys: string | undefined;
  readonly contentFolder: string;
  /** Entra object ids. */
  readonly coordinators: readonly string[];
  readonly editors: readonly string[];
  /** Another editor approves what one submits; off for a team of one. */
  readonly fourEyes: boolean;
  readonly retentionDays: number;
  readonly remindAfterHours: number;
  /** What nobody answered or moved for so many days closes by itself. */
  readonly closeAfterDays: number;
  readonly logLevel: LogLevel;
  /** Of the Teams client in the demo. */
  readonly playgroundPort: number;
  /** Absent: demo mode. */
  readonly bot: BotRegistration | undefined;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment: a complete configuration, or every mistake in it at once. Values of secrets are never quoted. */
export function readConfig(environment: Environment): ConfigResult {
  const problems: string[] = [];
  const get = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const whole = (name: string, usual: number, least: number, most: number): number => {
    const given = get(name);
    if (given === undefined) return usual;
    const value = Number(given);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    problems.push(`${name}: expected a whole number from ${least} to ${most}, found "${given}".`);
    return usual;
  };
  const people = (name: string): readonly string[] => {
    const ids = (get(name) ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id.length > 0);
    const wrong = ids.filter((id) => !UUID.test(id)).length;
    if (wrong > 0)
      problems.push(
        `${name}: expected Entra object ids separated by commas, found ${wrong} that are none. Each is on the person's page in the Entra admin centre (Users, Object ID).`,
      );
    return ids.map((id) => id.toLowerCase());
  };

  const production = get('NODE_ENV') === 'production';
  const bot = readBot(get, production, problems);
  const host = get('HOST') ?? '127.0.0.1';
  const publicUrl = get('PUBLIC_URL')?.replace(/\/+$/, '');
  if (publicUrl !== undefined && !isWebAddress(publicUrl)) {
    problems.push('PUBLIC_URL: expected an address such as https://deelwijzer.example.nl, found something else.');
  } else if (publicUrl !== undefined && !isWholeHost(publicUrl)) {
    problems.push(
      'PUBLIC_URL: expected an address such as https://deelwijzer.example.nl, found one with a path, question mark, hash or name of a user. Give Deelwijzer a host name of its own.',
    );
  }
  if (bot === undefined && !LOOPBACK.has(host)) {
    problems.push(
      `HOST: "${host}" is reachable from other machines, and without MicrosoftAppId nobody is asked who they are. Leave HOST out for the demo, or set MicrosoftAppId.`,
    );
  }
  if ((bot !== undefined || production) && get('DATA_KEYS') === undefined) {
    problems.push('DATA_KEYS: missing. Expected id:base64key; make one with: echo "k1:$(openssl rand -base64 32)"');
  }
  const fourEyes = get('FOUR_EYES') ?? 'on';
  if (fourEyes !== 'on' && fourEyes !== 'off')
    problems.push(`FOUR_EYES: expected on or off, found "${fourEyes}". Leave it out unless there is one editor.`);
  const logLevel = (get('LOG_LEVEL') ?? 'info') as LogLevel;
  if (!LOG_LEVELS.includes(logLevel))
    problems.push(`LOG_LEVEL: expected one of ${LOG_LEVELS.join(', ')}, found "${logLevel}".`);

  const config: Config = Object.freeze({
    port: whole('PORT', 3978, 0, 65_535),
    host,
    publicUrl,
    databaseUrl: get('DATABASE_URL') ?? 'file:./data/deelwijzer.db',
    dataKeys: get('DATA_KEYS'),
    contentFolder: resolve(get('CONTENT_DIR') ?? 'content'),
    coordinators: people('COORDINATORS'),
    editors: people('EDITORS'),
    fourEyes: fourEyes !== 'off',
    retentionDays: whole('RETENTION_DAYS', 90, 1, 3_650),
    remindAfterHours: whole('REMIND_AFTER_HOURS', 24, 1, 720),
    closeAfterDays: whole('CLOSE_AFTER_DAYS', 180, 30, 3_650),
    logLevel,
    playgroundPort: whole('PLAYGROUND_PORT', 56_150, 1, 65_535),
    bot,
  });
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

/** Cards, tabs and the proxy know no path in front of theirs. */
function isWholeHost(text: string): boolean {
  const { pathname, search, hash, username } = new URL(text);
  return pathname === '/' && search === '' && hash === '' && username === '';
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
