import { resolve } from 'node:path';
import { type Command, UsageError } from '../../command';
import { latestEdition } from './latest-edition';
import { carryOut, type Plan, planExport } from './plan-export';
import { presentPlan } from './present-plan';
import { uncommittedIn } from './uncommitted';

/**
 * Writes the published edition back as files, for git. Nothing that differs is overwritten, and nothing removed, without
 * `--force`: then nothing at all is written and exit code 1 says that somebody must choose.
 */
export const runExport: Command = async ({ folder, to, startedIn, isForced, environment }, print) => {
  const edition = await latestEdition(environment);
  const into = to === undefined ? folder : resolve(startedIn, to);
  const plan = await planExport(edition.files, into);
  const name = `Uitgave ${edition.number} (${edition.id})`;
  if (isSame(plan)) {
    print(`${into} is al gelijk aan ${name.toLowerCase()}.\n`);
    return 0;
  }
  const mustAsk = plan.differing.length > 0 && !isForced;
  print(presentPlan(plan, { name, into, isForced, mustAsk, uncommitted: uncommittedIn(into) }));
  if (mustAsk) return 1;
  await carryOut(plan, edition.files, into, isForced).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${into} kan niet worden geschreven (${error.code ?? 'onbekend'}). Kies een andere map met --to.`,
    );
  });
  return 0;
};

const isSame = ({ fresh, differing, extra }: Plan): boolean => fresh.length + differing.length + extra.length === 0;
