import { isShouted, type Said, type Sign } from './sign';

// biome-ignore lint/suspicious/noControlCharactersInRegex: see below
export const MAY_BE_WORD = /[~_*[@¹²³⁰⁴-⁹\uE000-\uF8FF\u0000-\u001F]|Fout!|HYPERLINK/;

/** What a word processor leaves behind, and what it can and a card cannot. */
export const FROM_WORD: readonly Sign[] = [
  {
    pattern: /~~[^~\n]+~~/,
    say: (written) => ({
      message: `De lezer ziet de tekens in \`${written}\` zoals ze er staan. Woorden doorhalen kan niet.`,
      hint: 'Haal weg wat niet meer geldt, met de tekens.',
    }),
  },
  {
    pattern: /(?<![\p{L}\d_])_([^_\s][^_\n]*)_(?![\p{L}\d_])|(?<![\p{L}\d*])\*([^*\s][^*\n]*)\*(?![\p{L}\d*])/u,
    say: (written) => ({
      message: `De lezer ziet de tekens in \`${written}\` zoals ze er staan. Vet of schuin kan niet.`,
      hint: 'Haal de sterretjes of streepjes weg.',
    }),
  },
  {
    pattern: /Fout! (?:Verwijzingsbron|Bladwijzer)[^.]*|\bHYPERLINK\b/,
    say: (written) => ({
      message: `“${written}” is een verwijzing uit Word die niet meeging.`,
      hint: 'Schrijf waar het staat, of haal dit weg.',
    }),
  },
  {
    pattern: /\[\d{1,3}\]|(?<=[\p{L}.,!?”)])[¹²³⁰⁴-⁹]+/u,
    say: (written) => ({
      message: `\`${written}\` lijkt een voetnoot. Op een kaart staan geen voetnoten.`,
      hint: 'Haal het weg. Waar iets vandaan komt, staat bij `sources`.',
    }),
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a word processor writes for a soft line end
    pattern: /[\uE000-\uF8FF\u0000-\u0008\u000B\u000C\u000E-\u001F]/,
    say: () => ({
      message: 'Hier staat een teken uit Word dat de lezer niet kan zien.',
      hint: 'Typ de woorden eromheen opnieuw.',
    }),
  },
  {
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
    say: () => ({
      message: 'Hier staat een e-mailadres. Dat verschilt per gemeente, en een kaart kan het niet openen.',
      hint: 'Schrijf wie iemand belt, zoals `{{coordinator.contact}}`. Die gegevens staan in organisation.yaml.',
    }),
  },
];

/** Words in capitals only. */
const shouted = (written: string): Said => ({
  message: `“${written.slice(0, 40)}” staat helemaal in hoofdletters. Dat leest als schreeuwen.`,
  hint: 'Schrijf gewone letters, en begin met een hoofdletter.',
});

export const shoutedIn = (text: string): Said | undefined => (isShouted(text) ? shouted(text) : undefined);
