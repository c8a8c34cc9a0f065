import type { SampleQuestion } from './sample-questions';

/**
 * What was asked and closed in the weeks before the ten of sample-questions.ts: numbers under five are never shown, so that with ten
 * questions Insight shows next to nothing. All invented.
 */
interface Past {
  /** The tree whose first agreed walk went along. */
  readonly walked: string;
  readonly answer: string;
  readonly asked: readonly string[];
}

const PAST: readonly Past[] = [
  {
    walked: 'mag-ik-delen',
    answer: 'Vraag het eerst aan de bewoner zelf, voor precies dit doel. Leg vast waar die ja tegen zei.',
    asked: [
      'Mag ik de woningbouw vertellen dat er hulp is?',
      'De trainer vraagt hoe het thuis gaat. Wat mag ik zeggen?',
      'Mag ik de kinderopvang bellen zonder dat de ouders het weten?',
      'De bewoner zei ja voor de huisarts. Geldt dat ook voor de psycholoog?',
      'Mag ik de bewindvoerder alles mailen over de schulden?',
      'Een tante wil meedenken. Mag zij het plan lezen?',
      'Mag de schoolarts weten dat er thuis ruzie is?',
      'De bewoner appt alleen een duim. Is dat toestemming?',
    ],
  },
  {
    walked: 'zwijgen-of-melden',
    answer:
      'Je bent hier hulpverlener: je meldt dit niet. Bespreek het met de bewoner en schrijf op wat jullie afspraken.',
    asked: [
      'Ik zag een wietplantage op zolder. Moet ik dat melden?',
      'Een bewoner rijdt zonder rijbewijs. Moet de politie dat weten?',
      'Iemand woont samen en meldt het niet. Wat doe ik?',
      'Een moeder vertelt over diefstal van vroeger. Moet ik iets?',
      'Een jongen dealt en vertelt het mij. Zwijg ik dan?',
      'Ik hoorde van zwart werk bij de buurman. Is dat aan mij?',
      'Een collega zegt dat wij fraude altijd moeten melden. Klopt dat?',
      'Een bewoner heeft een hond te veel volgens de regels. Doe ik daar iets mee?',
    ],
  },
  {
    walked: 'casus-in-het-team',
    answer:
      'Bespreek alleen wat voor de hulp nodig is, en alleen met wie meehelpt. Vertel de bewoner vooraf dat je het doet.',
    asked: [
      'Mag ik een gezin inbrengen als het gezin dat niet wil?',
      'Wie van het team mag de notulen lezen?',
      'Er zit een opbouwwerker bij het overleg. Mag dat?',
      'Moet ik de naam noemen als ik alleen advies wil?',
      'Mag de wijkverpleegkundige erbij blijven zitten?',
      'Hoe lang bewaren we de lijst met besproken gezinnen?',
      'Mag ik vooraf de casus rondmailen?',
      'De voorzitter wil alles in één verslag. Is dat goed?',
    ],
  },
];

const DAY = 24;
/** One a day, the newest a week ago. */
const SINCE = 7 * DAY;
const ASKERS = ['Sanne', 'Els', 'Omar'] as const;
const ANSWERERS = ['Yusuf', 'Marieke'] as const;

export const PAST_QUESTIONS: readonly SampleQuestion[] = PAST.flatMap(({ walked, answer, asked }, kind) =>
  asked.map((text, index): SampleQuestion => {
    const number = index * PAST.length + kind;
    const asker = ASKERS[number % ASKERS.length] ?? ASKERS[0];
    const by = ANSWERERS[number % ANSWERERS.length] ?? ANSWERERS[0];
    const hoursAgo = SINCE + number * DAY;
    return {
      by: asker,
      text,
      walked,
      hoursAgo,
      since: [
        { by, does: 'claim', hoursAgo: hoursAgo - 1 },
        { by, does: 'answer', text: answer, hoursAgo: hoursAgo - 3 - (number % 4) },
        { by: asker, does: 'close', hoursAgo: hoursAgo - 20 },
      ],
    };
  }),
).toSorted((one, other) => other.hoursAgo - one.hoursAgo);
