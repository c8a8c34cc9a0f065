import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readConfig } from '../../config/config';
import { readDataKeys } from '../../start/data-keys';
import { parseDatabaseUrl } from '../../storage/database/database-url';
import { openStorage } from '../../storage/open-storage';
import { type Command, UsageError } from '../command';

/** Writes the published edition back as files, for git. Files that are not in the edition are left alone. */
export const runExport: Command = async ({ folder }, print) => {
  const read = readConfig(process.env);
  if (!read.ok) throw new UsageError(read.problems.join('\n'));
  const address = parseDatabaseUrl(read.config.databaseUrl);
  if (!address.ok) throw new UsageError(address.problem);
  const storage = openStorage(address.address, readDataKeys(read.config));
  try {
    const latest = await storage.editions.latestEdition();
    if (latest === undefined) throw new UsageError('Er is nog geen uitgave gepubliceerd. Start Deelwijzer één keer.');
    for (const [file, text] of Object.entries(latest.files)) {
      const path = join(folder, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    print(
      `Uitgave ${latest.number} (${latest.id}) staat in ${folder}: ${Object.keys(latest.files).length} bestanden.\n`,
    );
    return 0;
  } finally {
    await storage.close();
  }
};
