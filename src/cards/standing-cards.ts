import type { Edition } from '../model/edition';
import { type Fold, foldButton, folded } from './advice/fold';
import { box, button, type Card, card, heading, link, quiet, subheading, text, treeButton } from './card';
import { tryTree } from './menu-card';
import { stack } from './rows';
import { dangerBox, safetyBox, shortSafetyBox } from './safety-box';
import { HELP_PATH } from './teams-link';
import { COUNTS_KEPT, HOW_TO_WIPE, KEPT_IN_SHORT, QUESTIONS_KEPT, retentionKept, WALKS_KEPT } from './what-we-keep';

/** Somebody would rather speak with a person. `token`: the walk on show, which can go along. */
export const somebodyCard = (token: string | undefined): Card =>
  card(
    [
      heading('Liever iemand spreken?'),
      text(
        'Ik ben een programma en kan niet bellen. Je vraag kun je voorleggen aan de coördinator, ook anoniem. Het antwoord komt hier binnen.',
      ),
      safetyBox(),
    ],
    [
      button('Vraag de coördinator', { verb: 'ask', ...(token === undefined ? {} : { token }) }, { style: 'positive' }),
      button('Menu', { verb: 'menu' }),
    ],
  );

/** A photo, a recording or a file came, and not a word. */
export const pictureCard = (): Card =>
  card(
    [
      heading('Een plaatje of bestand kan ik niet lezen'),
      text('Ik heb er niet naar gekeken en bewaar het niet. Typ in je eigen woorden wat je wilt weten, zonder namen.'),
      safetyBox(),
    ],
    [button('Menu', { verb: 'menu' }), button('Help', { verb: 'help' })],
  );

/** Instead of a search: nobody looked whether there is danger in what was typed, so the numbers come first. */
export const searchedEnoughCard = (said: string): Card =>
  card(
    [heading('Even wachten met zoeken'), dangerBox(), text(said)],
    [button('Menu', { verb: 'menu' }), button('Vraag de coördinator', { verb: 'ask' })],
  );

/**
 * On install: what it is, one click to begin with, and how to go on. It is the first thing that anybody reads, so what can wait
 * folds out.
 */
export function welcomeCard(edition: Edition, addedBy = ''): Card {
  const first = tryTree(edition);
  const kept: Fold = { id: 'kept', title: 'Privacy', tooltip: 'Wat ik bewaar', items: [text(KEPT_IN_SHORT)] };
  return card(
    [
      heading('Dag, ik ben Deelwijzer'),
      addedBy === '' ? undefined : text(`${addedBy} heeft mij hier toegevoegd.`),
      text('Delen, zwijgen of melden? Dit programma geeft advies met bronnen.'),
      shortSafetyBox(),
      ...(first === undefined ? [] : [subheading('Probeer:'), ...stack([treeButton(first)])]),
      quiet('Of typ je vraag, zonder namen.'),
      folded(kept),
    ],
    [
      button('Menu', { verb: 'menu' }, { style: 'positive' }),
      foldButton(kept) ?? button('Privacy', { verb: 'privacy' }),
      button('Help', { verb: 'help' }),
    ],
  );
}

