import { COMMANDS, type Listed, TASK_WORDS, TASKS } from './commands';
import { FLAGS, type Flag } from './flags';

/** How a command is typed. */
export const HOW = 'npm run -s content --';

const nameOf = ({ name, takes }: Listed): string => (takes === '' ? name : `${name} ${takes}`);

/** Every command by what somebody sits down to do. */
export function listOfCommands(): string {
  const width = Math.max(...COMMANDS.map((each) => nameOf(each).length)) + 2;
  const parts = TASKS.map((task) => {
    const lines = COMMANDS.filter((each) => each.task === task).map(
      (each) => `  ${nameOf(each).padEnd(width)}${each.does}`,
    );
    return [TASK_WORDS[task], ...lines].join('\n');
  });
  return `Gebruik: ${HOW} <opdracht>\n\n${parts.join('\n\n')}\n\nMeer over één opdracht: ${HOW} check --help\nUitleg voor wie begint: content/README.md\n`;
}

/** One command, with everything it takes. */
export function helpOf(listed: Listed): string {
  const flags = flagsOf(listed).map((flag) => [written(flag), saysOf(listed, flag)] as const);
  const width = Math.max(...flags.map(([flag]) => flag.length)) + 2;
  const more = listed.more.length === 0 ? [] : ['', ...listed.more];
  return `${[
    `Gebruik: ${HOW} ${nameOf(listed)}`,
    '',
    `${listed.does.slice(0, 1).toUpperCase()}${listed.does.slice(1)}.`,
    ...more,
    '',
    ...flags.map(([flag, says]) => `  ${flag.padEnd(width)}${says}`),
  ].join('\n')}\n`;
}

/** Every command can be pointed at another folder; one with several forms can be asked for a form. */
export const flagsOf = ({ flags, formats }: Listed): readonly Flag[] => [
  ...flags,
  ...(formats.length > 0 ? (['--format'] as const) : []),
  '--content',
];

function written(flag: Flag): string {
  const known = FLAGS[flag];
  return 'takes' in known ? `${flag} <${known.takes}>` : flag;
}

const saysOf = ({ formats }: Listed, flag: Flag): string =>
  flag === '--format' ? `${FLAGS[flag].does}: text, ${formats.join(', ')}` : FLAGS[flag].does;
