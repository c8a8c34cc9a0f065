import type { NotificationKind } from '../../escalations/delivery/notification';

interface Said {
  /** On a locked screen and in the activity feed: that something happened, never what was said, by whom or about what. */
  readonly summary: (number: number) => string;
  /** On the card, above the question; a new or changed card in the channel speaks for itself. */
  readonly notice?: string;
  /** Its reader did not do this. A change in the channel replaces a card, which no client tells anybody about. */
  readonly alert?: true;
}

/** What each notification says. */
export const SAID: Readonly<Record<NotificationKind, Said>> = {
  'channel-new': { summary: (number) => `Er is een nieuwe vraag: ${number}.`, alert: true },
  'channel-changed': { summary: (number) => `Vraag ${number} is bijgewerkt.` },
  'channel-reminder': {
    summary: (number) => `Vraag ${number} wacht nog op een coördinator.`,
    notice: 'Herinnering: deze vraag wacht nog op een coördinator.',
    alert: true,
  },
  'asker-claimed': {
    summary: (number) => `Je vraag ${number} is opgepakt.`,
    notice: 'Een coördinator heeft je vraag opgepakt.',
    alert: true,
  },
  'asker-answered': {
    summary: (number) => `Je vraag ${number} is beantwoord.`,
    notice: 'Er is een antwoord op je vraag. Is het duidelijk? Kies dan Opgelost.',
    alert: true,
  },
  'asker-closed': {
    summary: (number) => `Je vraag ${number} is afgesloten.`,
    notice: 'Je vraag is afgesloten. Heb je nog iets? Stel dan een vervolgvraag.',
    alert: true,
  },
  'asker-reminder': {
    summary: (number) => `Herinnering: je vraag ${number} is beantwoord.`,
    notice: 'Herinnering: er ligt een antwoord op je vraag. Is het opgelost?',
    alert: true,
  },
  'coordinator-assigned': {
    summary: (number) => `Vraag ${number} is aan jou overgedragen.`,
    notice: 'Deze vraag is aan jou overgedragen.',
    alert: true,
  },
  'coordinator-followed-up': {
    summary: (number) => `Er is iets toegevoegd aan vraag ${number}.`,
    notice: 'De vraagsteller heeft iets toegevoegd.',
    alert: true,
  },
  'coordinator-reminder': {
    summary: (number) => `Herinnering: vraag ${number} wacht op jouw antwoord.`,
    notice: 'Herinnering: deze vraag staat op jouw naam en wacht op antwoord.',
    alert: true,
  },
};
