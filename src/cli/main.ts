import type { Command, Invocation } from './command';
import { runCheck } from './content/check';
import { runCoverage } from './content/coverage';
import { runDiff } from './content/diff';
import { runExport } from './content/export';
import { runFind } from './content/find';
import { runGraph } from './content/graph';
import { runPromises } from './content/promises';
import { runReadability } from './content/readability';
import { runReview } from './content/review';
import { runRoutes } from './content/routes';
import { runSchema } from './content/schema';
import { runTest } from './content/test';

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    check: runCheck,
    test: runTest,
    routes: runRoutes,
    graph: runGraph,
    promises: runPromises,
    diff: runDiff,
    coverage: runCoverage,
    readability: runReadability,
    review: runReview,
    schema: runSchema,
    find: runFind,
    export: runExport,
  }),
);
const FORMATS = new Set(['text', 'json', 'mermaid', 'svg']);

const USAGE = `Gebruik: npm run content -- <opdracht> [boom] [--format text|json]

  check            controleert alle inhoud
  test             loopt de wandelingen die in de bomen staan, stelt ontbrekende voor, en kijkt of elke
                   zin bij asked haar eigen plek vindt
  routes [boom]    alle routes van een boom naar het advies
  promises         wat op elke wandeling moet gelden, en de kortste wandeling die het breekt
  graph <boom>     tekening van een boom (--format mermaid|svg)
  diff [boom]      welke wandelingen anders eindigen dan in een eerdere map (--old <map>)
  find [vraag]     wat een getypte vraag vindt; zonder vraag: één per regel van standaardinvoer;
                   met --explain ook waarom, en wat het zou veranderen
  coverage         welke feiten van de feitenbladen in de bomen staan, en welke niet
  readability      hoe moeilijk de teksten zijn, met de moeilijkste bovenaan
  review           wat een jurist nog moet nakijken, waar het staat en sinds wanneer
  export           schrijft de gepubliceerde uitgave terug als bestanden
  schema           schrijft content/schema, waarmee een editor aanvult en controleert
`;

/** Failures that say by themselves what to do; anything else is a bug and shows its stack. */
const EXPLAINED = new Set(['UsageError', 'ContentFolderMissing', 'StartProblem']);

/** `npm run content -- …`: exits 0 when all is well, 1 when content is wrong, 2 when the command is. */
export async function main(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const invocation = parse(args, environment.CONTENT_DIR ?? 'content');
  const command = invocation === undefined ? undefined : COMMANDS.get(invocation.command);
  if (invocation === undefined || command === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  try {
    return await command(invocation, (text) => process.stdout.write(text));
  } catch (error) {
    if (!(error instanceof Error) || !EXPLAINED.has(error.name)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function parse(args: readonly string[], folder: string): (Invocation & { readonly command: string }) | undefined {
  const [command, ...rest] = args;
  if (command === undefined) return undefined;
  let format = 'text';
  let content = folder;
  let old: string | undefined;
  let isExplained = false;
  const names: string[] = [];
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] ?? '';
    if (word === '--format') format = rest[++index] ?? format;
    else if (word.startsWith('--format=')) format = word.slice('--format='.length);
    else if (word === '--content') content = rest[++index] ?? content;
    else if (word.startsWith('--content=')) content = word.slice('--content='.length);
    else if (word === '--old') old = rest[++index];
    else if (word.startsWith('--old=')) old = word.slice('--old='.length);
    else if (word === '--explain') isExplained = true;
    else if (word.startsWith('--')) return undefined;
    else names.push(word);
  }
  if (!FORMATS.has(format)) return undefined;
  return { command, format, folder: content, names, isExplained, ...(old === undefined ? {} : { old }) };
}

if (require.main === module) {
  // Piping into `head` closes the pipe early; that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  main(process.argv.slice(2), process.env).then((code) => {
    process.exitCode = code;
  });
}
