import type { Verb } from '../../cards/press';

/** What a word can mean by itself: presses that carry nothing, and asking. */
export type Command = Extract<
  Verb,
  'menu' | 'help' | 'privacy' | 'my-questions' | 'my-data' | 'ask' | 'link-channel' | 'duty'
>;
/** What a word can mean for a walk: presses that carry its token alone. */
export type WalkCommand = Extract<Verb, 'back' | 'why' | 'renew' | 'report'>;

/** Words that mean a button, whatever card is on show. Compared without capitals, accents and end marks. */
const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...[
    'menu',
    'hallo',
    'hoi',
    'hi',
    'hello',
    'hey',
    'hee',
    'dag',
    'goedemorgen',
    'goedemiddag',
    'goedenavond',
    'start',
    'begin',
    'stop',
    'stoppen',
    'home',
    'cancel',
    'annuleer',
    'annuleren',
    'good morning',
    'good afternoon',
  ].map((word) => [word, 'menu'] as const),
  ...['help', 'hulp', 'uitleg', '?', 'hoe werkt dit', 'how does this work', 'info'].map(
    (word) => [word, 'help'] as const,
  ),
  ['privacy', 'privacy'],
  ...['mijn vragen', 'mijnvragen', 'my questions'].map((word) => [word, 'my-questions'] as const),
  ...['mijn gegevens', 'mijngegevens', 'my data'].map((word) => [word, 'my-data'] as const),
  ...[
    'vraag',
    'vraag de coordinator',
    'vraag coordinator',
    'coordinator',
    'stel een vraag',
    'ask',
    'ask the coordinator',
  ].map((word) => [word, 'ask'] as const),
  ...['koppel', 'koppel kanaal'].map((word) => [word, 'link-channel'] as const),
  ...['dienst', 'ik heb dienst'].map((word) => [word, 'duty'] as const),
]);

/** Words that mean a button of the walk on show. */
const WALK_COMMANDS: ReadonlyMap<string, WalkCommand> = new Map<string, WalkCommand>([
  ...['terug', 'vorige', 'stap terug', 'back', 'previous', 'go back', 'undo'].map((word) => [word, 'back'] as const),
  ...['waarom', 'waarom vraag je dit', 'waarom deze vraag', 'why'].map((word) => [word, 'why'] as const),
  ...['opnieuw', 'opnieuw bekijken', 'opnieuw bekijken met de nieuwste inhoud'].map((word) => [word, 'renew'] as const),
  ...['verslag', 'rapport', 'afdrukken', 'report', 'print'].map((word) => [word, 'report'] as const),
]);

const UNSURE_WORDS = new Set([
  'ik weet het niet',
  'weet ik niet',
  'weet niet',
  'weet het niet',
  'geen idee',
  'onbekend',
  'idk',
  'i dont know',
  'dont know',
  'weet k niet',
]);

const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d/gu;

/** Lower case, single spaces, without accents, emoji and marks at the end. Marks alone say nothing, but `?` asks for help. */
export const simplify = (text: string): string => {
  const said = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(PICTURES, ' ')
    .toLowerCase()
    .replace(/[“”"'‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/[\p{L}\p{N}]/u.test(said)) return said.replace(/\s*[.!?,;:…]+$/, '');
  return said.includes('?') ? '?' : '';
};

export const commandOf = (text: string): Command | undefined => COMMANDS.get(simplify(text));
export const walkCommandOf = (text: string): WalkCommand | undefined => WALK_COMMANDS.get(simplify(text));
export const meansUnsure = (text: string): boolean => UNSURE_WORDS.has(simplify(text));

/** `zoek school` → `school`. */
export const searchedFor = (text: string): string | undefined =>
  /^\s*(?:zoek(?:en)?|search|find)(?:\s+(?:naar\s+|for\s+)?|$)(.*)$/is.exec(text)?.[1]?.trim();
