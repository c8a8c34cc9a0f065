import { findPersonalData } from '../../src/privacy/find-personal-data';
import type { FindingKind } from '../../src/privacy/finding';

/** What is found, as `kind: text`. Sentences of our own: of each kind of slip that corpora showed, others than they hold. */
const foundIn = (text: string): readonly string[] =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const rows = (kind: FindingKind, ...texts: readonly string[]) => texts.map((text) => [kind, text] as const);

// What must be found stands between « and ».
test.each([
  ...rows(
    'name',
    'Vandaag gesproken met «v/d Meulen» over de huur.',
    'Gesprek met «J.v.d. Linden» en zijn vrouw',
    'mevrouw «De Haan-v. Rijn» belt terug',
    '«G.-J. Haverkamp» wil zijn kinderen zien',
    'Gisteren sprak ik «J P Jansen» over de schuld.',
    '«AJ van Dam» belde',
    '«Chr. Bosman» is overleden',
    'prof. «de Wit» heeft getekend',
    'cliënt: «Meijer, K.»',
    '«Smit-de Boer, H.J.», graag terugbellen',
    'zaak-«De Boer» ligt bij de rechter',
    'in het «Bouzid»-dossier staat niets',
    'de jongen «R.» steelt',
    '«K.» belde vanochtend in paniek',
    'zorgen om «H.P.» uit de flat',
    '«Sanne de B.» zit vast',
    '«Juli» woont bij haar oma',
    'Gisteren heeft «Augustus» zijn begeleider gebeld.',
    '«Wolf» is dakloos en slaapt in de auto',
    '«Dikke Kees» verkoopt bij school',
    '«Sjakkie» zegt dat hij niets heeft',
    '«Herder» is zijn achternaam',
    // What people are called, whatever the word is.
    'de jongens noemen hem «Toverbal»',
    'Zij gaat door het leven als «Zonnestraal», dat is haar bijnaam',
    'Hij laat zich «De Sultan» noemen.',
    'Haar stalker, «Fantoom», stond weer voor de deur.',
    'Zijn vrienden zeggen «Raket» tegen hem.',
    '«Teun de Stoker» woont boven de winkel.',
    'Vraag het «Toon de kapper» maar.',
    // Said of a person and of nothing else.
    '«Hazelnoot» is twaalf en zorgt voor haar zusjes.',
    '«Kompas» heeft zijn ex bedreigd, zij durft niet naar huis.',
    '«Lantaarn» is de jongste; zijn broer zit vast.',
    // Shortened in other ways.
    'gesprek met «L.v.d.K.» over haar uitkering',
    'dhr «t. van rossum» is gevallen',
    'casus «el H.»: vader is weg',
    'Het gezinsoverleg-«Wiegersma» is verzet.',
    '«K-J. Postma» is de mentor',
    'Namens «E. v. Lochem» vraag ik om uitstel.',
    'curandus: «A.W. jonkheer van Rhemen»',
    '«Nijhuis, Jorrit» komt morgen',
  ),
  ...rows(
    'address',
    'bij «Het Anker 7» doet niemand open, buren maken zich zorgen',
    'Zij woont aan de «Oude Gracht t/o 44»',
    "«Plein '40-'45 nr. 12» wordt ontruimd",
    '«Plein 1944 12» wordt ontruimd',
    'hij huurt op de «Van Speijkstraat 33, 3e verdieping»',
    '«Hauptstraße 5» in Kleef is zijn oude adres',
    'post naar «12 Baker Street», Londen',
    'haar kamer, «Avenue Louise 12», Brussel',
    'huisbezoek «Oosterdiep oz 88», hond aan de ketting',
    '«Dorp 3 huisnr. 14», achterom',
    'de brief kwam van «nr. 8 in de Fazantstraat»',
    'er is een melding over «Bovenwater 27b»',
    'ze woont «scheve toren 9» in gouda',
    '«Havenkade 3, woonark "De Otter"», geen gas',
    "«Plein '43-'44 huisnummer 2» staat leeg",
  ),
  ...rows(
    'phone',
    'Zonder nul: «6 12 34 56 78»',
    'ze belde met «31612345678» vannacht',
    'moeder 06: «12345678»',
    'opgeschreven als «0 6 1 2 3 4 5 6 7 8»',
    '«030-1234567 toestel 12» is van zijn oom',
    'haar nummer: «nul zes twaalf vierendertig 5678»',
    '(bel «0612345678»)',
    '«(+49) 1512 3456789» is van vader',
  ),
  ...rows(
    'casenumber',
    'uitspraak «C/09/634521 / JE RK 24-1888» ligt er',
    'faillissement «F.05/24/123»',
    '«18.204417.24» is zijn parketnummer',
    'het hof: «200.318.442/01»',
    'Bij ons bekend onder «VT-24-40718».',
    'beroep «WSNP 2024-118»',
    'mutatie «PL0600-2024123456»',
    'beroep «AWB 24/1882»',
    '«24/1234 WMO15» is de uitspraak',
    '«#88213» loopt al sinds mei',
    'identiteitskaart «IR48K2L19»',
    'klantnummer bij Eneco «40 118 8342»',
    'Wmo-nummer «44182»',
  ),
  ...rows(
    'licenseplate',
    'een Poolse bestelbus, «WPR 4821K»',
    'kenteken «gb-482-k»',
    'grijze Audi, «MH-XY 48», staat voor de school',
    'Marokkaanse plaat «4821-A-6»',
  ),
  ...rows(
    'url-handle',
    'doneer via «https://gofund.me/ab12cd34»',
    'zie «forum.voorbeeld.nl/user/roos88»',
    'Nintendo: «Mario Fan 12».',
    'snap van haar dochter is «liekexx»',
    '«u/verdrietige_vader» schreef het',
  ),
  ...rows(
    'date',
    'zij is op «12.03.2025» verhuisd',
    'Uithuisplaatsing was op «3 mei 2024».',
    'van «12 t/m 15 maart 2025» was hij vermist',
    'sinds «3/5» geen contact met vader',
  ),
  ...rows('birthdate', "de tweeling, «12-3-'15», zit in groep 4", 'oudste («4-5-09») gaat niet naar school'),
  ...rows('iban', 'rekening «NL91 ABNA 0417 1643 01» van haar'),
  ...rows('email', 'mail «jan@@gmail.com»', '«p punt bos ad ziggo punt nl»'),
  ...rows('postcode', 'post naar «3521-AB»'),
])('%s is found in "%s"', (kind, marked) => {
  const wanted = /«(.+)»/u.exec(marked)?.[1];
  expect(foundIn(marked.replace(/[«»]/gu, ''))).toContain(`${kind}: ${wanted}`);
});

