import { textsOfEdition } from '../../../content/measure/edition-texts';
import { type GroupReadability, measureReadability } from '../../../content/measure/measure-readability';
import { THEME_WORDS } from '../../../model/theme';
import { type Command, compileUsable } from '../../command';

const NAMES: Readonly<Record<GroupReadability['group'], string>> = {
  ...THEME_WORDS,
  glossary: 'Woordenlijst',
  documents: 'Documenten',
  total: 'Alles samen',
};

/** How hard all texts are to read, per theme, and the twenty hardest with their place. */
export const runReadability: Command = async ({ folder, format }, print) => {
  const report = measureReadability(textsOfEdition(await compileUsable(folder)));
  if (format === 'json') {
    print(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  }
  print(row('', 'teksten', 'zinnen', 'woorden', 'per zin', '> 15', 'langste', 'Douma'));
  for (const each of report.groups)
    print(
      row(
        NAMES[each.group],
        `${each.texts}`,
        `${each.sentences}`,
        `${each.words}`,
        each.wordsPerSentence.toFixed(1),
        `${(each.longShare * 100).toFixed(1)}%`,
        `${each.longestSentence.words}`,
        each.score.toFixed(1),
      ),
    );
  const { longestSentence } = report.groups.at(-1) ?? {};
  if (longestSentence !== undefined)
    print(
      `\nLangste zin (${longestSentence.words} woorden), ${longestSentence.place}:\n  ${longestSentence.sentence}\n`,
    );
  print('\nMoeilijkste teksten (Flesch-Douma; B1 is ongeveer 55 en hoger):\n');
  for (const { place, score, words, text } of report.hardest)
    print(`  ${score.toFixed(1).padStart(5)}  ${place} (${words} woorden)\n         ${text.replaceAll('\n', ' | ')}\n`);
  return 0;
};

const row = (name: string, ...figures: readonly string[]): string =>
  `${name.padEnd(22)}${figures.map((figure) => figure.padStart(10)).join('')}\n`;
