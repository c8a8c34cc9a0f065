import type { Verb } from '../../cards/press';
import { readingsOf, said, wordsOf } from './said';

/** What a word can mean by itself: presses that carry nothing, and asking. */
export type Command = Extract<
  Verb,
  'menu' | 'help' | 'privacy' | 'my-questions' | 'my-data' | 'ask' | 'link-channel' | 'duty' | 'duty-off'
>;
/** What a word can mean for a walk: presses that carry its token alone. */
export type WalkCommand = Extract<Verb, 'back' | 'why' | 'renew' | 'report'>;

const meaning = <C extends string>(words: Readonly<Record<C, string>>): ReadonlyMap<string, C> =>
  new Map(
    (Object.entries(words) as [C, string][]).flatMap(([command, said]) =>
      [...wordsOf(said)].map((word) => [word, command] as const),
    ),
  );

/** Words that mean a button, whatever card is on show. */
const COMMANDS = meaning<Command>({
  menu: 'menu|hoofdmenu|main menu|het menu|naar menu|naar het menu|terug naar menu|terug naar het menu|back to menu|back to the menu|show menu|show me the menu|toon menu|onderwerpen|alle onderwerpen|overzicht|topics|hallo|hallo daar|hoi|hoi hoi|hi|hello|hello there|hi there|hey|hee|he|yo|moin|hallootjes|goeiedag|goedendag|dag|goedemorgen|goeiemorgen|goedemiddag|goeiemiddag|goedenavond|goeieavond|good morning|good afternoon|good evening|start|begin|begin opnieuw|opnieuw beginnen|start over|restart|reset|stop|stoppen|stop maar|home|cancel|annuleer|annuleren|afbreken|sluiten|exit|quit|einde|nieuwe vraag|een ander onderwerp|ander onderwerp',
  help: 'help|hulp|help me|help mij|help ons|helpen|uitleg|?|hoe werkt dit|hoe werkt het|hoe werkt deelwijzer|hoe werk je|hoe werk jij|hoe gebruik ik dit|hoe gebruik ik je|hoe moet dit|wat kan ik vragen|wat kan ik hier|wat kan ik doen|wat kan ik typen|kun je me helpen|kun je mij helpen|kan je me helpen|kan je mij helpen|kunt u mij helpen|wil je me helpen|ik heb hulp nodig|ik zoek hulp|ik snap het niet|ik snap er niets van|ik snap er niks van|ik begrijp het niet|handleiding|instructies|opdrachten|commandos|commands|how does this work|how do i use this|can you help me|help please|i need help|i dont understand|what can i ask|info|informatie',
  privacy:
    'privacy|privacyverklaring|privacybeleid|wat bewaar je|wat bewaren jullie|wat sla je op|bewaar je wat ik typ|is dit anoniem|ben ik anoniem|is this anonymous|privacy policy',
  'my-questions':
    'mijn vragen|mijnvragen|mijn vraag|mijn antwoord|mijn antwoorden|waar is mijn vraag|waar is mijn antwoord|waar zijn mijn vragen|is er al antwoord|is er al een antwoord|heb ik al antwoord|my questions|my question|my answers|where is my question',
  'my-data':
    'mijn gegevens|mijngegevens|mijn data|wis mijn gegevens|verwijder mijn gegevens|wat weet je van mij|wat weet je over mij|wat bewaar je van mij|welke gegevens heb je van mij|my data|delete my data|what do you know about me',
  ask: 'vraag|vraag de coordinator|vraag coordinator|coordinator|de coordinator|stel een vraag|ik heb een vraag voor de coordinator|ik wil de coordinator iets vragen|ik wil een vraag stellen aan de coordinator|naar de coordinator|ask|ask the coordinator|ask a question to the coordinator',
  'link-channel': 'koppel|koppel kanaal|koppel dit kanaal',
  duty: 'dienst|dienst aan|in dienst|ik heb dienst',
  'duty-off': 'dienst uit|uit dienst|geen dienst|ik heb geen dienst|ik heb geen dienst meer|einde dienst',
});

/** Words that mean a button of the walk on show. */
const WALK_COMMANDS = meaning<WalkCommand>({
  back: 'terug|vorige|vorige vraag|vorige stap|stap terug|een stap terug|ga terug|ik wil terug|ongedaan maken|back|previous|go back|one step back|undo',
  why: 'waarom|waarom vraag je dit|waarom vraag je dat|waarom deze vraag|waarom wil je dat weten|why|why do you ask',
  renew: 'opnieuw|opnieuw bekijken|opnieuw bekijken met de nieuwste inhoud',
  report: 'verslag|rapport|afdrukken|print|report|verslag maken',
});

const UNSURE_WORDS = wordsOf(
  'ik weet het niet|weet ik niet|weet niet|weet het niet|dat weet ik niet|weet ik niet zeker|weet niet zeker|ik weet het niet zeker|ik twijfel|geen idee|geen flauw idee|onbekend|niet zeker|idk|i dont know|dont know|not sure|im not sure|no idea|weet k niet',
);

const meant = <C extends string>(text: string, among: ReadonlyMap<string, C>): C | undefined =>
  readingsOf(text).flatMap((reading) => among.get(reading) ?? [])[0];

export const commandOf = (text: string): Command | undefined => meant(text, COMMANDS);
export const walkCommandOf = (text: string): WalkCommand | undefined => meant(text, WALK_COMMANDS);
export const meansUnsure = (text: string): boolean => said(text, UNSURE_WORDS);

/** `zoek school` → `school`. */
export const searchedFor = (text: string): string | undefined =>
  /^\s*(?:zoek(?:en)?|search|find)(?:\s+(?:naar\s+|for\s+)?|$)(.*)$/is.exec(text)?.[1]?.trim();