test.each([
  'Storm op komst, de huisbezoeken gaan niet door.',
  'Dokter zegt dat zij moet rusten.',
  'School belt, haar zoon is er niet.',
  'Traject loopt af en zij weet het nog niet.',
  'Wegovy en Xarelto mogen niet samen.',
  'Noroez vieren ze buiten, Holi ook.',
  'Gevlucht uit Mekelle, via Agadez.',
  'Hef ie al belt? Doar komp e an.',
  'De Coördinator Toezicht stuurde het door.',
  'Cliënt A mag niets horen van cliënt B.',
  'Deadline van de aanvraag is 14 september.',
  'Bel 112 als het nu gebeurt.',
  'Ze werkt acht uur per dag, 8 u/dag in de kas.',
  'Mevrouw wil geen hulp en meneer wil wel.',
  'Met Diwali en Keti Koti is het loket dicht.',
  'Zet het in Regas of Vecozo.',
  'Nibud en Movisie schreven een handreiking.',
  'Sneeuwwitje en Vrouw Holle staan op het programma.',
  'Het formulier IB 93 en factuurnummer 2024118',
  'Bij Korsakov en Pfeiffer is rust het beste.',
  'Maart is druk, april doet wat hij wil.',
  'Hoop doet leven.',
  'Op 1 januari 2026 verandert de Wmo',
  'De vergadering van 3 mei gaat niet door',
  'Vanaf 3 mei zitten we in een nieuw gebouw',
  'ze eet 1/2 boterham, wij zijn 24/7 bereikbaar',
  'Duitse les in groep 8B, Poolse arbeiders, 12 man',
  'hij rijdt in een Audi A4 van 2018',
  'van A. naar B.',
  'schooljaar 2024/2025, pagina 12/13',
  'cliënt uit 3512 keer',
  'https://www.funda.nl/koop/utrecht en https://www.rijksoverheid.nl/onderwerpen/wmo',
  'Kamer 12 is bewoond, de bewoner belt',
])('nothing is found in "%s"', (text) => {
  expect(foundIn(text)).toEqual([]);
});

// By hand each takes under 40 ms; together they would take minutes if one took a square of its length.
test('texts made to be slow are read like others', () => {
  const repeated = [
    '(0',
    'A. ',
    'A B ',
    '3 mei en ',
    'Laan van 1940 ',
    'zaak-A ',
    'nul ',
    'kenteken ',
    'a.b/',
    '1\u200b',
    'v.d. ',
  ];
  const lengths = repeated.map((piece) => findPersonalData(piece.repeat(2_000)).every(({ start, end }) => start < end));
  expect(lengths).toEqual(repeated.map(() => true));
});
