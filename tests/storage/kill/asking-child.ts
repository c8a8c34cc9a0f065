import { appendFileSync, writeSync } from 'node:fs';
import { ask } from '../../../src/escalations/ask';
import { startCourier } from '../../../src/escalations/delivery/courier';
import type { Notifier } from '../../../src/escalations/delivery/notifier';
import { reviveGuarded } from '../../../src/privacy/guarded-text';
import { parseDatabaseUrl } from '../../../src/storage/database/database-url';
import { openStorage } from '../../../src/storage/open-storage';
import { parseKeyRing } from '../../../src/storage/vault/key-ring';

/**
 * The program that is killed: stores questions, all at once, and delivers them meanwhile. Arguments: DATABASE_URL,
 * DATA_KEYS, file for what was delivered, how many. Writes the id of each acknowledged question.
 */
async function main([url = '', keys = '', delivered = '', count = '']: readonly string[]): Promise<void> {
  const address = parseDatabaseUrl(url);
  const ring = parseKeyRing(keys);
  if (!address.ok || !ring.ok) throw new Error('Expected a DATABASE_URL and DATA_KEYS, found others.');
  const storage = openStorage(address.address, ring.ring);
  const notifier: Notifier = {
    deliver: async ({ escalationId }) => {
      appendFileSync(delivered, `${escalationId}\n`);
      return { kind: 'delivered' };
    },
  };
  const courier = startCourier({
    outbox: storage.outbox,
    addressBook: storage.addressBook,
    notifier,
    now: () => new Date().toISOString(),
    random: Math.random,
    patienceMs: 5_000,
    pauseMs: 5,
    onTrouble: () => undefined,
  });
  writeSync(1, 'ready\n');
  await Promise.all(
    Array.from({ length: Number(count) }, async (_, n) => {
      const key = `key-${n}`;
      const outcome = await ask(storage.escalations, {
        draft: { key, text: reviveGuarded('Mag dit?'), urgency: 'normal', danger: false, anonymous: true, walk: null },
        asker: { id: 'asker', name: 'Verzonnen Vrager' },
        id: `id-${n}`,
        now: new Date().toISOString(),
      });
      if (outcome.ok) writeSync(1, `id-${n}\n`);
    }),
  );
  await courier.stop();
}

void main(process.argv.slice(2));
