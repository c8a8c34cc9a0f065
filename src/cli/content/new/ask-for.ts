import { createInterface } from 'node:readline/promises';
import type { ContentFiles } from '../../../content/content-files';
import { closest, didYouMean } from '../../../content/did-you-mean';
import { ID_PATTERN, LIMITS, RESERVED_IDS } from '../../../content/read/shape/fields';
import { THEME_WORDS, THEMES, type Theme } from '../../../model/theme';
import { type Invocation, UsageError } from '../../command';

export interface Asked {
  readonly id: string;
  readonly title: string;
  readonly theme: Theme;
}

interface Screen {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

const THEME_LIST = THEMES.map((theme) => `  ${theme.padEnd(24)}${THEME_WORDS[theme]}`).join('\n');

/** What a new tree needs: from the command, and what lacks from whoever sits at the screen. Without anybody there, says what lacks. */
export async function askFor(
  invocation: Pick<Invocation, 'names' | 'title' | 'theme' | 'isAtScreen'>,
  files: ContentFiles,
  { input, output }: Screen = { input: process.stdin, output: process.stdout },
): Promise<Asked> {
  const { names, title, theme, isAtScreen } = invocation;
  const given = {
    id: names[0] === undefined ? undefined : usableId(names[0], files),
    title: title === undefined ? undefined : usableTitle(title),
    theme: theme === undefined ? undefined : usableTheme(theme),
  };
  if (given.id !== undefined && given.title !== undefined && given.theme !== undefined)
    return { id: given.id, title: given.title, theme: given.theme };
  if (!isAtScreen) throw new UsageError(lacking(given));
  const screen = createInterface({ input, output });
  const gone = new Promise<never>((_, reject) => {
    screen.once('close', () => reject(new UsageError('Gestopt. Er is niets gemaakt.')));
  });
  // Nobody waits for it when every question was answered.
  gone.catch(() => undefined);
  const ask = async <T>(question: string, read: (typed: string) => T): Promise<T> => {
    for (;;) {
      const typed = await Promise.race([screen.question(question), gone]);
      try {
        return read(typed.trim());
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        output.write(`${error.message}\n`);
      }
    }
  };
  try {
    return {
      id:
        given.id ?? (await ask('Naam van de boom (kleine letters en streepjes): ', (typed) => usableId(typed, files))),
      title: given.title ?? (await ask('Titel die de lezer ziet: ', usableTitle)),
      theme: given.theme ?? (await ask(`Thema, een van:\n${THEME_LIST}\n> `, usableTheme)),
    };
  } finally {
    screen.close();
  }
}

function lacking({ id, title, theme }: { readonly [Key in keyof Asked]: Asked[Key] | undefined }): string {
  const lacks = [
    ...(id === undefined ? ['een naam'] : []),
    ...(title === undefined ? ['een titel (--title)'] : []),
    ...(theme === undefined ? ['een thema (--theme)'] : []),
  ];
  const example = `npm run -s content -- new ${id ?? 'fiets-kwijt'} --title "${title ?? 'Teamfiets kwijt'}" --theme ${theme ?? 'safety'}`;
  return `Er ontbreekt nog: ${lacks.join(', ')}. Schrijf bijvoorbeeld:\n\n  ${example}\n${theme === undefined ? `\nDe thema's zijn:\n${THEME_LIST}\n` : ''}`;
}

function usableId(id: string, files: ContentFiles): string {
  if (!ID_PATTERN.test(id)) {
    const tidy = tidied(id);
    throw new UsageError(
      `\`${id}\` is geen goede naam. Gebruik kleine letters, cijfers en streepjes, en begin met een letter.${tidy === '' ? '' : ` Bijvoorbeeld: ${tidy}`}`,
    );
  }
  if (RESERVED_IDS.has(id))
    throw new UsageError(`\`${id}\` kan geen naam zijn: dat woord betekent al iets. Kies een ander woord.`);
  if (files.has(`trees/${id}.yaml`))
    throw new UsageError(`De boom \`${id}\` bestaat al: trees/${id}.yaml. Kies een andere naam, of verander die boom.`);
  return id;
}

const tidied = (id: string): string =>
  id
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');

function usableTitle(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  if (plain === '') throw new UsageError('De titel is leeg. Schrijf wat de lezer ziet.');
  if (plain.length > LIMITS.title)
    throw new UsageError(`De titel is ${plain.length} tekens lang; op een kaart passen er hoogstens ${LIMITS.title}.`);
  return plain;
}

/** By its name, or by the words a reader sees. */
function usableTheme(typed: string): Theme {
  const wanted = typed.toLowerCase();
  const theme = THEMES.find((each) => each === wanted || THEME_WORDS[each].toLowerCase() === wanted);
  if (theme !== undefined) return theme;
  const byWords = THEMES.find(
    (each) =>
      THEME_WORDS[each].toLowerCase() ===
      closest(
        wanted,
        THEMES.map((one) => THEME_WORDS[one].toLowerCase()),
      ),
  );
  const hint = didYouMean(typed, THEMES) ?? (byWords === undefined ? '' : `Bedoelde je \`${byWords}\`?`);
  throw new UsageError(`Het thema \`${typed}\` bestaat niet. ${hint}\n\nKies uit:\n${THEME_LIST}`);
}