/** `pages`: where pages of ours are read; undefined: nowhere. */
export const helpCard = (pages?: string): Card =>
  card(
    [
      heading('Zo werkt Deelwijzer'),
      safetyBox(),
      text(
        'Kies een onderwerp in het menu, of typ je vraag in gewone woorden. Je beantwoordt een paar vragen en krijgt een advies: wat je doet, wat je vastlegt en waar het op rust.',
      ),
      subheading('De coördinator vragen'),
      text(
        'Kies “Vraag de coördinator”, of typ “vraag”. Het antwoord komt in dit gesprek. Alles wat je vroeg, met de antwoorden, staat onder “Mijn vragen”.',
      ),
      subheading('Liever typen dan klikken?'),
      text(
        'Typ het nummer of de tekst van een antwoord. Bij een lijst met vinkjes: typ de nummers, zoals 1 3. Verder werken: ja, nee, weet niet, terug, waarom, verder, opnieuw, verslag en menu.',
      ),
      subheading('Opdrachten'),
      text(
        'menu: alle onderwerpen. zoek: zoek een onderwerp, zoals “zoek school”. vraag: vraag iets aan de coördinator. mijn vragen: je vragen en de antwoorden. mijn gegevens: zien en wissen wat van jou is bewaard. privacy: wat we bewaren. help: deze uitleg.',
      ),
      subheading('Samen'),
      text(
        'In een groep of kanaal: noem @Deelwijzer. Iedereen ziet dezelfde stap en iedereen mag klikken. Wie wat koos, bewaren we niet.',
      ),
    ],
    [
      button('Menu', { verb: 'menu' }),
      button('Vraag de coördinator', { verb: 'ask' }),
      button('Mijn vragen', { verb: 'my-questions' }),
      button('Mijn gegevens', { verb: 'my-data' }),
      button('Privacy', { verb: 'privacy' }),
      ...(pages === undefined ? [] : [link('Uitleg met plaatjes', `${pages}${HELP_PATH}`)]),
    ],
  );

export const privacyCard = (retentionDays: number): Card =>
  card(
    [
      heading('Wat Deelwijzer met je gegevens doet'),
      text(WALKS_KEPT),
      text(QUESTIONS_KEPT),
      text(`${retentionKept(retentionDays)} ${HOW_TO_WIPE}`),
      quiet(COUNTS_KEPT),
    ],
    [button('Menu', { verb: 'menu' }), button('Mijn gegevens', { verb: 'my-data' })],
  );

/** For a damaged or made-up token, an old form, or an action nobody knows. */
export const startAgainCard = (
  notice = 'Deze kaart kan ik niet meer lezen. Er is niets misgegaan met jouw gegevens: begin gerust opnieuw.',
): Card =>
  card(
    [heading('Begin opnieuw'), text(notice), safetyBox()],
    [button('Menu', { verb: 'menu' }), button('Help', { verb: 'help' })],
  );

const BROKEN =
  'Er ging bij ons iets mis. Probeer het nog een keer. Blijft het misgaan? Geef dan dit nummer door aan je beheerder';

/** The same beside a card that stays. */
export const troubleWords = (reference: string): string =>
  `Dat lukte niet. ${BROKEN}: ${reference}. Is er gevaar? Bel 112.`;

/** Something broke on our side. The reference is in the log, without a word of what was typed. */
export const troubleCard = (reference: string): Card =>
  card(
    [heading('Dat lukte niet'), text(`${BROKEN}.`), quiet(reference), safetyBox()],
    [button('Menu', { verb: 'menu' })],
  );

export const reportCard = (report: string, token: string, page: string | undefined): Card =>
  card(
    [
      quiet('Deelwijzer · verslag'),
      heading('Verslag om te plakken in het dossier'),
      text('Selecteer de tekst en kopieer hem. Er staan geen namen in: die vul je zelf in, in je eigen systeem.'),
      box([{ type: 'TextBlock', text: reportLines(report), wrap: true, fontType: 'Monospace', size: 'Small' }]),
    ],
    [
      ...(page === undefined ? [] : [{ type: 'Action.OpenUrl', title: 'Afdrukken of als PDF', url: page }]),
      button('Terug naar het advies', { verb: 'show', token }),
      button('Menu', { verb: 'menu' }),
    ],
  );

/** Markdown keeps single line ends only when the line above is empty or ends in two spaces. */
const reportLines = (report: string): string =>
  report
    .replace(/([\\`*_[\]~])/g, '\\$1')
    .replace(/^(\s*)(\d+)\./gm, '$1$2\\.')
    .replace(/^- /gm, '• ')
    .replaceAll('\n', '\n\n')
    .replace(/(\n\n){2,}/g, '\n\n\u00A0\n\n');
