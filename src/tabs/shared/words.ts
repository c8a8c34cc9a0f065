import { THEME_WORDS } from '../../model/theme';
import { labels } from '../../privacy/labels';

/** Codes of the API in the words of the people who read them. A newer server may send one that is not here yet. */
const themes: Readonly<Record<string, string>> = THEME_WORDS;
const findings: Readonly<Record<string, string>> = labels;

export const themeWord = (theme: string | null): string => (theme === null ? 'Zonder thema' : (themes[theme] ?? theme));

const ACTION_WORDS: Readonly<Record<string, string>> = {
  ask: 'stelde de vraag',
  claim: 'pakte de vraag op',
  answer: 'gaf antwoord',
  'follow-up': 'vroeg door',
  'hand-back': 'gaf de vraag terug',
  'hand-over': 'droeg de vraag over',
  close: 'sloot de vraag',
  reopen: 'heropende de vraag',
  withdraw: 'trok de vraag in',
  tag: 'wijzigde de labels',
  'propose-tree': 'wijzigde het boomvoorstel',
  forget: 'verwijderde tekst en naam',
  retire: 'verwijderde tekst en naam na de bewaartermijn',
  remind: 'stuurde een herinnering',
  expire: 'sloot de vraag, want er kwam geen reactie meer',
  lapse: 'sloot de vraag, want er gebeurde lang niets mee',
};

export const actionWord = (action: string): string => ACTION_WORDS[action] ?? action;

const ROLE_WORDS: Readonly<Record<string, string>> = {
  asker: 'De vrager',
  coordinator: 'Een coördinator',
  claimer: 'Een coördinator',
  system: 'Deelwijzer',
};

export const roleWord = (role: string): string => ROLE_WORDS[role] ?? 'Iemand';

export const findingWord = (kind: string): string => findings[kind] ?? 'persoonsgegeven';

const NOTIFICATION_WORDS: Readonly<Record<string, string>> = {
  'channel-new': 'Nieuwe vraag in het kanaal',
  'channel-changed': 'Bijgewerkte kaart in het kanaal',
  'channel-reminder': 'Herinnering in het kanaal',
  'asker-claimed': 'Bericht aan de vrager: opgepakt',
  'asker-answered': 'Antwoord aan de vrager',
  'asker-closed': 'Bericht aan de vrager: gesloten',
  'asker-reminder': 'Herinnering aan de vrager',
  'coordinator-assigned': 'Bericht aan de coördinator: overgedragen',
  'coordinator-followed-up': 'Bericht aan de coördinator: vervolgvraag',
  'coordinator-reminder': 'Herinnering aan de coördinator',
};

export const notificationWord = (kind: string): string => NOTIFICATION_WORDS[kind] ?? kind;
