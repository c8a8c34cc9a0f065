import { advice, include, option, question, smallEdition, term } from './small-edition';

/** A handful of invented trees with everything a search test needs: partners, a role, danger, consent and a part. */
export const EXAMPLE = smallEdition(
  [
    {
      id: 'delen',
      title: 'Mag ik dit delen?',
      summary: 'Je wilt iets over een inwoner vertellen.',
      keywords: ['delen', 'doorvertellen', 'gegevens doorgeven'],
      nodes: [
        include('delen', 'eerst', 'gevaar', { veilig: 'rol' }),
        include('delen', 'rol', 'jouw-rol', { hulp: 'met-wie', gemeente: 'met-wie' }),
        question('delen', 'met-wie', 'Met wie wil je delen?', [
          option('onderwijs', 'School of kinderopvang', 'delen-school/start'),
          option('dokter', 'Huisarts, ggz of andere zorg', 'delen/zorg'),
          option('verhuurder', 'Woningcorporatie', 'delen/corporatie', 'Ook de wijkbeheerder.'),
        ]),
        advice('delen', 'zorg', 'Deel alleen het nodige met de zorg.'),
        advice('delen', 'corporatie', 'Vraag eerst de inwoner.'),
      ],
    },
    {
      id: 'delen-school',
      title: 'Delen met school',
      keywords: ['school', 'leerkracht', 'onderwijs'],
      nodes: [
        question('delen-school', 'waarover', 'Waarover gaat het?', [
          option('verzuim', 'Verzuim', 'delen-school/verzuim'),
          option('thuis', 'De situatie thuis', 'delen-school/thuis'),
        ]),
        advice('delen-school', 'verzuim', 'Bespreek het verzuim.'),
        advice('delen-school', 'thuis', 'Vraag toestemming.'),
      ],
    },
    {
      id: 'geweigerd',
      title: 'Toestemming geweigerd',
      keywords: ['weigert', 'wil niet', 'geen toestemming'],
      nodes: [
        question('geweigerd', 'stand', 'Heeft de inwoner toestemming gegeven?', [
          option('akkoord', 'Akkoord', 'geweigerd/mag'),
          option('geweigerd', 'Geweigerd', 'geweigerd/over-wie'),
        ]),
        question('geweigerd', 'over-wie', 'Over wie gaat het?', [
          option('volwassene', 'Een volwassene', 'geweigerd/mag-niet'),
          option('puber', 'Een puber', 'geweigerd/mag-niet'),
        ]),
        advice('geweigerd', 'mag', 'Delen mag.'),
        advice('geweigerd', 'mag-niet', 'Deel niets.'),
      ],
    },
    {
      id: 'fraude',
      title: 'Ik hoorde over fraude',
      keywords: ['fraude', 'zwart werken', 'uitkering'],
      theme: 'secrecy-and-reporting',
      nodes: [
        question('fraude', 'wat', 'Wat hoorde je?', [
          option('zwart', 'Zwart werk', 'fraude/van-wie'),
          option('diefstal', 'Diefstal', 'fraude/van-wie'),
          option('zelf', 'Ik twijfel nog', 'fraude/zwijg'),
        ]),
        question('fraude', 'van-wie', 'Van wie weet je dit?', [
          option('collega', 'Een collega', 'fraude/zwijg'),
          option('buur', 'De buren', 'fraude/zwijg'),
          option('eigen', 'Uit mijn eigen werk', 'fraude/zwijg'),
        ]),
        advice('fraude', 'zwijg', 'Bespreek het met de inwoner.'),
      ],
    },
    {
      id: 'crisis',
      title: 'Direct gevaar',
      keywords: ['gevaar', '112', 'spoed', 'zelfdoding'],
      theme: 'safety',
      nodes: [
        question('crisis', 'nu', 'Is er nu gevaar?', [
          option('wapen', 'Er is een wapen', 'crisis/bel'),
          option('rustig', 'Het is rustig', 'crisis/wacht'),
        ]),
        advice('crisis', 'bel', 'Bel 112.'),
        advice('crisis', 'wacht', 'Overleg.'),
      ],
    },
    {
      id: 'dossier',
      title: 'Wie mag het dossier inzien?',
      keywords: ['dossierinzage', 'bewaartermijn', 'beroepsgeheim'],
    },
    {
      id: 'valkuil-9',
      title: 'Valkuil 9: privacy als excuus',
      theme: 'pitfalls',
      keywords: ['privacy als excuus'],
      nodes: [
        question('valkuil-9', 'wat', 'Wat houdt jullie tegen?', [
          option('school', 'School', 'valkuil-9/praat'),
          option('tijd', 'Tijd', 'valkuil-9/praat'),
        ]),
        advice('valkuil-9', 'praat', 'Praat erover.'),
      ],
    },
    {
      id: 'gevaar',
      title: 'Is er gevaar?',
      listed: false,
      nodes: [
        question('gevaar', 'nu', 'Is er direct gevaar?', [
          option('ja', 'Ja', 'gevaar/bel'),
          option('nee', 'Nee', 'gevaar/veilig'),
        ]),
        advice('gevaar', 'bel', 'Bel 112.', 'act-now'),
        advice('gevaar', 'veilig', 'Geen gevaar.', 'part'),
      ],
    },
    {
      id: 'jouw-rol',
      title: 'Wat is jouw rol?',
      listed: false,
      nodes: [
        question('jouw-rol', 'rol', 'Wat is jouw rol?', [
          option('hulp', 'Maatschappelijk werker', 'jouw-rol/hulp', 'Of wijkverpleegkundige, huisarts.'),
          option('gemeente', 'Klantmanager', 'jouw-rol/gemeente'),
        ]),
        advice('jouw-rol', 'hulp', 'Hulpverlener.', 'part'),
        advice('jouw-rol', 'gemeente', 'Ambtenaar.', 'part'),
      ],
    },
  ],
  [term('toverwoord', 'Toverwoord', ['simsalabim']), term('dossier', 'Dossier', ['klapper', 'rode map'])],
);
