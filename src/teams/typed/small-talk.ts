import { said, wordsOf } from './said';

/** A friendly line back, and then the menu as the way on. */
interface Line {
  readonly line: string;
  readonly words: ReadonlySet<string>;
  /** Signs that say the same by themselves. */
  readonly signs?: RegExp;
}

/** What people say to anybody who answers them. Signs of the first line that has them count. */
const LINES: readonly Line[] = [
  {
    line: 'Graag gedaan. Kan ik nog iets voor je doen?',
    words: wordsOf(
      'dank|dank je|dank je wel|dankjewel|dank u|dank u wel|dankuwel|bedankt|bedankt voor je hulp|bedankt voor de hulp|bedankt voor de uitleg|hartelijk dank|heel erg bedankt|duizendmaal dank|veel dank|thanks|thank you|thx|ty|tnx|merci|cheers|top bedankt|super bedankt|dank voor je hulp|thanks for your help|thank you so much|many thanks',
    ),
    signs: /[🙏💐]/u,
  },
  {
    line: 'Dat is vervelend. Vertel me in gewone woorden wat je zoekt, of vraag de coördinator.',
    words: wordsOf(
      'stom|stomme bot|waardeloos|dit klopt niet|dat klopt niet|klopt niet|je snapt me niet|je snapt het niet|onzin|je begrijpt me niet|je begrijpt het niet|dit werkt niet|het werkt niet|werkt niet|slecht|slecht antwoord|verkeerd|fout antwoord|dat bedoel ik niet|dat bedoelde ik niet|daar heb ik niets aan|daar heb ik niks aan|hier heb ik niks aan|wat een onzin|niet goed|useless|stupid|wrong|this is wrong|that is not what i mean|jammer',
    ),
    signs: /[👎😠😡🤬😤😞😢😭☹🙁💩]/u,
  },
  {
    line: 'Fijn. Zeg het maar als je nog iets wilt weten.',
    words: wordsOf(
      'ok|oke|okee|okay|okey|k|kk|prima|top|toppie|super|mooi|fijn|great|nice|perfect|helder|duidelijk|begrepen|goed|goed zo|heel goed|akkoord|geweldig|handig|handig zeg|chill|lekker|cool|good|good job|well done|got it|understood|klaar|gelukt|dat was het|done|that is all|ik snap het|ik begrijp het|snap ik|haha|hahaha|hihi|lol|grappig|wat leuk|leuk|mooi zo|fijn zo|dat helpt|je bent geweldig|goed bezig|lekker bezig|ik hou van je',
    ),
    signs: /\p{Extended_Pictographic}/u,
  },
  {
    line: 'Er staat nu geen vraag van mij open. Kies een onderwerp, of typ wat je wilt weten.',
    words: wordsOf(
      'ja|jawel|jazeker|graag|ja graag|klopt|dat klopt|inderdaad|nee|neen|nee hoor|nope|yes|yep|yeah|no|sure|misschien|maybe',
    ),
  },
  {
    line: 'Tot de volgende keer. Ik blijf hier.',
    words: wordsOf(
      'doei|doeg|dag dag|dag en bedankt|tot ziens|tot later|tot straks|tot morgen|tot de volgende keer|houdoe|ajuus|bye|bye bye|goodbye|see you|see you later|fijne dag|fijne avond|fijn weekend|prettig weekend|fijne dag verder|prettige dag|slaap lekker|welterusten|good night|have a nice day|werk ze|succes',
    ),
  },
  {
    line: 'Ik ben Deelwijzer, een programma. Ik help kiezen tussen delen, zwijgen en melden, met bronnen erbij. Jij beslist.',
    words: wordsOf(
      'wie ben jij|wie ben je|wie bent u|wie is dit|wie is deelwijzer|wat ben jij|wat ben je|wat is dit|wat is deelwijzer|ben je een robot|ben jij een robot|ben je een bot|ben jij een bot|ben je een mens|ben jij een mens|ben je echt|ben jij echt|ben je ai|ben je een ai|gebruik je ai|is dit ai|ben je chatgpt|ben jij chatgpt|praat ik met een mens|spreek ik met een mens|wat kun je|wat kan je|wat kunt u|wat kun jij|wat kan jij|wat doe je|wat doe jij|waar ben je voor|waarvoor ben je|waar kun je me mee helpen|waarmee kun je helpen|hoe heet je|hoe heet jij|wat is je naam|wie heeft je gemaakt|wie heeft jou gemaakt|stel je voor|stel jezelf voor|who are you|what are you|what is this|what can you do|what is your name|are you human|are you a bot|are you a robot|who made you',
    ),
  },
  {
    line: 'Met mij gaat het goed, dank je. Waar kan ik je mee helpen?',
    words: wordsOf(
      'hoe gaat het|hoe is het|hoe ist|alles goed|alles goed met je|hoe gaat het met je|hoe gaat het met jou|hoe gaat ie|gaat het goed|hoe is t|how are you|how are you doing|how is it going|whats up|wat ben je aan het doen',
    ),
  },
  {
    line: 'Ja, ik ben er en ik werk. Kies een onderwerp, of typ wat je wilt weten.',
    words: wordsOf(
      'test|testen|test test|test 123|testje|even testen|dit is een test|ben je er|ben je er nog|ben je daar|ben je wakker|hoor je me|werk je|werkt dit|werkt het|doe je het|doet ie het|ping|are you there|anybody there|does this work|is this working',
    ),
  },
  {
    line: 'Geeft niets. Typ het gerust nog een keer, of kies een onderwerp.',
    words: wordsOf(
      'sorry|sorry hoor|excuses|oeps|foutje|typfout|typefout|verkeerd getypt|verkeerde chat|verkeerd gesprek|laat maar|laat maar zitten|niks|niets|never mind|nevermind|my bad|oops|wrong chat|vergeet het|maakt niet uit|verkeerd',
    ),
  },
  {
    line: 'Neem je tijd. Ik wacht.',
    words: wordsOf(
      'wacht|wacht even|moment|momentje|een moment|ogenblik|een ogenblik|even geduld|even wachten|even denken|ben zo terug|ik kom zo terug|brb|wait|hold on|one moment|just a moment|one sec',
    ),
  },
  {
    line: 'Ik spreek alleen Nederlands. (I only speak Dutch: choose a topic, or type “vraag” to ask a person.)',
    words: wordsOf(
      'english|engels|in english|in english please|do you speak english|english please|spreek je engels|kan het in het engels|can you speak english|i dont speak dutch|parlez vous francais|sprechen sie deutsch|hablas espanol|turkce|polski|spreek je turks|spreek je arabisch',
    ),
  },
  {
    line: 'Daar ben ik niet grappig genoeg voor. Wel help ik je met delen, zwijgen en melden.',
    words: wordsOf(
      'vertel een mop|vertel een grap|weet je een mop|vertel eens een mop|vertel een grapje|tell me a joke|zing een liedje|ken je een grap',
    ),
  },
];

