import { foundIn } from './support/found-in';

// Sentences of our own, of each kind that the third stranger's set showed.

// What must be found stands between « and ».
test.each([
  ['casenumber', 'Zaaknummer bij deurwaarder «H2506-44718»'],
  ['casenumber', 'Zijn regeling «QR24-33817» is stop.'],
  ['casenumber', 'De raad schreef «AB-RvdK-24-07713» erboven.'],
  ['casenumber', 'melding: «ZVT 24-66183» is dicht'],
  ['casenumber', 'vonnis «20413388 AC EXPL 23-7741» ligt er'],
  ['casenumber', 'melding #zaak «20247731» loopt'],
  ['phone', 'Zij zit op «088 733 19 22, toestel 318».'],
  ['postcode', 'Op de brief: NL-«3533 KD».'],
  ['birthdate', 'geboren op «tweeëntwintig maart 1988»'],
  ['licenseplate', 'noteer «KR 48T2M» even'],
  ['address', 'we waren op «landweg 17»'],
  ['address', '«Hearebuorren 8», daar moet je zijn'],
  ['url-handle', 'op «www.salon-fatima-goes.nl» staat haar foto'],
  ['url-handle', 'zie «http://www.pieterjanvandenberg-tuinen.nl» voor zijn adres'],
  ['url-handle', 'haar vriend heet online «Krakr7bek»'],
  ['email', 'mail «info@bakkerijyusuf-ede.nl»'],
  ['name', '«AJ» en KW vechten om de kinderen'],
  ['name', 'Casus «P. Ü.» bespreken'],
  ['name', '«T. de K.» is veroordeeld'],
  ['name', '«R.» heeft een mes gekocht'],
  ['name', 'Huisarts «Van Hees» zwijgt'],
  ['name', 'Agent «Rutte» kwam langs'],
  ['name', '«Juli» en haar broertje logeren bij oma'],
  ['name', '«Kist» is zijn achternaam'],
])('%s is found in "%s"', (kind, marked) => {
  const wanted = /«(.+)»/u.exec(marked)?.[1];
  expect(foundIn(marked.replace(/[«»]/gu, ''))).toContain(`${kind}: ${wanted}`);
});

test.each([
  'Meneer Kapelaan, zo noemen de kinderen de conciërge.',
  'Meneer de Voorzitter, ik maak bezwaar.',
  'Zie de conclusie van de PG.',
  'Da ventje hè niks gegeten.',
  'Krimpen aan den IJssel heeft een eigen team.',
  'Hans en Grietje-koekjes bij de koffie.',
  'Bladzijde 14-16 ontbreekt in het huis-aan-huisblad.',
  'COPD Zilver 2 en een woning zonder verwarming.',
  'Op 1 mei zijn wij vrij, jullie niet.',
  'De Luisterlijn heeft 088 0767 000.',
  'Lavendel en tijm staan op de vensterbank.',
  'Lijster op het dak, koffie erbij.',
  'Juni valt af, juli kan.',
  'Gisteren kwam de monteur weer niet.',
  'Kijk op www.thuisarts.nl of www.juridischloket.nl.',
  'Windows11 loopt vast en het account ook.',
])('nothing is found in "%s"', (text) => {
  expect(foundIn(text)).toEqual([]);
});
