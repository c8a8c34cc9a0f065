import { existsSync } from 'node:fs';
import { readConfig } from '../../../config/config';
import type { StoredEdition } from '../../../model/publications';
import { readDataKeys } from '../../../start/data-keys';
import { parseDatabaseUrl } from '../../../storage/database/database-url';
import { openStorage } from '../../../storage/open-storage';
import { UsageError } from '../../command';

/** The newest published edition; otherwise one sentence that says why there is none. Makes no database and no key. */
export async function latestEdition(environment: NodeJS.ProcessEnv): Promise<StoredEdition> {
  const read = readConfig(environment);
  if (!read.ok) throw new UsageError(`De instellingen van Deelwijzer kloppen niet:\n${read.problems.join('\n')}`);
  const address = parseDatabaseUrl(read.config.databaseUrl);
  if (!address.ok) throw new UsageError(`De instellingen van Deelwijzer kloppen niet:\n${address.problem}`);
  if (address.address.kind === 'sqlite' && !existsSync(address.address.file))
    throw new UsageError(
      `Er is nog geen database (${address.address.file} bestaat niet). Er is hier dus niets gepubliceerd. Start Deelwijzer één keer met npm start, of wijs met DATABASE_URL de goede database aan.`,
    );
  const storage = openStorage(address.address, readDataKeys(read.config));
  try {
    if (!(await storage.isMigrated()))
      throw new UsageError(
        'De database antwoordt niet, of is van een andere versie van Deelwijzer. Start Deelwijzer één keer met npm start en probeer het opnieuw.',
      );
    const latest = await storage.editions.latestEdition();
    if (latest === undefined)
      throw new UsageError('Er is nog geen uitgave gepubliceerd. Start Deelwijzer één keer met npm start.');
    const strange = Object.keys(latest.files).find((file) => !/^([\w-]+\/)?[\w-]+\.(yaml|md)$/.test(file));
    if (strange !== undefined)
      throw new UsageError('In de uitgave staat een bestand met een naam die niet kan. Er is niets geschreven.');
    return latest;
  } finally {
    await storage.close();
  }
}
