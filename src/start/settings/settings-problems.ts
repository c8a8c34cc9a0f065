import { readConfig } from '../../config/config';
import { parseDatabaseUrl } from '../../storage/database/database-url';
import { parseKeyRing } from '../../storage/vault/key-ring';

/**
 * Every mistake in the environment at once: what the configuration says, and what only those can say who read an address or
 * keys. Empty when it can be used. No secret is quoted.
 */
export function settingsProblems(environment: NodeJS.ProcessEnv): readonly string[] {
  const read = readConfig(environment);
  const given = (name: string): string => environment[name]?.trim() ?? '';
  const address = given('DATABASE_URL') === '' ? undefined : parseDatabaseUrl(given('DATABASE_URL'));
  const keys = given('DATA_KEYS') === '' ? undefined : parseKeyRing(given('DATA_KEYS'));
  return [
    ...(read.ok ? [] : read.problems),
    ...(address?.ok === false ? [address.problem] : []),
    ...(keys?.ok === false ? keys.problems : []),
  ];
}
