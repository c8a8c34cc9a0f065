import { FROM_WORD, MAY_BE_WORD, shoutedIn } from './from-word';
import type { Said, Sign } from './sign';

const TWICE: Sign = {
  pattern: /(?<![\p{L}-])(?!(?:dat|die|dit|had|hem|haar|hun|was|zijn)\b)(\p{L}{3,}) \1(?![\p{L}-])/iu,
  say: (written, word) => ({
    message: `\`${written}\`: hier staat twee keer hetzelfde woord.`,
    hint: `Schrijf één keer \`${word}\`.`,
  }),
};

const SIGNS: readonly Sign[] = [
  {
    pattern: /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i,
    say: (written) => ({
      message: `Een kaart kent geen HTML: de lezer ziet \`${written}\` zoals het er staat.`,
      hint: 'Haal de haken en wat ertussen staat weg.',
    }),
  },
  {
    pattern: /\[([^[\]\n]+)\]\([^()\n]*\)/,
    say: (written, part) => ({
      message: `Een link kan niet in een tekst: de lezer ziet \`${written}\` zoals het er staat.`,
      hint: `Schrijf “${part}”. Een boom noem je bij \`related\`, een bron bij \`sources\`.`,
    }),
  },
  {
    pattern: /\b(?:https?:\/\/|www\.)[^\s"”)]+/i,
    say: (written) => ({
      message: `\`${written}\` is een webadres. Op een kaart is dat geen link.`,
      hint: 'Haal het weg en noem de plek in woorden. De link naar een wet komt vanzelf, uit `sources`.',
    }),
  },
  {
    pattern: /\*\*([^*\n]+)\*\*|(?<![\w_])__([^_\n]+)__/,
    say: (written) => ({
      message: `De lezer ziet de tekens in \`${written}\` zoals ze er staan. Vet of schuin kan niet.`,
      hint: 'Haal de sterretjes of streepjes weg.',
    }),
  },
  {
    pattern: /\\n|\n/,
    say: () => ({
      message: 'In deze tekst staat een nieuwe regel. Op een kaart is een tekst één alinea.',
      hint: 'Schrijf er zinnen achter elkaar van, of maak er stappen van onder `do`.',
    }),
  },
  {
    pattern: /^\s*([-–—*•·])\s+\S/u,
    say: (_, sign) => ({
      message: `Deze tekst begint met \`${sign}\`. Hier wordt dat geen opsomming: de lezer ziet het teken.`,
      hint: 'Haal het teken weg. Een opsomming maak je met stappen onder `do`.',
    }),
  },
  {
    pattern: /&(?:[a-z]+|#\d+);/i,
    say: (written) => ({
      message: `De lezer ziet \`${written}\` zoals het er staat. Het komt uit een webpagina.`,
      hint: 'Typ het teken zelf.',
    }),
  },
  {
    pattern: /[!?]{2,}|,,/,
    say: (written) => ({
      message: `Hier staan leestekens achter elkaar: \`${written}\`.`,
      hint: 'Laat er één staan.',
    }),
  },
  {
    pattern: /\p{Ll}+([.!?])\p{Lu}\p{Ll}+/u,
    say: (written, sign) => ({
      message: `Na \`${sign}\` ontbreekt een spatie: \`${written}\`.`,
      hint: 'Zet er een spatie achter.',
    }),
  },
  TWICE,
  {
    pattern: /[\p{L}\d)”"] ([,.;:?!])(?=\s|$)/u,
    say: (_, sign) => ({
      message: `Voor \`${sign}\` staat een spatie.`,
      hint: 'Haal die spatie weg.',
    }),
  },
];

/** Without one of these none of the above is there, but a word that stands there twice. */
const MAY_BE_SIGN = /[<*_\\\n&]|\]\(|:\/|[wW]\.|[!?,]{2}|[.!?]\p{Lu}| [,.;:?!]|^\s*[-–—*•·]/u;

const ONLY_TWICE = [TWICE];

const PAIRS = [
  ['(', ')'],
  ['“', '”'],
] as const;

/** A sign in a text of a card that a reader sees as it was typed, and that somebody meant as something else. */
export function straySignIn(text: string): Said | undefined {
  for (const { pattern, say } of signsFor(text)) {
    const found = pattern.exec(text);
    if (found !== null) return say(found[0], found.slice(1).find((part) => part !== undefined) ?? '');
  }
  const shouted = shoutedIn(text);
  if (shouted !== undefined) return shouted;
  const [open = '', close = ''] = PAIRS.find(([a, b]) => timesIn(text, a) !== timesIn(text, b)) ?? [];
  if (open === '') return undefined;
  return {
    message: `Bij \`${open}\` hoort ook \`${close}\`: een van de twee ontbreekt in deze tekst.`,
    hint: 'Zet het andere teken erbij, of haal beide weg.',
  };
}

function signsFor(text: string): readonly Sign[] {
  if (MAY_BE_WORD.test(text)) return [...FROM_WORD, ...SIGNS];
  return MAY_BE_SIGN.test(text) ? SIGNS : ONLY_TWICE;
}

function timesIn(text: string, sign: string): number {
  let times = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) times++;
  return times;
}
