import { type ConfigResult, readConfig } from '../../config/config';
import { parseDatabaseUrl } from '../../storage/database/database-url';
import { parseKeyRing } from '../../storage/vault/key-ring';

/**
 * The environment, or every mistake in it at once: what the configuration says, and what only those can say who read an address or
 * keys. No secret is quoted.
 */
export function readSettings(environment: NodeJS.ProcessEnv): ConfigResult {
  const read = readConfig(environment);
  const given = (name: string): string => environment[name]?.trim() ?? '';
  const address = given('DATABASE_URL') === '' ? undefined : parseDatabaseUrl(given('DATABASE_URL'));
  const keys = given('DATA_KEYS') === '' ? undefined : parseKeyRing(given('DATA_KEYS'));
  const problems = [
    ...(read.ok ? [] : read.problems),
    ...(address?.ok === false ? [address.problem] : []),
    ...(keys?.ok === false ? keys.problems : []),
  ];
  return problems.length > 0 ? { ok: false, problems } : read;
}
