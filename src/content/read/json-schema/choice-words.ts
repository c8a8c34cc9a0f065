import type { TreeNode } from '../../../model/node';
import { THEME_WORDS } from '../../../model/theme';
import { VERDICT_LOOKS, VERDICTS, type Verdict } from '../../../model/verdict';

/** What an editor chooses from, in an editor's words: for the hovers of VS Code and for the guide. */

export const KIND_WORDS: Readonly<Record<TreeNode['kind'], string>> = {
  question: 'Een vraag met antwoorden. De lezer kiest er één.',
  checklist: 'Een lijst waar de lezer dingen op aanvinkt.',
  branch: 'Een splitsing. Vraagt niets, en kijkt naar eerdere antwoorden.',
  include: 'Loopt eerst een gedeeld deel door, en gaat dan hier verder.',
  info: 'Een uitleg. Daarna gaat de lezer verder.',
  advice: 'Het einde: wat je doet, waarom, en wat je vastlegt.',
};

/** What each kind of advice is for; the reader sees the words of `model/verdict.ts`. */
export const VERDICT_USES: Readonly<Record<Verdict, string>> = {
  share: 'Delen mag, zonder meer.',
  'share-after-consent': 'Delen mag als de inwoner het goedvindt.',
  'share-minimally': 'Delen mag, maar alleen wat nodig is.',
  'keep-silent': 'Delen mag niet.',
  'must-report': 'Een wet legt dit op aan de lezer of zijn organisatie. Niet zeker? Kies iets anders.',
  'may-report': 'Melden of aangeven mag, het moet niet.',
  'act-now': 'Er is haast: eerst bellen of doen. Hier staat nooit dat iets niet zeker is.',
  'discuss-in-team': 'Eerst samen bespreken, of eerst iets uitzoeken.',
  improve: 'Iets om beter te doen. Voor regels en valkuilen.',
  'look-up': 'Een naslagkaart. Heeft geen stappen nodig.',
  part: 'Het einde van een gedeeld deel. Geen advies: een andere boom gaat hier verder.',
  'no-rule': 'Bronnen en wet geven geen antwoord. Altijd met `escalate: urge`. Raad nooit.',
};

/** The button stands on every card (cards/advice-card.ts); only `urge` adds a sentence. */
export const ESCALATE_WORDS = {
  offer: 'Gewoon: de knop staat op de kaart.',
  urge: 'De kaart raadt ook aan om het de coördinator te vragen.',
  none: 'Niemand hoeft mee te kijken. Dat mag niet als een bron onzeker is.',
} as const;

/** Every choice of a list in a tree, in Dutch: what it is, and what the reader sees of it. */
export const CHOICES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, `${VERDICT_USES[verdict]} De lezer ziet: “${VERDICT_LOOKS[verdict].label}”.`]),
  ),
  ...THEME_WORDS,
  ...ESCALATE_WORDS,
};
