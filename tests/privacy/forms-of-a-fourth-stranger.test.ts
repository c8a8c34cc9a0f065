import { foundIn } from './support/found-in';

// Sentences of our own, of each kind that the fourth stranger's set showed.

// What must be found stands between « and ».
test.each([
  // In capitals, and in small letters alone.
  ['name', 'MEVR «HOOGENBERK» IS GEVALLEN'],
  ['name', 'DHR «VAN DER STOEP» IS OPGENOMEN'],
  ['name', 'Mevrouw «VRIJLAND» heeft bezwaar gemaakt.'],
  ['name', 'Verzoeker «BOUMAN» is niet verschenen.'],
  ['name', 'Debiteur «VAN LEEUWAARDE», GLENN reageert niet'],
  ['name', 'meneer «kleinhout» zegt dat hij geslagen wordt'],
  ['name', 'dhr «van den bosch» is boos'],
  ['name', 'ik was bij «henk-jan» en die sliep nog'],
  ['name', 'bij «wilma schipperwaard» is de stroom eraf'],
  // Typed wrong.
  ['name', '«Margereit Postma» vraagt om uitstel'],
  ['name', 'Gesproken met «Jeroem» over zijn werk.'],
  ['name', "De heer «'t Gilde» zit voor het raam."],
  ['name', '«Ro-Ann Tjon-A-Ten» is in de war'],
  ['name', 'Mevrouw «Sita Ramdin-Jagroep» durft niet'],
  // Words that are names.
  ['name', '«Door» kwam door de achterdeur binnen.'],
  ['name', '«Tante Coba» past op'],
  ['name', '«Sjaak» & Mia hebben schulden.'],
  // Initials, and the surname first.
  ['name', '«Kromohardjo J.P.» staat dubbel in de lijst'],
  ['name', 'Wil jij «D.B.» overnemen?'],
  ['name', 'Wij hebben «K.L.» op gesprek gehad.'],
  // Other kinds.
  ['licenseplate', 'Een Deens voertuig, «DK 48 217», staat er al weken'],
  ['licenseplate', 'Britse Mini «LR19 VKT» is weggesleept'],
  ['licenseplate', 'Duitse leasebak «B-RK 4418» voor de deur'],
  ['licenseplate', 'Spaanse huurauto «8812 LKP» op haar naam'],
  ['casenumber', 'Klantnummer Essent «80044172» heeft achterstand.'],
  ['casenumber', 'Lidmaatschapsnummer voedselbank «VB-0417» is ingetrokken.'],
  ['casenumber', 'Polisnummer van Sigrid is «40128831».'],
  ['date', 'De deurwaarder kwam «14/03» en nam de tv mee.'],
  ['date', 'Het loket is dicht op 5 mei, maar op «6 mei 2026» stond Karin Postma al voor de deur'],
  ['date', 'Op «tweede kerstdag 2025» is hij door de politie meegenomen.'],
  ['phone', 'Haar werknummer is «050-8204417 (toestel 44)».'],
  ['email', 'mail haar op «petra.smits<at>gmail.com»'],
  ['postcode', 'Postcode volgens aanvraag: «9742  RW»'],
  ['address', 'Hij woont in een stacaravan, «Wold 1-A-44», zonder water.'],
  ['address', 'Het huisbezoek was op «Hoge der A 14».'],
  ['address', 'Ze zit in «vakantiepark De Eikenhof, huisje 214».'],
  ['address', '«Poelenburcht 3» staat leeg sinds mevrouw weg is.'],
])('%s is found in "%s"', (kind, marked) => {
  const wanted = /«(.+)»/u.exec(marked)?.[1];
  expect(foundIn(marked.replace(/[«»]/gu, ''))).toContain(`${kind}: ${wanted}`);
});

test.each([
  'Toon begrip, dat is al wat ik vraag.',
  'Met een houten klaas aan tafel praat je ook niet.',
  'Will do, ik pak het morgen op.',
  'dhr boos weggelopen na het gesprek',
  'Dhr. weigert, mw. twijfelt.',
  'mw belt morgen terug over de indicatie',
  'WIJ ZIJN MAANDAG GESLOTEN WEGENS STUDIEDAG',
  'DEZE WEEK GEEN TEAMOVERLEG',
  'Recofa heeft de rekenmodule aangepast.',
  'Rapport van 14 maart over de wachtlijsten.',
  'Het klantnummer staat op de brief van 2024.',
  'De Duitse norm DIN 4417 geldt hier niet.',
  'Volgens de Belgische wet mag dat niet, art. 12.',
  'Categorie A. is vol, categorie B. niet.',
  'Bel B.V. Zorg niet terug.',
])('nothing is found in "%s"', (text) => {
  expect(foundIn(text)).toEqual([]);
});