/** A friendly line for small talk; undefined when it is not. */
export function smallTalk(text: string): string | undefined {
  return (LINES.find(({ words }) => said(text, words)) ?? signLine(text))?.line;
}

/** A thumb, a heart, an angry face: nothing but signs. */
const signLine = (text: string): Line | undefined =>
  /[\p{L}\p{N}]/u.test(text) ? undefined : LINES.find(({ signs }) => signs?.test(text) === true);

const SOMEBODY = wordsOf(
  'kan ik met iemand praten|kan ik met iemand spreken|kan ik iemand spreken|mag ik iemand spreken|ik wil iemand spreken|ik wil met iemand praten|ik wil met iemand spreken|ik wil graag iemand spreken|ik wil een mens spreken|ik wil een mens|ik wil een echt mens|ik wil een echt persoon spreken|kan ik een mens spreken|kan ik met een mens praten|mag ik een mens|een mens|mens|echt mens|echte persoon|medewerker|een medewerker|medewerker spreken|kan ik een medewerker spreken|ik wil een medewerker spreken|helpdesk|klantenservice|contact|contact opnemen|kan ik contact opnemen|hoe kan ik contact opnemen|ik wil bellen|kan ik bellen|kan ik iemand bellen|wie kan ik bellen|kan ik je bellen|kan iemand mij bellen|kan iemand me bellen|bel mij|bel me|is er iemand|is daar iemand|is er iemand die me kan helpen|kan iemand mij helpen|kan iemand me helpen|wie kan mij helpen|wie kan me helpen|wie kan ik spreken|wie kan ik iets vragen|bij wie kan ik terecht|waar kan ik terecht|met wie kan ik praten|ik heb iemand nodig|telefoonnummer|human|a human|agent|talk to a human|talk to someone|speak to someone|speak to a human|can i talk to someone|can i talk to somebody|can i speak to someone|can i speak to a human|i want to talk to someone|i want to talk to a human|i want to speak to someone|i need a human|real person|is anyone there',
);

/** Somebody would rather speak with a person. */
export const wantsSomebody = (text: string): boolean => said(text, SOMEBODY);
