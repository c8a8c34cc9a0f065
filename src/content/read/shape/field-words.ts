/**
 * How every field of the content is called in Dutch, and what it is for: in the form, and in the YAML beside it. The order
 * of the fields is the order in which they usually stand. No library here: the form loads this before anything else.
 */
export interface FieldWord {
  readonly name: string;
  readonly help: string;
}
type Words = Readonly<Record<string, FieldWord>>;

const word = (name: string, help: string): FieldWord => ({ name, help });

const ID = word(
  'Naam',
  'De naam in het bestand: kleine letters, cijfers en streepjes. Verandert nooit, en geen lezer ziet hem.',
);
const GO = word('Gaat naar', 'Waar de wandeling verder gaat: een knoop van deze boom, of het begin van een andere.');
const SOURCES = word('Bronnen', 'Waar dit op rust. Elke bron staat ook in de lijst met bronnen.');
const WHY = word('Waarom we dit vragen', 'Staat achter de knop Waarom?');
const KIND = word('Soort', 'Wat voor knoop dit is. Dat verandert nooit: maak anders een nieuwe knoop.');
const ASKED = word('Zoals mensen het zelf vragen', 'Eén zin per regel. Zoeken leert hiervan. Nooit namen van mensen.');
const CASES = word('Gevallen', 'Van boven naar beneden: het eerste geval dat geldt, telt.');
const ELSE = word('Anders', 'Waar het heen gaat als geen van de gevallen geldt.');
const UNSURE = word(
  'Ik weet het niet',
  'Waar “Ik weet het niet” heen gaat. Laat je dit leeg, dan legt Deelwijzer uit dat de coördinator kan helpen.',
);

const asked: Words = {
  text: word('De vraag', 'De vraag zoals mensen die lezen. Eén vraag tegelijk.'),
  why: WHY,
  help: word('Uitleg onder de vraag', 'Woorden die iemand nodig heeft om te kunnen kiezen.'),
};

