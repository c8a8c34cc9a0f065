import { THEME_WORDS } from '../../../model/theme';
import { isVerdict, VERDICT_LOOKS } from '../../../model/verdict';
import { CERTAINTY_CHOICES } from './certainty-words';
import { ESCALATE_CHOICES } from './escalate-words';
import { isNodeKind, KIND_NAMES } from './tree/node-words';

/** What a field is called at the place that a sentence is about, if the form shows it. */
export type NameOf = (key: string) => string | undefined;

/** A value that somebody chooses from a list, by the words of that list. */
export function choiceWords(value: string): string | undefined {
  if (isNodeKind(value)) return KIND_NAMES[value];
  if (isVerdict(value)) return VERDICT_LOOKS[value].label;
  return CHOICES.get(value);
}

const CHOICES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(THEME_WORDS),
  ...[...ESCALATE_CHOICES, ...CERTAINTY_CHOICES].map(({ value, words }) => [value, words] as const),
]);

/** What the lists are called that a file holds. */
const FILES: readonly (readonly [file: string, words: string])[] = [
  ['sources.yaml', 'de lijst met bronnen'],
  ['organisation.yaml', '“Gegevens van de gemeente”'],
  ['glossary.yaml', 'de woordenlijst'],
  ['promises.yaml', 'de lijst met beloften'],
];

/** Sentences that are about typing in a file, as they are where there are fields and buttons. In every problem. */
export function withoutFiles(text: string): string {
  let said = text
    // The command is for those who write the files by hand; here one walks beside the form.
    .replace(/`npm run content -- test[^`]*` stelt (ze|er een) voor/g, 'Loop $1 in Proberen')
    .replace(
      /Zet die woorden in de naam van een wandeling: `[^`]*`\./,
      'Loop er een in Proberen en vink het daar aan, of zet die woorden in de naam van een wandeling die er al is.',
    )
    .replace(/Voeg `[^`]*` toe aan `answers`\./g, 'Loop deze wandeling opnieuw.')
    .replace(/een knoop met `kind: ([a-z]+)`/g, (all, kind: string) =>
      isNodeKind(kind) ? `een knoop van de soort “${KIND_NAMES[kind]}”` : all,
    )
    .replace(/Vul het in, zoals `[a-z-]+: "…"`/g, 'Vul het in')
    .replace(/achter een streepje/g, 'in een eigen vak')
    .replace('Een bron staat eerst in sources.yaml.', 'Staat hij er niet bij? Maak er een met “Nieuwe bron…”.')
    .replace(/bij `retired`/g, 'bij de namen van vroeger')
    .replace(/Verander `ends`/g, 'Verander “Komt uit bij”')
    .replace(/bij `(?:[a-z0-9-]+\/)?unsure`/g, 'zonder advies, bij de coördinator');
  for (const [file, words] of FILES) said = said.replaceAll(file, words);
  return said;
}

/** Sentences with the names of fields in them. */
export function withFieldNames(text: string, nameOf: NameOf): string {
  const named = (key: string): string => `“${nameOf(key) ?? key}”`;
  const listed = (lead: string) => (_all: string, keys: string) =>
    `${lead}: ${keys.split(', ').map(named).join(', ')}.`;
  return (
    text
      // "Voeg `go: …` toe" is about typing a line; here there is a field for it.
      .replace(
        /Voeg `([a-z-]+): [^`]*` of `([a-z-]+): [^`]*` toe/g,
        (_all, one: string, other: string) => `Vul ${named(one)} of ${named(other)} in`,
      )
      .replace(/Voeg `([a-z-]+): ?[^`]*` toe/g, (_all, key: string) => `Vul ${named(key)} in`)
      .replace(/Voeg ze toe: /g, 'Vul ze in: ')
      .replace(/invullen: ([a-z-]+(?:, [a-z-]+)*)\./g, listed('invullen'))
      .replace(/Hier kan: ([a-z-]+(?:, [a-z-]+)*)\./g, listed('Hier kan'))
      .replace(
        /Zet `([a-z-]+): ([a-z-]+)`(?: of `\1: ([a-z-]+)`)?/g,
        (all, key: string, one: string, other?: string) => {
          const name = nameOf(key);
          if (name === undefined) return all;
          const values = [one, ...(other === undefined ? [] : [other])].map(
            (value) => `“${choiceWords(value) ?? value}”`,
          );
          return `Kies bij “${name}”: ${values.join(' of ')}`;
        },
      )
  );
}

/** The values of a list that a sentence sums up, by their words. */
export const withChoices = (text: string): string =>
  text.replace(/Kies uit: ([a-z-]+(?:, [a-z-]+)*)\./g, (_all, values: string) => {
    const words = values.split(', ').map((value) => choiceWords(value) ?? value);
    return `Kies uit: ${words.join(', ')}.`;
  });
