import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openOn } from '../../support/databases';
import { asked, buildDraft, guarded } from '../../support/escalations';

const AT_ONCE = 50;
const TEXT = 'Mag ik dit met de school bespreken? De ouders willen het niet, het kind wel. '.repeat(3);

/** So many questions of before, answered and closed yesterday: lists and counts of an empty database cost too little. */
export async function fillWithClosed(database: string, questions: number): Promise<void> {
  const storage = openOn(database);
  await storage.migrate();
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  for (let done = 0; done < questions; done += AT_ONCE)
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) =>
        asked(storage.escalations, {
          id: randomUUID(),
          now: yesterday,
          draft: buildDraft({ key: randomUUID(), text: guarded(`${done + index}: ${TEXT}`) }),
        }),
      ),
    );
  await storage.close();
  const client = new Client({ connectionString: database });
  await client.connect();
  await client.query(
    `update escalation set state = 'closed', rank = 3, sort_key = -$2::bigint, answered_at = $1, closed_at = $1, since = $1, changed_at = $1`,
    [yesterday, Date.parse(yesterday)],
  );
  // Nobody waits for what those questions would have sent.
  await client.query('delete from outbox');
  await client.query('vacuum full analyze');
  await client.end();
}