export const FIELD_WORDS = {
  tree: {
    id: ID,
    title: word('Titel', 'Zo heet de boom in het menu en boven elke kaart.'),
    summary: word('Waar gaat het over', 'Eén of twee zinnen: voor wie is deze boom, en wat weet je daarna?'),
    theme: word(
      'Thema',
      'Onder welk kopje de boom in het menu staat. Past er geen? Kies wat er het dichtst bij komt: wie zoekt, vindt de boom toch.',
    ),
    keywords: word('Zoekwoorden', 'Losse woorden waarmee mensen hem zoeken.'),
    asked: ASKED,
    review: word('Nagekeken', 'Wanneer iemand deze boom heeft nagekeken, en wanneer dat weer moet.'),
    start: word('Begint bij', 'De knoop waar een wandeling begint.'),
    nodes: word('Knopen', 'Alle vragen, adviezen en stappen van deze boom.'),
    walks: word(
      'Afgesproken wandelingen',
      'Antwoorden waarvan vaststaat bij welk advies ze horen. Elke controle loopt ze na.',
    ),
    retired: word('Namen van vroeger', 'Namen van knopen die er niet meer zijn. Niemand gebruikt ze opnieuw.'),
  },
  review: {
    checked: word('Nagekeken op', 'De dag waarop iemand deze boom heeft nagekeken.'),
    before: word('Opnieuw nakijken voor', 'Na deze dag staat op de kaart dat het advies te oud is.'),
  },
  question: {
    kind: KIND,
    ...asked,
    options: word('Antwoorden', 'Elk antwoord is een knop. Meer dan zes worden een keuzelijst.'),
    unsure: UNSURE,
    sources: SOURCES,
  },
  checklist: {
    kind: KIND,
    ...asked,
    options: word('Punten', 'Wat iemand kan aanvinken.'),
    cases: CASES,
    else: ELSE,
    unsure: UNSURE,
    sources: SOURCES,
  },
  branch: { kind: KIND, cases: CASES, else: ELSE },
  include: {
    kind: KIND,
    tree: word(
      'Welke boom',
      'De boom die hier als deel wordt doorlopen. Wat al beantwoord is, wordt niet nog eens gevraagd.',
    ),
    next: word('Hoe het daarna verder gaat', 'Voor elk einde van die boom: waar het hier verder gaat.'),
  },
  info: {
    kind: KIND,
    text: word('De uitleg', 'Wat iemand leest voordat het verder gaat.'),
    why: word('Waarom we dit uitleggen', 'Staat achter de knop Waarom?'),
    sources: SOURCES,
    asked: ASKED,
    go: GO,
  },
  advice: {
    kind: KIND,
    verdict: word('Soort advies', 'De kop van de kaart: woorden, kleur en teken.'),
    text: word('Het advies', 'Het advies in één of twee zinnen. Zeg wat iemand doet.'),
    because: word('Waarom', 'Waarom dit het advies is.'),
    do: word('Wat je doet', 'Stap voor stap, in de volgorde waarin het gebeurt.'),
    record: word('Wat je vastlegt', 'Wat er in het dossier komt, en wat niet.'),
    sources: SOURCES,
    escalate: word('Vraag aan de coördinator', 'Of de kaart aanraadt om dit aan de coördinator voor te leggen.'),
    uncertain: word(
      'Wat er niet zeker is',
      'Alleen als iets niet zeker is: zeg in één zin wát. Staat in een vak op de kaart.',
    ),
    also: word('Wat soms óók geldt', 'Een zin of stappen die erbij komen als iemand eerder een bepaald antwoord gaf.'),
    pick: word('Punten die het zwaarst wegen', 'Toont de aangevinkte punten van een vinklijst die het zwaarst wegen.'),
    related: word('Hoort hierbij', 'Andere bomen, als knop onder het advies.'),
    documents: word('Om af te drukken', 'Documenten die bij dit advies horen.'),
    asked: ASKED,
  },
  option: {
    id: ID,
    label: word('Op de knop', 'De tekst op de knop. Kort, in de woorden van wie kiest.'),
    hint: word('Korte uitleg', 'Staat bij dit antwoord, voor wie twijfelt.'),
    go: GO,
  },
  item: {
    id: ID,
    label: word('Het punt', 'Wat iemand kan aanvinken.'),
    hint: word('Korte uitleg', 'Staat onder dit punt.'),
    weight: word('Gewicht', 'Van 0 tot 100: hoe zwaar dit telt als een advies de belangrijkste punten kiest.'),
    why: word('Waarom dit aandacht verdient', 'Staat bij dit punt in een advies dat de belangrijkste punten toont.'),
    tree: word('Boom hierover', 'De boom die over dit punt gaat, als knop.'),
  },
  ticks: {
    'at-least': word('Minstens zoveel aangevinkt', 'Geldt als er minstens zoveel punten zijn aangevinkt.'),
    any: word('Een van deze', 'Geldt als minstens één van deze punten is aangevinkt.'),
    all: word('Allemaal', 'Geldt als al deze punten zijn aangevinkt.'),
    not: word('Geen van deze', 'Geldt als geen van deze punten is aangevinkt.'),
    go: GO,
  },
  case: {
    when: word('Als', 'De eerdere antwoorden waarbij dit geldt: vraag en antwoord.'),
    go: GO,
  },
  condition: {
    any: word('Een van deze', 'Geldt als één van deze voorwaarden geldt.'),
    all: word('Allemaal', 'Geldt als al deze voorwaarden gelden.'),
    not: word('Niet', 'Geldt als deze voorwaarde niet geldt.'),
  },
  also: {
    when: word('Als', 'De antwoorden waarbij dit erbij hoort.'),
    text: word('Zin die erbij komt', 'Een zin die dan onder het advies staat.'),
    do: word('Stappen die erbij komen', 'Stappen die dan bij “Wat je doet” komen.'),
    sources: SOURCES,
  },
  pick: {
    from: word('Uit welke vinklijsten', 'De vinklijsten waaruit de zwaarste punten komen.'),
    most: word('Hoeveel punten', 'Hoeveel punten de kaart hoogstens toont.'),
  },
  walk: {
    name: word('Wie of wat', 'Een paar woorden over wie dit meemaakt.'),
    answers: word('Antwoorden', 'De vragen van deze wandeling en wat er is gekozen.'),
    ends: word('Komt uit bij', 'Het advies waar deze wandeling hoort te eindigen.'),
  },
  source: {
    title: word('Wat de lezer ziet', 'De titel van de bron op de kaart.'),
    law: word('Wet of uitspraak', 'Vul in wat het is; de link naar de tekst maakt Deelwijzer zelf.'),
    report: word('Rapport of ander stuk', 'Al het andere dan een wet of uitspraak.'),
    ref: word('Feit of regels', 'Alleen voor makers: het feit op een feitenblad. Geen lezer ziet dit.'),
    certainty: word('Hoe zeker', 'Rust een advies op iets dat niet bevestigd is, dan hoort de coördinator erbij.'),
    checked: word('Nagekeken op', 'De dag waarop iemand deze bron heeft nagekeken.'),
    note: word('Wat je erbij moet weten', 'Een opmerking bij deze bron.'),
  },
  law: {
    bwb: word('Nummer van de wet (BWB)', 'Zoals op wetten.overheid.nl: BWBR0035362.'),
    celex: word('Europees nummer (CELEX)', 'Voor Europees recht: de AVG is 32016R0679.'),
    ecli: word('Uitspraak (ECLI)', 'Voor een uitspraak: ECLI:NL:HR:2020:523.'),
    publication: word('Bekendmaking', 'Staatsblad, Staatscourant of Kamerstuk: stb-2020-240.'),
    article: word('Artikel', 'Alleen het nummer: 5.3.3.'),
    version: word('Gelezen stand', 'De dag van de wettekst die is gelezen.'),
  },
  report: {
    name: word('Welk stuk', 'Van wie, welk stuk en uit welk jaar.'),
    place: word('Waar het staat', 'Waar een lezer het vindt: hoofdstuk, bijlage of bladzijde.'),
  },
  reply: {
    title: word('Naam van het sjabloon', 'Zo kiest een coördinator het.'),
    text: word('Tekst', 'Het begin van een antwoord. De coördinator past het aan voor het weggaat.'),
  },
  term: {
    term: word('Het woord', 'Zoals het op kaarten staat.'),
    text: word('Wat het betekent', 'In gewone taal.'),
    synonyms: word('Andere woorden', 'Wat mensen echt typen: afkortingen, jargon, ook met tikfouten.'),
  },
  promise: {
    id: ID,
    says: word('De belofte', 'In één zin, voor mensen.'),
    when: word('Over welke wandelingen', 'Over welke wandelingen deze belofte gaat.'),
    // biome-ignore lint/suspicious/noThenProperty: the word of the design; this is data and is never awaited
    then: word('Wat daar altijd geldt', 'Wat op al die wandelingen moet gelden.'),
    sources: SOURCES,
  },
  claim: {
    verdict: word('Soort advies', 'Het soort advies, of een lijst: één van deze.'),
    theme: word('Thema', 'Het thema van de boom waar het advies in staat.'),
    tree: word('Boom', 'De boom waar het advies in staat.'),
    asked: word('Gevraagd', 'Een van deze vragen is gesteld: boom/vraag.'),
    'not-asked': word('Niet gevraagd', 'Geen van deze vragen is gesteld.'),
    unsure: word('Ik weet het niet', 'Bij een van deze vragen koos iemand “Ik weet het niet”.'),
    source: word('Bron', 'Het advies noemt een van deze bronnen.'),
    number: word('Nummer', 'Het advies noemt een van deze telefoonnummers.'),
    names: word('Verwijst naar', 'Het advies verwijst naar een van deze bomen.'),
    box: word('Vak', 'Er staat bij wat niet zeker is (true), of juist niet (false).'),
    any: word('Een van deze', 'Geldt als één van deze geldt.'),
    all: word('Allemaal', 'Geldt als ze allemaal gelden.'),
    not: word('Niet', 'Geldt als dit niet geldt.'),
  },
  organisation: {
    municipality: word('Gemeente', 'De gemeente, zoals inwoners haar noemen.'),
    teamName: word('Naam van het team', 'Zonder “het” ervoor.'),
    coordinator: word('Coördinator', ''),
    privacyOfficer: word('Functionaris gegevensbescherming', ''),
    lawyer: word('Jurist', ''),
    attentionOfficer: word('Aandachtsfunctionaris', ''),
    dataBreach: word('Meldpunt datalekken', ''),
    crisisService: word('Crisisdienst', ''),
    wvggz: word('Meldpunt Wvggz', ''),
    wmoInspector: word('Toezichthouder Wmo', ''),
    integrity: word('Meldpunt integriteit', ''),
    emergency: word('Alarmnummer', ''),
    veiligThuis: word('Veilig Thuis', ''),
    suicide: word('Hulp bij zelfdoding', ''),
    say: word('Vaste zinnen', ''),
    protocol: word('Jullie afspraken', ''),
    secureMail: word('Veilig mailen', ''),
    menu: word('Menu', ''),
    name: word('Naam', 'Een functie of dienst met een kleine letter en een lidwoord. Nooit de naam van een mens.'),
    phone: word('Telefoonnummer', 'Bel het een keer voordat je het hier neerzet.'),
    contact: word('Naam en nummer samen', 'Zo staat het in een zin. Laat dit staan.'),
    place: word('Waar het staat', 'Waar een collega het vindt.'),
    first: word('Bovenaan in het menu', 'Deze bomen staan bovenaan, in deze volgorde.'),
    try: word('Om te proberen', 'Deze boom krijgt aangeboden wie Deelwijzer voor het eerst ziet. Kies een korte.'),
    danger: word('Bij direct gevaar', ''),
    home: word('Bij zorgen over een kind of geweld thuis', ''),
  },
  language: {
    persons: word('Mensen', 'Over wie een vraag gaat. Elke rij is één betekenis.'),
    parties: word('Wie of wat', 'Met wie of wat we te maken hebben. Elke rij is één betekenis.'),
    urgent: word('Spoed', 'Woorden die haast of ernst laten horen. Elke rij is één betekenis.'),
    related: word('Hoort bij elkaar', 'Woorden die vaak samen gaan. Elke rij is één betekenis.'),
    subjects: word('Onderwerpen', 'Woorden voor wat ergens anders thuishoort.'),
    asked: word('Hele vragen', 'Zoals iemand het typte, zonder de persoon.'),
    'in-danger': word('Als er misschien gevaar is', 'Per boom: zoals mensen het typen. Nooit namen.'),
  },
} as const satisfies Readonly<Record<string, Words>>;

export type FieldScope = keyof typeof FIELD_WORDS;

const WORDS: ReadonlyMap<string, ReadonlyMap<string, FieldWord>> = new Map(
  Object.entries(FIELD_WORDS).map(([scope, words]) => [scope, new Map(Object.entries(words))]),
);

/** Words of a field; a field that is not in the table is called by its key, also when that is `constructor`. */
export const fieldWord = (scope: string, key: string): FieldWord =>
  WORDS.get(scope)?.get(key) ?? { name: key, help: '' };
