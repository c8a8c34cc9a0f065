import { simplify } from './typed-command';

/** What people say to anybody who answers them, and a friendly line back. Compared like commands. */
const LINES: readonly (readonly [line: string, words: readonly string[]])[] = [
  [
    'Graag gedaan. Kan ik nog iets voor je doen?',
    [
      'dank',
      'dank je',
      'dank je wel',
      'dankjewel',
      'dank u',
      'dank u wel',
      'dankuwel',
      'bedankt',
      'thanks',
      'thank you',
      'thx',
      'merci',
      'top bedankt',
      'super bedankt',
      'ok bedankt',
      'oke bedankt',
    ],
  ],
  [
    'Fijn. Zeg het maar als je nog iets wilt weten.',
    [
      'ok',
      'oke',
      'okee',
      'okay',
      'prima',
      'top',
      'super',
      'mooi',
      'fijn',
      'great',
      'nice',
      'helder',
      'duidelijk',
      'begrepen',
    ],
  ],
  [
    'Tot de volgende keer. Ik blijf hier.',
    ['doei', 'dag dag', 'tot ziens', 'tot later', 'houdoe', 'bye', 'goodbye', 'fijne dag', 'fijn weekend'],
  ],
  [
    'Ik ben Deelwijzer, een programma. Ik help kiezen tussen delen, zwijgen en melden, met bronnen erbij. Jij beslist.',
    [
      'wie ben jij',
      'wie ben je',
      'wat ben jij',
      'wat ben je',
      'ben je een robot',
      'ben jij een robot',
      'ben je een mens',
      'ben je echt',
      'wat kun je',
      'wat kan je',
      'wat doe je',
      'who are you',
      'what can you do',
    ],
  ],
  [
    'Met mij gaat het goed, dank je. Waar kan ik je mee helpen?',
    ['hoe gaat het', 'hoe is het', 'alles goed', 'hoe gaat het met je', 'hoe is t', 'how are you', 'gaat het goed'],
  ],
  [
    'Dat is vervelend. Vertel me in gewone woorden wat je zoekt, of vraag de coördinator.',
    ['stom', 'stomme bot', 'waardeloos', 'dit klopt niet', 'je snapt me niet', 'onzin', 'je begrijpt me niet'],
  ],
];

const REPLIES = new Map(LINES.flatMap(([line, words]) => words.map((word) => [word, line] as const)));

/** A friendly line for small talk; undefined when it is not. */
export const smallTalk = (text: string): string | undefined => REPLIES.get(simplify(text));
