import { didYouMean } from '../content/did-you-mean';
import { type Invocation, UsageError } from './command';
import { COMMANDS, type Listed } from './commands';
import { FLAGS, readWords } from './flags';
import { flagsOf, HOW, helpOf, listOfCommands } from './help';
import { withHint } from './usage-error';

/** Failures that say by themselves what to do; anything else is a bug and shows its stack. */
const EXPLAINED = new Set(['UsageError', 'ContentFolderMissing', 'StartProblem']);
const HELP = new Set(['help', '--help', '-h']);

/** `npm run content -- …`: exits 0 when all is well, 1 when content is wrong, 2 when the command is. `isAtScreen`: a person reads along. */
export async function main(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  isAtScreen = false,
): Promise<number> {
  const print = (text: string) => process.stdout.write(text);
  const [name, ...rest] = args;
  try {
    if (name === undefined || HELP.has(name)) {
      const about = rest[0] === undefined ? undefined : find(rest[0]);
      print(about === undefined ? listOfCommands() : helpOf(about));
      return 0;
    }
    const listed = find(name);
    if (rest.some((word) => word === '--help' || word === '-h')) {
      print(helpOf(listed));
      return 0;
    }
    return await listed.load()(invocationOf(listed, rest, environment, isAtScreen), print);
  } catch (error) {
    if (!(error instanceof Error) || !EXPLAINED.has(error.name)) throw error;
    process.stderr.write(`${inDutch(error)}\n`);
    return 2;
  }
}

/** The folder's own sentence is for whoever starts the server; an editor reads the same in Dutch. */
function inDutch({ name, message }: Error): string {
  if (name !== 'ContentFolderMissing') return message;
  const folder = /^Content folder (.+) (?:cannot be read|holds no content)/.exec(message)?.[1];
  return `In de map ${folder ?? 'met inhoud'} staat geen inhoud, of de map is niet te lezen. Verwacht: sources.yaml, glossary.yaml, organisation.yaml en trees/*.yaml. Wijs de goede map aan met --content.`;
}

function find(name: string): Listed {
  const listed = COMMANDS.find((each) => each.name === name);
  if (listed !== undefined) return listed;
  const meant = didYouMean(
    name,
    COMMANDS.map((each) => each.name),
  );
  throw new UsageError(
    `${withHint(`De opdracht \`${name}\` bestaat niet.`, meant)}\n${meant === undefined ? `\n${listOfCommands()}` : 'Alle opdrachten: npm run -s content'}`,
  );
}

function invocationOf(
  listed: Listed,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  isAtScreen: boolean,
): Invocation {
  const known = flagsOf(listed);
  const read = readWords(words, known);
  const help = `Zo werkt het: ${HOW} ${listed.name} --help`;
  if ('flag' in read) {
    const { flag, lacks } = read;
    if (lacks) throw new UsageError(`Na \`${flag}\` hoort nog iets te staan. ${help}`);
    const elsewhere = flag in FLAGS ? 'hoort niet bij deze opdracht' : 'kennen we niet';
    throw new UsageError(`${withHint(`\`${flag}\` ${elsewhere}.`, didYouMean(flag, known))}\n${help}`);
  }
  const { flags, names } = read;
  const format = flags.get('--format') ?? 'text';
  const formats = ['text', ...listed.formats];
  if (!formats.includes(format))
    throw new UsageError(
      `\`${format}\` kan niet bij \`--format\`. ${didYouMean(format, formats) ?? `Kies uit: ${formats.join(', ')}.`}`,
    );
  if (listed.takes === '' && names.length > 0)
    throw new UsageError(`Na \`${listed.name}\` hoort geen \`${names[0]}\`. ${help}`);
  const given = {
    old: flags.get('--old'),
    to: flags.get('--to'),
    title: flags.get('--title'),
    theme: flags.get('--theme'),
  };
  return {
    folder: flags.get('--content') ?? environment.CONTENT_DIR ?? 'content',
    format,
    names,
    isExplained: flags.has('--explain'),
    isForced: flags.has('--force'),
    isAll: flags.has('--all'),
    isPart: flags.has('--part'),
    isAtScreen,
    environment,
    // npm changes to the folder of package.json and says here where somebody stood.
    startedIn: environment.INIT_CWD ?? process.cwd(),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
}

if (require.main === module) {
  // Piping into `head` closes the pipe early; that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  main(process.argv.slice(2), process.env, process.stdin.isTTY === true && process.stdout.isTTY === true).then(
    (code) => {
      process.exitCode = code;
    },
  );
}
