import { dutchDay } from '../../../calendar/dutch-day';
import type { Config } from '../../../config/config';
import { compileEdition } from '../../../content/compile-edition';
import type { ContentFiles } from '../../../content/content-files';
import { hashContent, readContentFolder } from '../../../content/folder/read-content-folder';
import type { Problem } from '../../../content/problem';
import { counted, type Finding, sayOf } from '../finding';

const say = sayOf('content');
const organisation = sayOf('organisation.yaml');
/** As it is delivered: a municipality that does not exist, and numbers that nobody has. */
const INVENTED = /^([^#]*)(verzonnen|Waterlanden|088-000 00 \d\d)/gim;

// Not `npm run content`: in an installation that reads another environment, and so another folder.
const SEE_ALL =
  'All of it, with what to type instead: node_modules/.bin/node --env-file=<file> dist/cli/main.js check, as the user of the service.';

/** The first, in the check's own Dutch: mostly it is the only one, or the cause of the rest. */
const firstOf = ([first]: readonly Problem[]): string =>
  first === undefined ? '' : ` The first: ${first.file}:${first.line}: ${first.message}`;

/** `published`: what is published in the database, where something is: that is what people meet. */
export async function checkContent(
  { contentFolder, bot }: Pick<Config, 'contentFolder' | 'bot'>,
  now: number,
  published: ContentFiles | undefined,
): Promise<readonly Finding[]> {
  let files: ContentFiles;
  try {
    files = await readContentFolder(contentFolder);
  } catch (error) {
    return [say('wrong', (error as Error).message)];
  }
  const { edition, problems } = compileEdition(files, {
    id: hashContent(files),
    today: dutchDay(new Date(now).toISOString()),
  });
  const findings: Finding[] = [];
  if (edition === undefined)
    findings.push(
      say(
        'wrong',
        `It has ${counted(problems.length, 'problem')} and cannot be published.${firstOf(problems)}`,
        SEE_ALL,
      ),
    );
  else if (problems.length > 0)
    findings.push(
      say('mind', `It works, and has ${counted(problems.length, 'thing')} to look at.${firstOf(problems)}`, SEE_ALL),
    );
  else findings.push(say('well', `${edition.trees.size} trees, nothing wrong.`));
  return [...findings, checkOrganisation(published ?? files, bot === undefined)];
}

function checkOrganisation(files: ContentFiles, isDemo: boolean): Finding {
  const invented = files.get('organisation.yaml')?.match(INVENTED)?.length ?? 0;
  if (invented === 0) return organisation('well', 'Nothing in it is invented any more.');
  return organisation(
    isDemo ? 'mind' : 'wrong',
    `${invented} lines are still the invented ones: people would be sent to numbers that nobody has.`,
    'Fill it in (the file says how), in the editors’ tab or in content/organisation.yaml, and call every number once.',
  );
}
